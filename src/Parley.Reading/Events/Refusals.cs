using Parley.Core;
using Parley.Reading.Language;

namespace Parley.Reading.Events;

/// <summary>Refusals in plain words: "will not let", "would not return", "are not going to open". A verb that needs no frame else is read as REJECT there.</summary>
internal static class Refusals
{
    private static readonly HashSet<string> Willed =
    [
        "let", "allow", "permit", "sign", "attend", "negotiate", "talk", "return", "give", "hand", "open", "withdraw", "lift", "stop", "end", "cut", "raise", "pay", "accept", "support", "join", "vote", "endorse", "tolerate", "back", "agree",
        "compromise", "yield", "budge", "move", "change", "drop", "abandon", "surrender", "disarm", "leave", "send", "extend", "renew", "recognise", "recognize", "discuss", "consider", "resume", "approve", "ratify", "publish", "release", "share",
        "come", "go", "sit", "meet", "take", "make", "hear", "stand", "work", "serve", "settle", "trade", "sell", "buy", "fund", "finance", "reopen", "retreat", "concede", "cede", "relinquish", "halt", "suspend", "lower", "reduce",
    ];

    /// <summary>The frame of every refusal.</summary>
    public static Frame Frame { get; } = new()
    {
        Lemma = "will not",
        Needs = [],
        Type = PloverType.Reject,
        Mode = "yield",
        Source = ["subj"],
        Target = ["obj", "obj.mod", "to", "with", "for"],
        Marks = ["stance:reject"],
        Contexts = [],
        Place = "rule: a negated verb of willing",
    };

    /// <summary>Whether a verb is a refusal by its subject.</summary>
    public static bool Is(VerbGroup verb)
    {
        if (verb.Passive || verb.Subject is null || !Willed.Contains(verb.Lemma))
            return false;
        return verb.Negated && verb.Modal is "will" or "would" or "shall" || verb.Infinitive && verb.Governor is { Lemma: "go", Ing: false, Progressive: true, Negated: true };
    }
}
