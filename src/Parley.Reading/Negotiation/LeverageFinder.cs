using Parley.Core;
using Parley.Reading.Actors;
using Parley.Reading.Events;
using Parley.Reading.Language;

namespace Parley.Reading.Negotiation;

/// <summary>Leverage while a report is read; a missing side is told in words.</summary>
internal sealed record FoundLeverage(Actor? From, string FromWords, Actor? To, string ToWords, string Instrument, PressureEffect Effect, int First, int Last, string Status, string Rule, string? Entry);

/// <summary>Finds who holds what over whom: pressure, threats and sanctions, ground gained, and what the author says of leverage and sway.</summary>
internal sealed class LeverageFinder(ReadingContext context, PhraseActors phrases)
{
    private static readonly HashSet<string> Sway = ["leverage", "sway", "influence", "clout", "say", "hand"];

    /// <summary>All leverage, in order of the text.</summary>
    public List<FoundLeverage> Find(IEnumerable<FoundEvent> events)
    {
        var found = new List<FoundLeverage>();
        foreach (var told in events)
        {
            if (told.Status is Status.Negated or Status.Denied)
                continue;
            var presses = told.Frame.Has("pressure") || told.Type is PloverType.Threaten or PloverType.Sanction or PloverType.Coerce || told.Type == PloverType.Request && told.Noun is not null;
            if (presses && told.Target.Count > 0)
                found.Add(Pressure(told));
            else if (told.Frame.Has("contest") && told.Source.Count > 0 || told.Frame.Has("contest-lost") && told.Target.Count + told.Source.Count > 0)
                found.Add(Contest(told));
        }
        for (var s = 0; s < context.Sentences.Count; s++)
            Evaluations(s, found);
        found.Sort((a, b) => a.First - b.First);
        return found;
    }

    private FoundLeverage Pressure(FoundEvent told)
    {
        var (first, last) = Span(told);
        var cue = Instrument(first, last);
        var status = told.Type == PloverType.Threaten ? "threatened" : told.Status switch { Status.Planned => "planned", Status.Conditional => "threatened", Status.Hypothetical => "hypothetical", _ => "ongoing" };
        var source = told.Source.Count > 0 ? told.Source[0] : null;
        return new(source, "unnamed", told.Target[0], "", Words(first, last), cue?.Effect ?? PressureEffect.RaisesCost, first, last, status, "leverage/pressure", cue?.Place ?? told.Frame.Place);
    }

    private FoundLeverage Contest(FoundEvent told)
    {
        var (first, last) = Span(told);
        var gains = told.Frame.Has("contest");
        var winner = gains ? told.Source : told.Target;
        var loser = gains ? told.Target : told.Source;
        return new(winner.Count > 0 ? winner[0] : null, "the other side", loser.Count > 0 ? loser[0] : null, "the other side", Words(first, last), PressureEffect.SpeedsContest, first, last, "ongoing", "leverage/contest", told.Frame.Place);
    }

    private static (int First, int Last) Span(FoundEvent told)
    {
        if (told.Noun is { } noun)
            return (Math.Min(noun.First, told.First), Math.Max(noun.Last, told.Arguments.Where(a => a.First > told.Last && a.First < told.Last + 4).Select(a => a.Last).DefaultIfEmpty(told.Last).Max()));
        return (told.First, Math.Max(told.Last, told.Verb?.Object is { } patient && patient.First > told.First ? patient.Last : told.Last));
    }

    private InstrumentCue? Instrument(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var token = context.Tokens[i];
            if (i < last && context.Lexicon.Instruments.TryGetValue($"{token.Lower} {context.Tokens[i + 1].Lower}", out var pair))
                return pair;
            if (context.Lexicon.Instruments.TryGetValue(token.Lower, out var cue) || context.Lexicon.Instruments.TryGetValue(Inflection.Singular(token.Lower), out cue))
                return cue;
        }
        return null;
    }

    // "only Moscow holds genuine sway", "how little leverage Kyiv has compared to Moscow", "the upper hand".
    private void Evaluations(int s, List<FoundLeverage> found)
    {
        var sentence = context.Sentences[s];
        foreach (var item in context.Items[s])
        {
            if (item.Noun is not { } noun || !Sway.Contains(context.Tokens[noun.Head].Lower) || context.Tokens[noun.Head].Lower == "hand" && context.Tokens[noun.Head - 1].Lower is not ("upper" or "stronger"))
                continue;
            var verb = noun.ObjectOf ?? context.Verbs[s].Find(v => v.Lemma is "have" or "hold" or "wield" or "enjoy" or "lack" && Math.Abs(v.Item - noun.Item) <= 3);
            if (verb?.Lemma is not ("have" or "hold" or "wield" or "enjoy" or "retain" or "lack" or "give" or "lose" or "gain"))
                continue;
            var holder = verb.Subject is { } subject && subject != noun ? phrases.Of(subject) : [];
            if (holder.Count == 0)
                continue;
            var (first, last) = (Math.Min(noun.First, verb.Subject!.First), Claims.Scopes.ClauseEnd(context, Math.Max(noun.Last, verb.Last)));
            var weak = verb.Lemma is "lack" or "lose" || Enumerable.Range(Math.Max(sentence.First, noun.First - 1), noun.Head - Math.Max(sentence.First, noun.First - 1)).Any(i => context.Tokens[i].Lower is "little" or "no" or "less" or "limited" or "few" or "scant");
            var other = Enumerable.Range(noun.Last + 1, Math.Max(0, last - noun.Last)).Select(i => context.Mentions.At(i)).FirstOrDefault(m => m is not null && !holder.Contains(m.Actor))?.Actor;
            if (weak && other is not null)
                found.Add(new(other, "", holder[0], "", Words(first, last), PressureEffect.RaisesCost, first, last, "author evaluation", "leverage/comparison", null));
            else if (!weak)
                found.Add(new(holder[0], "", other, "outcome", Words(first, last), PressureEffect.RaisesCost, first, last, "author evaluation", "leverage/sway", null));
        }
    }

    private string Words(int first, int last) => context.Text.Plain[context.Tokens[first].Start..context.Tokens[last].End];
}
