using Parley.Models.Sampling;

namespace Parley.Models.Tests.Sampling;

public class PhiloxTests
{
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, "6627e8d5 e169c58d bc57ac4c 9b00dbd8")]
    [InlineData(~0u, ~0u, ~0u, ~0u, ~0u, ~0u, "408f276d 41c83b0e a20bc7c6 6d5451fd")]
    [InlineData(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, "d16cfe09 94fdcceb 5001e420 24126ea1")]
    public void Block_matches_the_published_known_answers(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1, string words) =>
        Hex(Philox.Block(c0, c1, c2, c3, k0, k1)).ShouldBe(words);

    [Theory]
    [InlineData(42ul, 0u, 0u, 0u, 0u, "9ceaf053 77f5493b 12bf50ad 5742b3d7", .46858651833910492, .34086154938517876)]
    [InlineData(42ul, 1u, 0u, 0u, 0u, "fcdb2127 53ba6cfd 838f5a6e 744e06fb", .32706338120338474, .45431560173488827)]
    [InlineData(42ul, 0u, 0u, 1u, 0u, "02933769 2051e913 3b68b038 b62c409c", .1262498542224193, .71161273779162815)]
    [InlineData(20240601ul, 7u, 0u, 3u, 2u, "5e0a365a 0c987ef2 8396afb3 f274f5ed", .049201902553286159, .94709717796976156)]
    public void Block_of_a_seed_and_counter_matches_the_known_answer(
        ulong seed, uint draw, uint replicate, uint stream, uint purpose, string words, double first, double second)
    {
        var block = Philox.Block(seed, draw, replicate, stream, purpose);
        Hex(block).ShouldBe(words);
        block.FirstUnit.ShouldBe(first);
        block.SecondUnit.ShouldBe(second);
    }

    [Fact]
    public void Open_numbers_are_never_an_end()
    {
        new PhiloxBlock(0, 0, 0, 0).FirstOpenUnit.ShouldBeGreaterThan(0);
        new PhiloxBlock(~0u, ~0u, ~0u, ~0u).FirstOpenUnit.ShouldBeLessThan(1);
    }

    [Theory]
    [InlineData("", 0x811c9dc5u)]
    [InlineData("a", 0xe40c292cu)]
    [InlineData("foobar", 0xbf9cf968u)]
    public void Stream_of_a_path_is_its_FNV_1a_hash(string path, uint expected) => StreamId.Of(path).ShouldBe(expected);

    [Fact]
    public void Paths_that_share_a_stream_are_found_and_refused()
    {
        // A published pair of 32-bit FNV-1a collisions.
        StreamId.Of("costarring").ShouldBe(StreamId.Of("liquid"));
        StreamId.Collision(["costarring", "other", "liquid"]).ShouldBe(("costarring", "liquid"));
        StreamId.Collision(["one", "two"]).ShouldBeNull();
        Should.Throw<ArgumentException>(() => new DrawPlan([new("costarring", default), new("liquid", default)], 1, 10));
    }

    private static string Hex(PhiloxBlock block) => $"{block.O0:x8} {block.O1:x8} {block.O2:x8} {block.O3:x8}";
}
