namespace Parley.Analysis.Backtest;

/// <summary>How a backtest is run.</summary>
public sealed record BacktestOptions
{
    /// <summary>Seed of the bootstrap. Default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Bootstrap samples, 100 to 100,000. Default 2,000.</summary>
    public int BootstrapSamples { get; init; } = 2_000;

    /// <summary>File name of the data set, without its folder.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file, hexadecimal.</summary>
    public required string FileHash { get; init; }

    /// <summary>Where capability was taken from, in words.</summary>
    public required string Capability { get; init; }
}
