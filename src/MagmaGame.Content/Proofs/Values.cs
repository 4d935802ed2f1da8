using System.Collections.Immutable;

namespace MagmaGame.Content.Proofs;

/// <summary>All numbers from one to another, both included.</summary>
internal readonly record struct Interval(double Low, double High);

/// <summary>A set of numbers that something may be: intervals in order, apart from one another.</summary>
internal sealed class Values
{
    // A set that falls into more pieces is taken as the whole stretch from its first to its last.
    private const int MostPieces = 64;

    private Values(ImmutableArray<Interval> pieces) => Pieces = pieces;

    public static Values None { get; } = new([]);

    public ImmutableArray<Interval> Pieces { get; }

    public bool IsNone => Pieces.IsEmpty;

    public double Low => Pieces[0].Low;

    public double High => Pieces[^1].High;

    /// <summary>Whether it is one number and no other.</summary>
    public bool IsOne => Pieces is [var only] && only.Low.Equals(only.High);

    public static Values Between(double low, double high) => low <= high ? new([new Interval(low, high)]) : None;

    public static Values Only(double value) => Between(value, value);

    public static Values Of(IEnumerable<double> values) => Of([.. values.Select(v => new Interval(v, v))]);

    public bool Has(double value)
    {
        foreach (var piece in Pieces)
            if (piece.Low <= value && value <= piece.High) return true;
        return false;
    }

    /// <summary>What is in both.</summary>
    public Values And(Values other)
    {
        // Most sets are one stretch, and most of the time one of the two is already within the other.
        if (Pieces is [var mine] && other.Pieces is [var theirs])
        {
            if (theirs.Low <= mine.Low && mine.High <= theirs.High) return this;
            if (mine.Low <= theirs.Low && theirs.High <= mine.High) return other;
            return Between(Math.Max(mine.Low, theirs.Low), Math.Min(mine.High, theirs.High));
        }
        var common = new List<Interval>();
        foreach (var a in Pieces)
        {
            foreach (var b in other.Pieces)
            {
                var (low, high) = (Math.Max(a.Low, b.Low), Math.Min(a.High, b.High));
                if (low <= high) common.Add(new Interval(low, high));
            }
        }
        return Of(common);
    }

    /// <summary>What is in either.</summary>
    public Values Or(Values other) => Of([.. Pieces, .. other.Pieces]);

    /// <summary>All but one number.</summary>
    public Values Without(double value)
    {
        var left = new List<Interval>();
        foreach (var piece in Pieces)
        {
            if (value < piece.Low || value > piece.High)
            {
                left.Add(piece);
                continue;
            }
            if (piece.Low < value) left.Add(piece with { High = Math.BitDecrement(value) });
            if (piece.High > value) left.Add(piece with { Low = Math.BitIncrement(value) });
        }
        return Of(left);
    }

    /// <summary>The whole numbers among them, as stretches that begin and end with one.</summary>
    public Values Whole()
    {
        var whole = true;
        foreach (var piece in Pieces) whole &= piece.Low.Equals(Math.Ceiling(piece.Low)) && piece.High.Equals(Math.Floor(piece.High));
        return whole
            ? this
            : Of(
            [
                .. Pieces
                    .Select(piece => new Interval(Math.Ceiling(piece.Low), Math.Floor(piece.High)))
                    .Where(piece => piece.Low <= piece.High),
            ]);
    }

    public bool Same(Values other) => ReferenceEquals(this, other) || Pieces.AsSpan().SequenceEqual(other.Pieces.AsSpan());

    private static Values Of(List<Interval> pieces)
    {
        if (pieces.Count == 0) return None;
        pieces.Sort(static (a, b) => a.Low.CompareTo(b.Low));
        var apart = ImmutableArray.CreateBuilder<Interval>(pieces.Count);
        var last = pieces[0];
        foreach (var piece in pieces)
        {
            if (piece.Low <= last.High) last = last with { High = Math.Max(last.High, piece.High) };
            else
            {
                apart.Add(last);
                last = piece;
            }
        }
        apart.Add(last);
        return apart.Count > MostPieces ? Between(apart[0].Low, last.High) : new(apart.DrainToImmutable());
    }
}
