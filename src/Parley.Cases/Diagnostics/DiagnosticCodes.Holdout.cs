namespace Parley.Cases;

public static partial class DiagnosticCodes
{
    internal static DiagnosticCode WorthTurns => Warning(351, "Worth that falls as the contest goes better",
        "What the contest frozen at a step is worth rises from step to step for the side that it is `for`, and falls for the side that it is `against`. Points that are out of order, or that may be drawn out of order, are levelled: a step further is then worth as much as the one before.", "Correct the point, or narrow the ranges of neighbouring steps so that their ends rise or fall as well.");

    internal static DiagnosticCode ContestTooFast => Warning(352, "A contest that moves more than a step a week",
        "In the models the contest moves one step up or down in a week at most. More than 26 steps gained and lost in six months are brought down in proportion.", "Use fewer, longer steps, or correct the numbers.");

    internal static DiagnosticCode WaitingBurnsMost => Warning(353, "More than half of what is at stake burns in a year",
        "`cost-of-waiting` counts points of 100, where 0 is defeat in the contest and 100 outright victory. Above 50, two years cost more than defeat does.", "Check the scale; or keep it, if this is meant.");

    internal static DiagnosticCode ThresholdAboveSupport => Warning(361, "A threshold above today's support",
        "The leadership would be at risk today already, whatever happens.", "Correct `support` or `threshold`, or keep them if the leadership is falling now.");

    internal static DiagnosticCode SupportOutside => Warning(362, "Support outside the range it stays within",
        "`stays-within` is the lowest and highest support that can come about. Where it is given, support beyond it counts as its nearest end.", "Widen `stays-within`.");

    internal static DiagnosticCode SupportContradicts => Warning(363, "Support in six months that does not follow",
        "Support now, points won and points lost within six months give the support in six months. What is given for it lies wholly elsewhere; where points won and lost are both given, it is not used.", "Leave out one of the numbers, or correct it.");

    internal static DiagnosticCode LiftedTooEarly => Warning(371, "Lifted before it is decided",
        "A pressure is lifted after it was carried out. At the most likely dates it would be lifted first, so that it never is.", "Correct `decided-after-weeks` or `lifted-after-weeks`.");

    internal static DiagnosticCode LapsesTooEarly => Warning(372, "A promise that lapses before it is made",
        "At the most likely dates the promise has lapsed before it is decided, so that it never stands.", "Correct `decided-after-weeks` or `lapses-after-weeks`.");

    internal static DiagnosticCode PresserOnlySees => Warning(373, "Only the presser's view of a pressure",
        "`seen-by` says how likely each signatory thinks the pressure is. The party that presses is the only one named, and what the others think decides.", "Name the pressed party and the other signatories, or leave `seen-by` out.");

    internal static DiagnosticCode NeverOpen => Warning(381, "A proposal that is off the table before it is on it",
        "At the most likely dates `open-until-weeks` comes before `open-from-weeks`, so that it can never be signed.", "Correct one of the two.");

    internal static DiagnosticCode WorthUnsigned => Warning(382, "Worth to a party that signs nothing",
        "What a proposal is worth counts for the parties whose yes is needed. This one is not among them.", "Give the party the role `principal`, name it under `deal-space/signatories`, or delete the worth.");

    internal static DiagnosticCode PrefersProposal => Warning(383, "Refuses what it prefers to freezing here",
        "The party is known to have refused the proposal, and the proposal is worth more to it than the contest frozen where it stands, over all of both ranges. It may hope for more, or the worths may be wrong.", "Ask for which frozen line the party would trade the proposal, and correct the worths if need be.");

    internal static DiagnosticCode InputsDoNotFit => Warning(391, "Inputs of holding out that do not fit together",
        "`parley check` solves the model of holding out at the most likely values and reads back what the inputs imply.", "See the message; correct the input that it names.");

    internal static DiagnosticCode ContradictsRefusal => Warning(392, "The model says yes where the party says no",
        "At the most likely values the party would say yes today, and it is known to have refused. Its refusal is the one thing about it that is known, so the inputs are likely to be wrong.", "Correct one of the inputs that the message lists; over ranges, draws that contradict the refusal are left out.");

    internal static DiagnosticCode NobodyHurting => Warning(393, "Nobody loses by waiting",
        "No signatory would rather have the contest frozen where it stands than go on, so that nothing moves either towards a yes.", "Check `cost-of-waiting`, the contest's steps and `contest-optimism`.");
}
