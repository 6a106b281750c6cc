namespace Parley.Models.Holdout;

/// <summary>A move of a measure from one stage to another.</summary>
/// <param name="From">Stage before.</param>
/// <param name="To">Stage after.</param>
/// <param name="Date">Its date; <see langword="null"/> for every date from 1 on.</param>
/// <param name="Change">The measure's change that gives its chance, by its place; −1 for the replacement of what is cut, 1/lagE in a period.</param>
internal readonly record struct StageMove(int From, int To, int? Date, int Change);

/// <summary>The stages of one measure: its three states, and where the date of its start bears on what is replaced, a stage in force for each start.</summary>
internal sealed class MeasureStages
{
    private const int Threatened = 0;
    private const int InForce = 1;
    private const int Lifted = 2;

    private readonly List<int> _replacedFrom = [int.MaxValue, int.MaxValue, int.MaxValue];
    private readonly List<int> _inForce = [];
    private readonly List<StageMove> _moves = [];

    public MeasureStages(HoldoutMeasure measure)
    {
        var starts = new Dictionary<int, int>();
        var byHazard = -1;
        if (measure.ReplacedAfter == 0)
        {
            _inForce.Add(InForce);
            _replacedFrom[InForce] = 0;
        }
        else
        {
            foreach (var date in StartDates(measure))
                starts.Add(date, AddInForce(date + measure.ReplacedAfter));
            if (measure.Changes.Any(c => c is { To: MeasureState.InForce, Date: null }))
            {
                byHazard = AddInForce(int.MaxValue);
                var replaced = AddInForce(0);
                _moves.Add(new(byHazard, replaced, null, -1));
            }

            if (_inForce.Count == 0)
                _inForce.Add(InForce);
        }

        Start = StageOf(measure.Start, 0);
        for (var c = measure.Changes.Length - 1; c >= 0; c--)
        {
            var change = measure.Changes[c];
            var to = StageOf(change.To, change.Date);
            if (change.From == MeasureState.InForce)
                _moves.InsertRange(0, _inForce.Select(from => new StageMove(from, to, change.Date, c)));
            else
                _moves.Insert(0, new(StageOf(change.From, null), to, change.Date, c));
        }

        int StageOf(MeasureState state, int? date) => state switch
        {
            MeasureState.Threatened => Threatened,
            MeasureState.Lifted => Lifted,
            _ when starts.Count == 0 && byHazard < 0 => InForce,
            _ => date is { } d ? starts[d] : byHazard,
        };
    }

    /// <summary>Number of stages: 3 or more.</summary>
    public int Count => _replacedFrom.Count;

    /// <summary>The stage at date 0.</summary>
    public int Start { get; }

    /// <summary>Moves between stages. Of those that leave one stage at one date, each has its chance where those before it did not come about.</summary>
    public IReadOnlyList<StageMove> Moves => _moves;

    /// <summary>The state that a stage belongs to.</summary>
    public static MeasureState StateOf(int stage) => stage switch
    {
        Threatened => MeasureState.Threatened,
        Lifted => MeasureState.Lifted,
        _ => MeasureState.InForce,
    };

    /// <summary>First date at which what is cut is replaced in a stage in force.</summary>
    public int ReplacedFrom(int stage) => _replacedFrom[stage];

    private static IEnumerable<int> StartDates(HoldoutMeasure measure)
    {
        var dates = measure.Changes.Where(c => c.To == MeasureState.InForce).Select(c => c.Date).OfType<int>();
        return (measure.Start == MeasureState.InForce ? dates.Append(0) : dates).Distinct().Order();
    }

    private int AddInForce(int replacedFrom)
    {
        var stage = InForce;
        if (_inForce.Count == 0)
        {
            _replacedFrom[InForce] = replacedFrom;
        }
        else
        {
            stage = _replacedFrom.Count;
            _replacedFrom.Add(replacedFrom);
        }

        _inForce.Add(stage);
        return stage;
    }
}
