using MagmaGame.Simulation.Decisions;

namespace MagmaGame.Terminal.Views;

/// <summary>Why a decision was refused, as a sentence.</summary>
internal static class RejectionWords
{
    public static string Of(Rejection rejection) => rejection switch
    {
        Rejection.None => "It was accepted.",
        Rejection.GameOver => "The game is over.",
        Rejection.EventOpen => "A scene waits for your answer first.",
        Rejection.NoSuchEventOpen => "No such scene is open.",
        Rejection.NoSuchOption => "The scene has no such option.",
        Rejection.OptionDisabled => "That option is not possible now.",
        Rejection.KnobsInvalid => "Each knob goes from 0 to 100, and the four shares of the portfolio sum to 100.",
        Rejection.InitiativeTakenThisRound => "You have taken an initiative this round; the next is possible in the next one.",
        Rejection.AlreadyDone => "It has been done, and can be done once only.",
        Rejection.PauseInForce => "A pause is in force.",
        Rejection.NoMorePauses => "No further pause can be proposed in this game.",
        Rejection.CoolingDown => "It is too soon after the last time.",
        Rejection.AlreadyDeferred => "AI researchers lead at Magma already.",
        Rejection.NotDeferred => "AI researchers do not lead at Magma.",
        Rejection.RivalDeferred => "A rival has handed its lead to AI researchers.",
        Rejection.AlreadyDeclared => "A slowdown is declared already.",
        Rejection.NotDeclared => "No slowdown is declared.",
        Rejection.BeforeTedai => "Magma's AI does not beat the top experts yet (TEDAI).",
        Rejection.BeforeThreeFold => "AI has not tripled the pace of research yet.",
        Rejection.NoSmokingGun => "Magma holds no unpublished smoking gun.",
        Rejection.LinesTooWeak => "There are too few lines of communication.",
        Rejection.CredibilityTooLow => "Magma's credibility is too low.",
        Rejection.PartnerTooReckless => "The most careful rival is not careful enough.",
        Rejection.PartnerTooFar => "The most careful rival is too far ahead or behind.",
        Rejection.PartnerDeferred => "The most careful rival is in the hands of its AI researchers.",
        _ => throw new ArgumentOutOfRangeException(nameof(rejection)),
    };
}
