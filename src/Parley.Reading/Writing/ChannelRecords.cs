using Parley.Core;
using Parley.Reading.Events;
using Parley.Reading.Language;
using Parley.Reading.Negotiation;

namespace Parley.Reading;

/// <summary>Writes channels as records: kind, secrecy, result from the words around the meetings.</summary>
internal sealed class ChannelRecords(ReadingContext context)
{
    /// <summary>A channel.</summary>
    public ChannelRecord Write(FoundChannel channel, int i)
    {
        var meetings = channel.Meetings;
        var planned = meetings.Count > 0 && meetings.TrueForAll(m => m.Status is Status.Planned or Status.Conditional or Status.Hypothetical);
        return new()
        {
            Id = ReadingContext.Id("C", i),
            Name = string.Join("–", channel.Roots.Select(r => r.Canonical)) + " track",
            Kind = meetings.Exists(m => Words(m).Contains("shuttle", StringComparison.Ordinal)) ? ChannelKind.Shuttle
                : meetings.Exists(m => Words(m).Contains("backchannel", StringComparison.Ordinal) || Words(m).Contains("back channel", StringComparison.Ordinal)) ? ChannelKind.Backchannel
                : channel.Roots.Count > 3 ? ChannelKind.Plenary : ChannelKind.Direct,
            Members = [.. channel.Members.Where(m => m.Id.Length > 0).Select(m => m.Id).Distinct()],
            Excluded = [.. channel.Excluded.Where(x => x.Actor.Id.Length > 0).Select(x => new ExclusionRecord(x.Actor.Id, x.Stated ? "stated" : "implied", context.Excerpt(x.First, x.Last)))],
            Secrecy = Secrecy(channel),
            Status = planned ? "planned" : "occurred",
            When = null,
            Outcome = Outcome(channel),
            Spans = [.. channel.Spans.OrderBy(s => s.First).Select(s => context.Excerpt(s.First, s.Last))],
            Reason = new() { Rule = "channels/meetings", Trigger = channel.Spans.Count > 0 ? context.Excerpt(channel.Spans[0].First, channel.Spans[0].Last) : null, Notes = [.. channel.Meetings.Select(m => $"meeting told in {ReadingContext.Id("S", m.Sentence)}").Distinct()] },
        };
    }

    private string Words(FoundEvent told)
    {
        var sentence = context.Sentences[told.Sentence];
        return context.Words(Math.Max(sentence.First, told.First - 4), Math.Min(sentence.End - 1, told.Last + 8));
    }

    private Secrecy Secrecy(FoundChannel channel)
    {
        foreach (var told in channel.Meetings)
        {
            var words = Words(told);
            if (words.Contains("tight secrecy", StringComparison.Ordinal) || words.Contains("strict secrecy", StringComparison.Ordinal) || words.Contains("behind closed doors", StringComparison.Ordinal) || words.Contains("in private", StringComparison.Ordinal) || words.Contains("secrecy", StringComparison.Ordinal))
                return Core.Secrecy.Confidential;
            if (words.Contains("secret", StringComparison.Ordinal) || words.Contains("backchannel", StringComparison.Ordinal))
                return Core.Secrecy.Secret;
            if (words.Contains("public", StringComparison.Ordinal) || words.Contains("press conference", StringComparison.Ordinal))
                return Core.Secrecy.Public;
        }
        return Core.Secrecy.Unknown;
    }

    // "no breakthrough", "without agreement": in the sentences of the meetings and the one after.
    private string? Outcome(FoundChannel channel)
    {
        foreach (var s in channel.Meetings.SelectMany(m => new[] { m.Sentence, m.Sentence + 1 }).Distinct().Where(s => s < context.Sentences.Count))
        {
            foreach (var item in context.Items[s])
            {
                if (item.Noun is not { } noun || !Results.Contains(Inflection.Singular(context.Tokens[noun.Head].Lower)))
                    continue;
                var before = noun.First > context.Sentences[s].First ? context.Tokens[noun.First - 1].Lower : "";
                if (context.Tokens[noun.First].Lower is "no" || before is "without" or "no")
                    return "no " + context.Tokens[noun.Head].Lower;
            }
        }
        return null;
    }

    private static readonly HashSet<string> Results = ["breakthrough", "agreement", "deal", "progress", "result", "accord", "outcome", "resolution", "statement"];
}
