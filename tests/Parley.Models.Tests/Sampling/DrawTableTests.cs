using System.Runtime.InteropServices;
using Parley.Core;
using Parley.Models.Sampling;

namespace Parley.Models.Tests.Sampling;

public class DrawTableTests
{
    private static readonly DrawInput[] Inputs =
    [
        new("issues/a/positions/x", Estimate.Pert(10, 20, 60)),
        new("issues/a/positions/y", Estimate.Range(30, 50)),
        new("issues/a/positions/z", Estimate.Point(5)),
        new("issues/a/positions/w", Estimate.Pert(0, 0, 100)),
    ];

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(0)]
    public void Draws_are_the_same_bytes_on_any_number_of_threads(int threads)
    {
        var plan = new DrawPlan(Inputs, 42, 5_003);
        var one = plan.Draw(1);
        var many = plan.Draw(threads);
        for (var i = 0; i < one.Inputs; i++)
            MemoryMarshal.AsBytes(many.Column(i)).SequenceEqual(MemoryMarshal.AsBytes(one.Column(i))).ShouldBeTrue();
    }

    [Fact]
    public void Adding_or_reordering_inputs_leaves_the_other_draws_alone()
    {
        var all = new DrawPlan(Inputs, 42, 300).Draw();
        var some = new DrawPlan([Inputs[3], Inputs[0]], 42, 300).Draw();
        some.Column(Inputs[0].Path).SequenceEqual(all.Column(Inputs[0].Path)).ShouldBeTrue();
        some.Column(Inputs[3].Path).SequenceEqual(all.Column(Inputs[3].Path)).ShouldBeTrue();
    }

    [Fact]
    public void More_draws_keep_the_first_ones()
    {
        var few = new DrawPlan(Inputs, 42, 100).Draw();
        var many = new DrawPlan(Inputs, 42, 1_000).Draw();
        many.Column(0)[..100].SequenceEqual(few.Column(0)).ShouldBeTrue();
    }

    [Fact]
    public void Seed_replicate_and_purpose_each_change_the_draws()
    {
        var plan = new DrawPlan(Inputs, 42, 10);
        var value = plan.Draw().Column(1)[0];
        new DrawPlan(Inputs, 43, 10).Draw().Column(1)[0].ShouldNotBe(value);
        (plan with { Replicate = 1 }).Draw().Column(1)[0].ShouldNotBe(value);
        (plan with { Purpose = 1 }).Draw().Column(1)[0].ShouldNotBe(value);
    }

    [Fact]
    public void Column_is_found_by_path_and_missing_paths_are_reported()
    {
        var table = new DrawPlan(Inputs, 1, 3).Draw();
        table.IndexOf(Inputs[2].Path).ShouldBe(2);
        table.IndexOf("nowhere").ShouldBe(-1);
        table.Column(Inputs[2].Path).ToArray().ShouldAllBe(x => x == 5);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Sums_over_chunks_in_order_are_the_same_on_any_number_of_threads(int threads)
    {
        var table = new DrawPlan(Inputs, 42, 5_003).Draw();
        Sum(threads).ShouldBe(Sum(1));

        double Sum(int degree) => ParallelDraws.Map(
            table.Draws, degree, () => 0, (chunk, _) =>
            {
                var sum = 0.0;
                foreach (var x in table.Column(0).Slice(chunk.Start, chunk.Count))
                    sum += x;
                return sum;
            }).Aggregate(0.0, (a, b) => a + b);
    }

    [Fact]
    public void Chunks_cover_every_draw_once()
    {
        var seen = new int[1_000];
        ParallelDraws.Run(seen.Length, 4, chunk =>
        {
            for (var d = chunk.Start; d < chunk.Start + chunk.Count; d++)
                Interlocked.Increment(ref seen[d]);
        });
        seen.ShouldAllBe(count => count == 1);
    }

    [Fact]
    public void Columns_taken_over_from_an_earlier_table_are_what_would_be_drawn()
    {
        DrawInput a = new("a", Estimate.Range(0, 1)), b = new("b", Estimate.Pert(0, 2, 10)), changed = new("a", Estimate.Range(5, 6)), added = new("c", Estimate.Range(2, 3));
        var earlier = new DrawPlan([a, b], 7, 600).Draw();
        var plan = new DrawPlan([b, changed, added], 7, 600);
        var (shared, fresh) = (plan.Draw(earlier), plan.Draw());
        for (var i = 0; i < 3; i++)
            shared.Column(i).ToArray().ShouldBe(fresh.Column(i).ToArray());
        new DrawPlan([a], 8, 600).Draw(earlier).Column(0).ToArray().ShouldNotBe(earlier.Column(0).ToArray());
    }
}
