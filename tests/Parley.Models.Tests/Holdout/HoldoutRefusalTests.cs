using Parley.Models.Holdout;

namespace Parley.Models.Tests.Holdout;

/// <summary>Numbers outside their ranges and lists of wrong lengths are refused, at once.</summary>
public class HoldoutRefusalTests
{
    private static readonly HoldoutProblem Good = new WorkedCase().Problem;

    private static readonly HoldoutMeasure Halt = Good.Measures[0];

    [Fact]
    public void Problems()
    {
        foreach (var bad in Bad())
            Should.Throw<ArgumentException>(() => HoldoutModel.Solve(bad, cancellation: TestContext.Current.CancellationToken)).Message.ShouldNotBeEmpty();
        foreach (var bad in Bad())
            Should.Throw<ArgumentException>(() => new HoldoutRunner(new()).Run(bad)).Message.ShouldEndWith(".");
    }

    [Fact]
    public void Options()
    {
        foreach (var bad in new HoldoutOptions[]
        {
            new() { Precision = 0 }, new() { Precision = double.NaN }, new() { Precision = double.PositiveInfinity }, new() { Horizon = -1 }, new() { Horizon = 20_001 },
            new() { RestrictedTo = 0 }, new() { Tie = -1 }, new() { Tie = double.NaN }, new() { Settled = 0 }, new() { Settled = double.NaN }, new() { MostPeriods = 0 },
            new() { StalemateBelow = 2 }, new() { StalemateBelow = double.NaN }, new() { Variant = (HoldoutVariant)9 },
        })
        {
            Should.Throw<ArgumentException>(() => new HoldoutRunner(bad));
            Should.Throw<ArgumentException>(() => HoldoutModel.Solve(Good, bad, TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public void States_that_are_none()
    {
        var result = HoldoutModel.Solve(Good, new() { Horizon = 10 }, TestContext.Current.CancellationToken);
        foreach (var bad in new HoldoutState[] { new(11, 5, 0, 0), new(-1, 5, 0, 0), new(0, 21, 0, 0), new(0, -1, 0, 0), new(0, 5, 3, 0), new(0, 5, 0, 22) })
        {
            Should.Throw<ArgumentOutOfRangeException>(() => result.HoldingOut(0, bad));
            Should.Throw<ArgumentOutOfRangeException>(() => result.FightingOn(0, bad));
            Should.Throw<ArgumentOutOfRangeException>(() => result.Price(0, bad));
            Should.Throw<ArgumentOutOfRangeException>(() => result.SaysYes(0, bad));
            Should.Throw<ArgumentOutOfRangeException>(() => result.Split(bad));
        }

        Should.Throw<ArgumentOutOfRangeException>(() => result.HoldingOut(2, default));
        Should.Throw<ArgumentException>(() => result.Space.Home());
        Should.Throw<ArgumentException>(() => result.Space.Home(new GovernmentState(11, false)));
        Should.Throw<ArgumentException>(() => result.Space.Regime());
        Should.Throw<ArgumentOutOfRangeException>(() => result.Space.StateOf(3, 0));
        Should.Throw<ArgumentException>(() => result.Space.StateOf(0, Good.Parties[1]));
    }

    [Fact]
    public void A_runner_goes_on_after_a_refusal()
    {
        var runner = new HoldoutRunner(new());
        var before = runner.Run(Good);
        Should.Throw<ArgumentException>(() => runner.Run(Good with { Start = 99 }));
        runner.Run(Good).Signed.Reached.ShouldBe(before.Signed.Reached);
    }

    [Fact]
    public void Work_can_be_stopped()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Should.Throw<OperationCanceledException>(() => HoldoutModel.Solve(Good, cancellation: stopped.Token));
    }

    private static IEnumerable<HoldoutProblem> Bad()
    {
        var (party, government) = (Good.Parties[0], Good.Parties[0].Government!);
        yield return Good with { Steps = 1 };
        yield return Good with { Steps = 1_001 };
        yield return Good with { Start = 21 };
        yield return Good with { Start = -1 };
        yield return Good with { Up = double.NaN };
        yield return Good with { Up = 1.5 };
        yield return Good with { Down = new(.1, [.1]) };
        yield return Good with { Down = new(.1, [.1, -1]) };
        yield return Good with { Up = null! };
        yield return Good with { Parties = [] };
        yield return Good with { Parties = default };
        yield return Good with { Parties = [party, party] };
        yield return Good with { Tail = null! };
        yield return Good with { Tail = HoldoutTail.Freeze(0) };
        yield return Good with { Tail = HoldoutTail.Freeze(20_001) };
        yield return Good with { Tail = HoldoutTail.GeometricFreeze(0) };
        yield return Good with { Tail = HoldoutTail.GeometricFreeze(double.NaN) };
        foreach (var bad in new[]
        {
            party with { Worth = [0, 1] }, party with { Worth = party.Worth.SetItem(3, double.NaN) }, party with { Worth = party.Worth.SetItem(3, .9) },
            party with { Discount = 0 }, party with { Discount = 1.01 }, party with { Discount = double.NaN }, party with { Cost = double.PositiveInfinity },
            party with { Ratification = 0 }, party with { FailedRatification = -1 }, party with { BargainingPower = -1 }, party with { Learning = new(0, 1) },
            party with { Id = null! },
        })
        {
            yield return Good with { Parties = [bad, Good.Parties[1]] };
        }

        foreach (var bad in new[]
        {
            government with { Levels = 0 }, government with { Levels = 51 }, government with { Start = 11 }, government with { Down = -1 }, government with { Up = double.NaN },
            government with { FallsAt = 11 }, government with { FallsAt = -2 }, government with { FallChance = 2 }, government with { ResetTo = -1 },
            government with { OfficeLoss = double.NaN }, government with { Ratification = [.5] }, government with { DownOnLoss = 2 }, government with { Ratification = default },
        })
        {
            yield return Good with { Parties = [party with { Government = bad }, Good.Parties[1]] };
        }

        var proposal = Good.Proposals[0];
        yield return Good with { Proposals = [proposal with { Terms = [] }] };
        yield return Good with { Proposals = [proposal with { Terms = [new(double.NaN), new(1)] }] };
        yield return Good with { Proposals = [proposal with { Terms = [new(1) { Credibility = 2 }, new(1)] }] };
        yield return Good with { Proposals = [proposal with { OpensAt = -1 }] };
        yield return Good with { Proposals = [proposal with { OpensAt = 5, ClosesAfter = 4 }] };
        yield return Good with { Proposals = [.. Enumerable.Repeat(proposal, 65)] };
        yield return Good with { Inducements = [new(2, .1)] };
        yield return Good with { Inducements = [new(0, double.NaN)] };
        yield return Good with { Inducements = [new(0, .1, 2)] };
        yield return Good with { Inducements = [new(0, .1) { Proposal = 1 }] };
        foreach (var bad in new[]
        {
            Halt with { Cut = 2 }, Halt with { Replaced = -1 }, Halt with { ReplacedAfter = -1 }, Halt with { UpLoss = 1.1 }, Halt with { DownGain = -2 },
            Halt with { UpLoss = double.NaN }, Halt with { Cost = [1] }, Halt with { Cost = [1, double.NaN] }, Halt with { SupportDown = [1, 2, 3] },
            Halt with { Changes = [new(MeasureState.Lifted, MeasureState.Lifted, 3, 1)] }, Halt with { Changes = [new(MeasureState.Lifted, MeasureState.InForce, 0, 1)] },
            Halt with { Changes = [new((MeasureState)7, MeasureState.InForce, 1, 1)] }, Halt with { Changes = [new(MeasureState.Lifted, MeasureState.InForce, 1, 2)] },
            Halt with { Start = (MeasureState)5 }, Halt with { Id = null! },
        })
        {
            yield return Good with { Measures = [bad] };
        }

        yield return Good with { Measures = [.. Enumerable.Repeat(Halt, 5)] };

        // Far more states than can be followed.
        var large = government with { Levels = 50, Ratification = [] };
        yield return Good with { Parties = [.. Enumerable.Range(0, 6).Select(i => party with { Id = $"{i}", Government = large })], Up = .1, Down = .1, Proposals = [], Measures = [] };
        MeasureChange[] many = [.. Enumerable.Range(1, 16).Select(t => new MeasureChange(MeasureState.Threatened, MeasureState.InForce, t, .1))];
        yield return Good with { Measures = [.. Enumerable.Repeat(Halt with { Changes = [.. many] }, 4)] };
    }
}
