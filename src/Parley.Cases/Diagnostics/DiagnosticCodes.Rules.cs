namespace Parley.Cases;

public static partial class DiagnosticCodes
{
    internal static DiagnosticCode NothingToAnalyse => Error(301, "Nothing to analyse",
        "A case needs at least one party and one issue. Where it holds sources this is a warning: what reports say can be kept before anything is analysed.", "Add a party under `parties` and an issue under `issues`.");

    internal static DiagnosticCode FewPositions => Warning(302, "An issue with fewer than two positions",
        "One position is no negotiation: every model gives that position back.", "Add the position of another party, blank if it is not known.");

    internal static DiagnosticCode LimitOnWrongSide => Error(303, "The limit lies on the wrong side of the position",
        "A limit is how far a party would go towards the others. This one lies on the far side of the party's own position, away from every other party, so the position itself would be beyond it.",
        "Swap position and limit, or move the limit to the side of the others.");

    internal static DiagnosticCode LimitOverlaps => Warning(304, "The limit and the position overlap",
        "In part of the range the limit would lie on one side of the position and in part on the other, or it may point away from the others.", "Narrow one of the ranges so that the limit lies wholly on one side.");

    internal static DiagnosticCode EndBeforeStart => Error(305, "The end lies before the start",
        "The first day comes after the last.", "Swap or correct the dates.");

    internal static DiagnosticCode PassageSpan => Error(306, "Start and end do not fit the passage",
        "End minus start must be the number of characters of the passage, and both must be given together.", "Correct the offsets, or leave both out.");

    internal static DiagnosticCode QuotaTooHigh => Error(307, "The quota is above the total votes",
        "No coalition could pass anything.", "Correct the quota or the votes.");

    internal static DiagnosticCode NoVotes => Error(308, "A rule that needs votes, and no votes",
        "Capability by votes, the Shapley–Shubik index and a quota need votes with at least one party.", "Give `votes` with the parties.");

    internal static DiagnosticCode ContestSteps => Error(309, "Beyond the last step of the contest",
        "`now`, and each step under `worth`, lie between 0 and `steps`.", "Correct the number, or raise `steps`.");

    internal static DiagnosticCode SameParty => Error(310, "A party against itself",
        "Two different parties are needed here.", "Correct one of the two.");

    internal static DiagnosticCode Contradiction => Warning(311, "Two statements that exclude each other",
        "A party is listed as taking part and as left out of a channel, or as having accepted and refused a proposal.", "Delete one, or split the element by date.");

    internal static DiagnosticCode LimitUnknown => Info(401, "A principal without a stated limit",
        "Whether an outcome crosses this party's red line cannot be said. It is listed as a gap; nothing is put in its place.", "Add `limit` when it is known, as a range if need be. A position with `worth` needs none.");

    internal static DiagnosticCode ProposalLeavesOpen => Info(402, "A proposal that leaves an issue open",
        "The proposal has no value on this issue, so its worth can be given only as a range.", "Add the term, or leave it open on purpose.");

    internal static DiagnosticCode SingleSource => Warning(501, "Rests on a single source",
        "All the evidence for these elements goes back to one origin. Sources that copy each other count once.", "Look for a second origin, or widen the ranges.");

    internal static DiagnosticCode DiagonalGrades => Warning(502, "Grades that move together",
        "Nearly all items are graded A1, B2, C3, …: the credibility of the item seems to be read off the reliability of the source. The two are judged apart: a reliable source can report a doubtful thing.", "Grade each item on its own merits.");
}
