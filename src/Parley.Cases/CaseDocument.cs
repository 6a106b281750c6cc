using System.Collections.Immutable;
using Parley.Cases.Binding;
using Parley.Cases.Rules;
using Parley.Cases.Scenarios;
using Parley.Cases.Yaml;
using Parley.Core;

namespace Parley.Cases;

/// <summary>A case file: its text, the case in it, and what is to be said about it.</summary>
/// <remarks>Immutable. Reading never throws, whatever the file holds: every fault is a diagnostic with a place.</remarks>
public sealed class CaseDocument
{
    private CaseDocument(string text, string fileName, YamlNode? root, Case? theCase, ImmutableArray<Diagnostic> diagnostics, string? scenario)
    {
        Text = text;
        FileName = fileName;
        Root = root;
        Diagnostics = diagnostics;
        HasErrors = diagnostics.Any(d => d.Severity == Severity.Error);
        Case = HasErrors ? null : theCase;
        ScenarioId = scenario;
        Hash = CaseText.Hash(text);
    }

    /// <summary>The case; <see langword="null"/> where the file has errors.</summary>
    public Case? Case { get; }

    /// <summary>What is to be said about the file, by line.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the file has errors, so that there is no case.</summary>
    public bool HasErrors { get; }

    /// <summary>SHA-256 of the text with LF line ends, in lower-case hexadecimal. A scenario has the hash of its file.</summary>
    public string Hash { get; }

    /// <summary>The text as it was read, to the byte.</summary>
    public string Text { get; }

    /// <summary>The file as the caller named it.</summary>
    public string FileName { get; }

    /// <summary>The scenario that is laid over the case, or <see langword="null"/>.</summary>
    public string? ScenarioId { get; }

    internal YamlNode? Root { get; }

    /// <summary>Reads a case from a text.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="fileName">The name that diagnostics give to it.</param>
    public static CaseDocument Parse(string text, string fileName)
    {
        var sink = new DiagnosticSink(fileName);
        var root = YamlReader.Read(text, sink);
        var theCase = root is null ? null : Check(root, text, sink);
        if (theCase is not null && !sink.HasErrors)
            ScenarioCheck.Run(theCase, (YamlMapping)root!, text, sink);
        return new(text, fileName, root, theCase, sink.ToImmutable(), null);
    }

    /// <summary>Reads a case from a file of at most 10 MB of UTF-8. A file that cannot be read gives a diagnostic.</summary>
    /// <param name="path">The file.</param>
    public static CaseDocument Load(string path)
    {
        var sink = new DiagnosticSink(path);
        return CaseText.Load(path, sink) is { } text ? Parse(text, path) : new("", path, null, null, sink.ToImmutable(), null);
    }

    /// <summary>The case with a scenario, and those it builds on, laid over it.</summary>
    /// <param name="id">The id of the scenario.</param>
    /// <returns>A document whose diagnostics tell of an unknown scenario, of paths that lead nowhere and of errors in the patched case.</returns>
    public CaseDocument WithScenario(string id)
    {
        var sink = new DiagnosticSink(FileName);
        if (Root is not YamlMapping root || Case is null)
            return new(Text, FileName, Root, null, Diagnostics, id);
        var patched = ScenarioPatch.Apply(Case, root, id, sink);
        var theCase = patched is null ? null : Check(patched, Text, sink);
        return new(Text, FileName, patched ?? root, theCase, sink.ToImmutable(), id);
    }

    /// <summary>Where an element or key of the case is written: <c>issues/territory/positions/ukraine/value</c>.</summary>
    /// <param name="path">The path from the top of the case.</param>
    /// <returns>The place of its value; of the element around it where the key is left out; <see langword="null"/> where the path leads nowhere.</returns>
    public SourceLocation? Locate(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Root is null || CasePath.Follow(Root, path).Problem is not null ? null : RuleContext.Locate(Root, path) ?? Root.Location;
    }

    /// <summary>A diagnostic about a place in the case, for a check that needs more than the file: that of a model.</summary>
    /// <param name="code">A code of the catalogue.</param>
    /// <param name="path">The path of the element or key that it is about.</param>
    /// <param name="message">What was found, where, and what is allowed or would mend it.</param>
    /// <exception cref="ArgumentException">The catalogue has no such code.</exception>
    public Diagnostic About(string code, string path, string message)
    {
        var known = DiagnosticCodes.Find(code) ?? throw new ArgumentException($"The catalogue has no code {code}.", nameof(code));
        var at = Locate(path) ?? Root?.Location ?? new(1, 1);
        return new(known.Code, known.Severity, FileName, Math.Max(1, at.Line), Math.Max(1, at.Column), Printable.Clean(message));
    }

    internal static Case? Check(YamlNode root, string text, DiagnosticSink sink)
    {
        var binder = new Binder(text, sink);
        var theCase = binder.Bind(root);
        if (theCase is null)
            return null;
        ReferenceCheck.Run(theCase, root, binder, sink);
        if (sink.HasErrors)
            return null;
        CaseRules.Run(new(theCase, root, sink));
        return theCase;
    }
}
