using System.Globalization;
using Parley.Cli.Hosting;

namespace Parley.Cli.Tests;

/// <summary>A scratch folder with the samples and the catalogue in it, and commands run there in process.</summary>
internal sealed class Scratch : IDisposable
{
    public Scratch(bool samples = false, bool catalog = false)
    {
        Folder = Directory.CreateTempSubdirectory("parley-cli-").FullName;
        if (samples)
            Copy(RepositoryFiles.Path("samples"), Path.Combine(Folder, "samples"));
        if (catalog)
            Copy(RepositoryFiles.Path("catalog"), Path.Combine(Folder, "catalog"));
    }

    public string Folder { get; }

    /// <summary>A path in the folder.</summary>
    public string this[string name] => Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        var path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public Task<CommandRun> RunAsync(params string[] args) => RunAsync(CancellationToken.None, args);

    public async Task<CommandRun> RunAsync(CancellationToken cancellation, params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var terminal = new Terminal(output, error, Folder, Clock.Fixed);
        var code = await ParleyCommand.RunAsync(args, terminal, cancellation);
        return new(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}

/// <summary>What a command returned and wrote.</summary>
internal sealed record CommandRun(int Code, string Out, string Error);

/// <summary>Cases for the tests.</summary>
internal static class Cases
{
    /// <summary>Options that keep a run short.</summary>
    public static readonly string[] Quick = ["--draws", "200", "--challenge-draws", "2"];

    /// <summary>Those of them that a command has: no outcome model runs for a deal.</summary>
    public static string[] QuickFor(string command) => command is "deals" or "holdout" ? Quick[..2] : Quick;

    /// <summary>A case of twenty lines.</summary>
    public const string Small = """
        parley: 1
        title: Harbour dues
        parties:
          port: {name: The port, role: principal, capability: 60}
          lines: {name: Shipping lines, role: principal, capability: 30..50}
          city: {name: The city, capability: 20}
        issues:
          dues:
            name: Harbour dues
            question: How far do dues rise?
            unit: per cent
            positions:
              port: {value: 80, salience: 90, limit: 30}
              lines:
                value: 5..10..25
                salience: 60..80
              city: 50
        no-deal:
          port: 20..40
        caveat: Invented for a test.

        """;

    /// <summary>A case with an error in line 4.</summary>
    public const string Broken = """
        parley: 1
        title: Broken
        parties:
          port: {name: The port, capability: 600}
        issues:
          dues: {name: Dues, positions: {port: 1}}

        """;
}
