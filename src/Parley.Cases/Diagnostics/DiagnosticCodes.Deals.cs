namespace Parley.Cases;

public static partial class DiagnosticCodes
{
    internal static DiagnosticCode NoStep => Error(321, "Steps that cannot be counted",
        "An issue that settles in steps needs a `step` above 0 that leaves at most 1,000 values on its scale; an issue that settles at marks has at most 1,000 marks.", "Give a `step`, or a wider one.");

    internal static DiagnosticCode StepUnused => Warning(322, "A step that has no effect",
        "`step` counts only where the issue `settles: in-steps`.", "Write `settles: in-steps`, or delete the step.");

    internal static DiagnosticCode NoMarks => Error(323, "Settles at marks, and has none",
        "An issue that settles at marks can be agreed only where a mark stands.", "Add `marks`, or let the issue settle anywhere.");

    internal static DiagnosticCode CannotBeSettled => Warning(324, "A term that cannot be agreed",
        "A proposal or package has a value between the marks or steps of an issue that settles only there, so that the worth of the whole cannot be compared with what can be agreed.", "Correct the term, or add a mark.");

    internal static DiagnosticCode MarkWithoutWorth => Warning(331, "A mark without worth",
        "The issue settles at marks and the party's `worth` leaves one of them out. Its worth is then read off the straight line between the points beside it.", "Add the point to `worth`.");

    internal static DiagnosticCode WorthAboveFull => Warning(332, "Worth above full worth",
        "A point of `worth` is larger than `full-worth` (100 where it is not given), and makes the issue count for more than its weight.", "Raise `full-worth`, or correct the point.");

    internal static DiagnosticCode SomeWeights => Warning(333, "Weights on some issues only",
        "The party has a weight on some of its positions. The others keep the issue's share of its salience, and the two kinds do not add up to a whole.", "Give a weight with each position of the party, or with none.");

    internal static DiagnosticCode CostWithoutLimit => Warning(334, "A cost of crossing no line",
        "`crossing-costs` is the price of going beyond the limit, and the position has no limit. It has no effect.", "Add the `limit`, or delete the cost.");

    internal static DiagnosticCode TwoNoDeals => Error(335, "Two values of no deal",
        "A party's worth of no deal is given as a number or as terms, and here it is given as both.", "Delete one of the two.");

    internal static DiagnosticCode SilentSignatory => Warning(341, "A signatory without a position",
        "The party's yes is needed and it takes no position on any issue, so that every package is worth the same to it.", "Add a position, or take the party off `signatories`.");

    internal static DiagnosticCode FewTerms => Error(342, "A combination of fewer than two terms",
        "What is excluded or linked is a combination: a single value is excluded by the issue's scale or marks, and its worth is written with the position.", "Add a term, or delete the combination.");

    internal static DiagnosticCode EmptyRange => Warning(343, "A combination that never occurs",
        "The range of a term holds no value that may be agreed on its issue, so that the combination has no effect.", "Widen the range, or correct the issue's marks or step.");
}
