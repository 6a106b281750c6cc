using Parley.Core;
using Parley.Reading.Actors;

namespace Parley.Reading.Events;

/// <summary>Fills the side that a report leaves unsaid because its readers know it: in talks between two, who refuses refuses the other.</summary>
/// <remarks>What is filled in so is marked as implied in the record's reason, so that nobody takes it for stated.</remarks>
internal sealed class Counterparts(ReadingContext context, IReadOnlyList<Actor> pair)
{
    // The bodies that are named most.
    private List<Actor> Often { get; } = [.. context.Actors.All.Where(a => !a.IsPerson && a.References.Count > 1 && a.Parent is null && a.Type is not ("media" or "think_tank" or "ngo")).OrderByDescending(a => a.References.Count).Take(8)];

    /// <summary>Fills an empty side of an event that is known to have one.</summary>
    public void Fill(FoundEvent told)
    {
        if (pair.Count < 2 || told.Type is PloverType.Support && told.Status != Status.Occurred)
            return;
        if (told.Target.Count == 0 && told.Source.Count > 0)
            Add(told, told.Target, told.Source);
        else if (told.Source.Count == 0 && told.Target.Count > 0 && told.Type is PloverType.Consult or PloverType.Reject or PloverType.Request or PloverType.Agree or PloverType.Sanction or PloverType.Coerce or PloverType.Assault or PloverType.Threaten)
            Add(told, told.Source, told.Target);
    }

    private bool PairIsNear(FoundEvent told) =>
        context.Mentions.Between(told.Sentence - 2, told.Sentence + 1).Any(m => pair.Contains(m.Actor.Root));

    // Of those outside the pair: the body named nearest, in the sentence or the one before.
    private List<Actor> Near(FoundEvent told, HashSet<Actor> roots)
    {
        var here = context.Mentions.Between(told.Sentence - 1, told.Sentence).Where(m => !m.Locative && m.Kind is not MentionKind.TitlePart && !m.Actor.IsPerson && !roots.Contains(m.Actor.Root) && m.Actor.Type is not ("media" or "think_tank" or "group"));
        return here.OrderBy(m => context.Tokens[m.First].Sentence == told.Sentence ? 0 : 1).ThenBy(m => Math.Abs(m.First - told.First)).Select(m => m.Actor).Take(1).ToList();
    }

    private void Add(FoundEvent told, List<Actor> side, List<Actor> known)
    {
        var roots = known.Select(a => a.Root).ToHashSet();
        var involved = pair.Any(p => roots.Contains(p.Root)) || PairIsNear(told);
        List<Actor> others = involved ? [.. pair.Where(p => !roots.Contains(p.Root))] : Near(told, roots);
        if (others.Count == 0)
            others = [.. pair.Where(p => !roots.Contains(p.Root))];
        if (others.Count == 0)
            others = Often.Where(a => !roots.Contains(a.Root)).Take(1).ToList();
        side.AddRange(others);
        if (others.Count > 0)
            told.Notes.Add($"implied, not stated: {string.Join(" and ", others.Select(o => o.Canonical))}");
    }
}
