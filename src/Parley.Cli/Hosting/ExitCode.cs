namespace Parley.Cli.Hosting;

/// <summary>What a command returns to the shell.</summary>
public static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Ok = 0;

    /// <summary>A fault in Parley itself.</summary>
    public const int Fault = 1;

    /// <summary>The command line cannot be understood.</summary>
    public const int Usage = 2;

    /// <summary>The case, data set or lexicon has errors, or a catalogue case does not give its published numbers.</summary>
    public const int CaseErrors = 3;

    /// <summary>The analysis could not be completed.</summary>
    public const int Incomplete = 4;

    /// <summary>A file cannot be read or written.</summary>
    public const int FileFailure = 5;

    /// <summary>Interrupted from the keyboard.</summary>
    public const int Interrupted = 130;
}
