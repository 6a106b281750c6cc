namespace Parley.Cases.Tests.Editing;

/// <summary>Paths of single values of the full example, written and not.</summary>
internal static class EditPaths
{
    public static readonly string[] Known =
    [
        "title", "summary", "caveat", "parties/uplands/name", "parties/uplands/capability", "parties/uplands/people/vane/title", "parties/uplands/people/orlo",
        "parties/lowlands/capability", "parties/lowlands/patience", "parties/bystander/name", "parties/bystander/capability", "parties/uplands/interests/1", "parties/uplands/needs/1",
        "issues/flow/marks/100", "issues/flow/reference-point", "issues/flow/positions/uplands/limit", "issues/flow/positions/lowlands/salience", "issues/flow/positions/lowlands/limit",
        "issues/flow/positions/mediator/value", "issues/flow/positions/mediator/salience", "issues/dam/positions/bystander/value", "issues/dam/positions/bystander/salience",
        "issues/dam/reference-point", "issues/dam/positions/uplands/salience", "contest/now", "contest/worth/uplands/at/10", "no-deal/uplands/value", "no-deal/lowlands/value", "decision/quota",
        "sources/gazette/passages/p2/text", "sources/gazette/passages/p1/hedge", "questions/who-pays/text", "channels/shuttle/place",
    ];
}
