using Parley.Reading.Language;

namespace Parley.Reading.Negotiation;

/// <summary>Stances of verbs that code no event of their own.</summary>
internal sealed class PositionVerbs(ReadingContext context)
{
    private static readonly Dictionary<string, string> Plain = Table(
        "demand: want wish demand require seek crave covet need insist",
        "accept: tolerate welcome approve",
        "reject: refuse reject oppose resist rebuff spurn veto",
        "prefer: prefer favour favor",
        "offer: offer propose pledge promise float");

    private static readonly Dictionary<string, string> Governed = Table(
        "demand: insist_on press_for push_for ask_for call_for plead_for plead_with appeal_for lobby_for campaign_for hold_out_for argue_for long_for clamour_for clamor_for bid_for",
        "accept: live_with settle_for agree_to agree_on consent_to assent_to put_up_with",
        "reject: object_to balk_at baulk_at argue_against campaign_against lobby_against",
        "prefer: opt_for lean_towards look_for lean_toward");

    private static readonly HashSet<string> Orders = [.. "expect tell ask urge press instruct order direct implore beg want require advise encourage call pressure push challenge invite".Split(' ')];
    private static readonly HashSet<string> Formats = ["direct", "directly", "bilateral", "bilaterally", "face-to-face", "trilateral", "multilateral"];

    /// <summary>The stance that a verb takes on its object or complement, or null.</summary>
    public string? Stance(VerbGroup verb)
    {
        if (verb.Negated && verb.Lemma is not ("rule" or "refuse"))
            return null;
        var infinitive = verb.Complements.Exists(c => c.Infinitive && c.Item > verb.Item);
        foreach (var (preposition, _) in verb.Prepositional)
        {
            if (Governed.TryGetValue($"{verb.Lemma}_{preposition}", out var governed))
                return governed;
        }
        if (verb.Particle is { } particle && (Governed.TryGetValue($"{verb.Lemma}_{particle}", out var with) || verb.Lemma == "rule" && particle == "out" && (with = "reject").Length > 0))
            return with;
        var next = verb.Last + 1 < context.Tokens.Count ? context.Tokens[verb.Last + 1].Lower : "";
        if (Governed.TryGetValue($"{verb.Lemma}_{next}", out var after))
            return after == "prefer" && verb.Lemma == "look" && !HasFormat(verb) ? "demand" : after;
        if (Orders.Contains(verb.Lemma) && infinitive && verb.Object is { } told && told.Item > verb.Item)
            return "demand";
        if (verb.Lemma is "look" or "seek" && HasFormat(verb))
            return "prefer";
        return Plain.TryGetValue(verb.Lemma, out var stance) && (verb.Object is not null && verb.Object.Item > verb.Item || verb.Complements.Count > 0) && verb.Particle is null ? stance : null;
    }

    /// <summary>The stance of "is ready to", "is prepared to", "is unwilling to", or null.</summary>
    public string? Readiness(VerbGroup verb)
    {
        var adjective = verb.GovernorAdjective ?? (verb.Governor is { Lemma: "prepare", Passive: true } ? "prepared" : verb.Governor?.Adjective);
        if (!verb.Infinitive || adjective is not ("ready" or "prepared" or "willing" or "open" or "happy" or "content" or "unwilling" or "unprepared" or "reluctant"))
            return null;
        return adjective is "unwilling" or "unprepared" or "reluctant" || verb.Governor is { Negated: true } ? "reject" : HasFormat(verb) ? "prefer" : "offer";
    }

    private bool HasFormat(VerbGroup verb)
    {
        var sentence = context.Sentences[context.Tokens[verb.Main].Sentence];
        for (var i = verb.Main + 1; i < sentence.End && i <= verb.Main + 7; i++)
        {
            if (Formats.Contains(context.Tokens[i].Lower))
                return true;
        }
        return false;
    }

    private static Dictionary<string, string> Table(params string[] rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var colon = row.IndexOf(':', StringComparison.Ordinal);
            foreach (var word in row[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                table[word] = row[..colon];
        }
        return table;
    }
}
