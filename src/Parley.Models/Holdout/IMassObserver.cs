namespace Parley.Models.Holdout;

/// <summary>Looks at the paths that still run.</summary>
internal interface IMassObserver
{
    /// <summary>Before the vote of a date.</summary>
    void Before(int date, ReadOnlySpan<double> mass);

    /// <summary>After it.</summary>
    void After(int date, ReadOnlySpan<double> mass, double running);
}
