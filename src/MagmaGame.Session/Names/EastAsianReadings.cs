using System.Collections.Frozen;

namespace MagmaGame.Session.Names;

/// <summary>How the Chinese, Japanese and Korean names of the name data are read in Latin letters.</summary>
internal static class EastAsianReadings
{
    private static readonly FrozenDictionary<string, string> Chinese = Table("""
        丁Ding 万Wan 严Yan 于Yu 任Ren 何He 余Yu 侯Hou 傅Fu 冯Feng 刘Liu 卢Lu 史Shi 叶Ye 吕Lu 吴Wu 周Zhou 唐Tang 夏Xia 姚Yao
        姜Jiang 孔Kong 孙Sun 孟Meng 宋Song 尹Yin 崔Cui 廖Liao 张Zhang 彭Peng 徐Xu 戴Dai 方Fang 曹Cao 曾Zeng 朱Zhu 李Li 杜Du
        杨Yang 林Lin 梁Liang 武Wu 段Duan 毛Mao 江Jiang 汪Wang 沈Shen 洪Hong 潘Pan 熊Xiong 王Wang 田Tian 白Bai 石Shi 秦Qin
        程Cheng 罗Luo 胡Hu 苏Su 范Fan 莫Mo 萧Xiao 董Dong 蒋Jiang 蔡Cai 薛Xue 袁Yuan 覃Qin 许Xu 谢Xie 谭Tan 贺He 贾Jia 赖Lai
        赵Zhao 邓Deng 邱Qiu 邵Shao 邹Zou 郑Zheng 郝Hao 郭Guo 金Jin 钟Zhong 钱Qian 阎Yan 陆Lu 陈Chen 陶Tao 雷Lei 韦Wei 韩Han
        顾Gu 马Ma 高Gao 魏Wei 黄Huang 黎Li 龙Long 龚Gong
        乐Le 伟Wei 俊Jun 修Xiu 健Jian 凯Kai 华Hua 博Bo 君Jun 哲Zhe 啸Xiao 嘉Jia 城Cheng 堂Tang 天Tian 子Zi 宇Yu 家Jia 宸Chen
        尧Yao 展Zhan 峻Jun 建Jian 弘Hong 强Qiang 彤Tong 彬Bin 志Zhi 思Si 愚Yu 懿Yi 振Zhen 擎Qing 文Wen 旭Xu 昊Hao 明Ming
        昕Xin 晋Jin 晓Xiao 晟Sheng 晨Chen 智Zhi 杰Jie 松Song 果Guo 柏Bai 梓Zi 楷Kai 正Zheng 泽Ze 洁Jie 洋Yang 浩Hao 涛Tao
        涵Han 淼Miao 渊Yuan 源Yuan 潇Xiao 瀚Han 炎Yan 炫Xuan 烨Ye 焱Yan 然Ran 煊Xuan 煜Yu 熙Xi 熠Yi 琪Qi 瑜Yu 瑞Rui 瑾Jin
        皓Hao 睿Rui 磊Lei 祥Xiang 祺Qi 立Li 笑Xiao 绍Shao 翊Yi 耀Yao 聪Cong 胤Yin 致Zhi 航Hang 苍Cang 苑Yuan 荣Rong 诚Cheng
        语Yu 豪Hao 超Chao 越Yue 轩Xuan 辉Hui 远Yuan 鑫Xin 钰Yu 锦Jin 雄Xiong 雨Yu 雪Xue 霖Lin 靖Jing 风Feng 飞Fei 驰Chi 驹Ju
        骞Qian 鸿Hong 鹏Peng 鹤He 鹭Lu 默Mo 齐Qi
        """);

    private static readonly FrozenDictionary<string, string> Korean = Table("""
        건Geon 민Min 빈Bin 서Seo 수Su 연Yeon 예Ye 우Woo 윤Yoon 은Eun 재Jae 주Ju 준Jun 지Ji 진Jin 하Ha 현Hyun 후Hoo 훈Hoon
        강Kang 권Kwon 김Kim 류Ryu 박Park 송Song 신Shin 안Ahn 오Oh 이Lee 임Lim 장Jang 정Jeong 조Cho 최Choi 한Han 홍Hong 황Hwang
        """);

    private static readonly FrozenDictionary<string, string> Japanese = Table("""
        大和Yamato 大翔Hiroto 太一Taichi 心愛Kokoa 愛菜Mana 杏An 樹Itsuki 海翔Kaito 結愛Yua 結菜Yuna 結衣Yui 美咲Misaki 美羽Miu
        翼Tsubasa 莉子Riko 蒼空Sora 蓮Ren 陸斗Rikuto 陽翔Haruto 陽菜Hina 颯太Sota
        中村Nakamura 井上Inoue 伊藤Ito 佐々木Sasaki 佐藤Sato 加藤Kato 吉田Yoshida 小林Kobayashi 山口Yamaguchi 山本Yamamoto
        山田Yamada 斎藤Saito 木村Kimura 松本Matsumoto 林Hayashi 清水Shimizu 渡辺Watanabe 田中Tanaka 鈴木Suzuki 高橋Takahashi
        """);

    /// <summary>A name as it is read; null when a reading is missing or the locale is none of the three.</summary>
    /// <param name="name">A first or last name.</param>
    /// <param name="locale">The locale of the name data.</param>
    public static string? Read(string name, string locale) => locale switch
    {
        "ja" => Japanese.GetValueOrDefault(name),
        "ko" => BySyllable(name, Korean),
        "zh_CN" => BySyllable(name, Chinese),
        _ => null,
    };

    private static string? BySyllable(string name, FrozenDictionary<string, string> readings)
    {
        var read = "";
        foreach (var sign in name)
        {
            if (readings.GetValueOrDefault(sign.ToString()) is not { } syllable) return null;
            read += read.Length == 0 ? syllable : syllable.ToLowerInvariant();
        }
        return read;
    }

    private static FrozenDictionary<string, string> Table(string text) => text
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => (Entry: entry, Reading: entry.IndexOfAny([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"])))
        .ToFrozenDictionary(e => e.Entry[..e.Reading], e => e.Entry[e.Reading..], StringComparer.Ordinal);
}
