using System.Collections.Immutable;
using Parley.Cases.Foreign.Genius;
using Parley.Cases.Foreign.GeniusWeb;
using Parley.Cases.Yaml;
using Parley.Core;

namespace Parley.Cases.Foreign;

/// <summary>Several files that make one deal space: finds out which is what, and puts them together.</summary>
internal sealed class ForeignSet(IReadOnlyList<ForeignFile> files)
{
    private readonly List<DiagnosticSink> _sinks = [];
    private readonly List<Member> _members = [];

    /// <summary>One file: its root, and whether it is the domain.</summary>
    private sealed record Member(string File, bool IsDomain, MarkupElement? Markup, YamlMapping? Json, DiagnosticSink Sink);

    /// <summary>The format of the files, once it is known.</summary>
    public string Format => _members.Count == 0 ? "" : _members[0].Json is null ? "GENIUS" : "GeniusWeb";

    public ImmutableArray<Diagnostic> Diagnostics() => [.. _sinks.SelectMany(s => s.ToImmutable())];

    /// <summary>The case, or <see langword="null"/> with diagnostics.</summary>
    public Case? Read()
    {
        var size = files.Sum(f => (long)f.Content.Length);
        if (files.Count > ForeignCase.MostFiles || size > ForeignCase.MostBytes)
            return Refuse(files[0].Name, DiagnosticCodes.ForeignTooMany, $"{files.Count} files of {size} bytes are given, at most {ForeignCase.MostFiles} of {ForeignCase.MostBytes} bytes together are read");
        foreach (var file in files)
            Recognise(file);
        if (_sinks.Any(s => s.HasErrors))
            return null;
        if (_members.Any(m => m.Json is null != _members[0].Json is null))
            return Refuse(_members.First(m => m.Json is null != _members[0].Json is null).File, DiagnosticCodes.ForeignSet, $"this file is not a {Format} file, and '{Printable.Clean(_members[0].File)}' is one; all files are of one format");
        var domains = _members.Where(m => m.IsDomain).ToList();
        var profiles = _members.Where(m => !m.IsDomain).ToList();
        if (domains.Count > 1)
            return Refuse(domains[1].File, DiagnosticCodes.ForeignSet, $"this file is a domain, and '{Printable.Clean(domains[0].File)}' is one too; one domain makes a deal space");
        if (profiles.Count == 0)
            return Refuse(domains.Count == 0 ? "import" : domains[0].File, DiagnosticCodes.ForeignSet, "there is no profile, at least one is needed beside the domain");
        var own = profiles.FirstOrDefault(p => p.Json?.Find("domain") is YamlMapping);
        if (domains.Count == 0 && own is null)
            return Refuse(profiles[0].File, DiagnosticCodes.ForeignSet, "this file is a profile and there is no domain, one is needed");

        var source = domains.Count == 1 ? domains[0] : own!;
        var domain = source.Json is null ? GeniusDomain.Read(source.Markup!, source.Sink) : WebDomain.Read(source.IsDomain ? source.Json : (YamlMapping)source.Json.Find("domain")!, source.Sink);
        if (domain is null)
            return null;
        var read = profiles.Select(p => Profile(domain, p)).OfType<ForeignProfile>().ToList();
        return _sinks.Any(s => s.HasErrors) ? null : new ForeignCaseBuilder(domain, read, Format, source.File).Build();
    }

    private void Recognise(ForeignFile file)
    {
        var sink = new DiagnosticSink(file.Name);
        _sinks.Add(sink);
        if (file.Content.Length > YamlLimits.Bytes)
            sink.Report(DiagnosticCodes.FileTooLarge, default, $"the file has {file.Content.Length} bytes, at most {YamlLimits.Bytes} are read");
        else if (ForeignText.Decode(file.Content, sink) is not { } text)
            return;
        else if (text.AsSpan().TrimStart("\ufeff \t\r\n").StartsWith("<"))
            Markup(file.Name, text, sink);
        else if (text.AsSpan().TrimStart("\ufeff \t\r\n").StartsWith("{"))
            Json(file.Name, text, sink);
        else
            sink.Report(DiagnosticCodes.NotForeign, new(1, 1), "the file is neither XML nor a JSON object; GENIUS and GeniusWeb domains and profiles are read");
    }

    private void Markup(string file, string text, DiagnosticSink sink)
    {
        if (MarkupReader.Read(text, sink) is not { } root)
            return;
        if (root.Name is GeniusDomain.Root or GeniusProfile.Root)
            _members.Add(new(file, root.Name == GeniusDomain.Root, root, null, sink));
        else
            sink.Report(DiagnosticCodes.NotForeign, root.At, $"the file begins with <{GeniusNode.Shown(root.Name)}>, a GENIUS file with <{GeniusDomain.Root}> or <{GeniusProfile.Root}>");
    }

    private void Json(string file, string text, DiagnosticSink sink)
    {
        if (JsonTree.Read(text, sink) is not YamlMapping root || sink.HasErrors)
            return;
        if (root.Find(WebDomain.Issues) is not null)
            _members.Add(new(file, true, null, root, sink));
        else if (root.Entries is [{ Key.Value: WebProfile.Additive, Value: YamlMapping space }])
            _members.Add(new(file, false, null, space, sink));
        else if (root.Entries is [var only])
            sink.Report(DiagnosticCodes.ForeignKind, only.Key.Location, $"the profile is of type {Printable.Quote(only.Key.Value)}, only {WebProfile.Additive} is read");
        else
            sink.Report(DiagnosticCodes.NotForeign, root.Location, $"the file has neither '{WebDomain.Issues}', as a GeniusWeb domain has, nor '{WebProfile.Additive}' alone, as a profile has");
    }

    private static ForeignProfile? Profile(ForeignDomain domain, Member member)
    {
        var profile = member.Json is null ? new GeniusProfile(domain, member.Sink).Read(member.Markup!, member.File) : new WebProfile(domain, member.Sink).Read(member.Json, member.File);
        if (profile is null)
            return null;
        if (ForeignCaseBuilder.OtherSum(profile) is { } sum)
            member.Sink.Report(DiagnosticCodes.WeightSum, new(1, 1), $"the weights add up to {Binding.Decimals.Text(sum)}; they are kept as written, and worth is not cut off at 100 where they add up to more");
        if (!Exact.ToDouble(profile.Reservation * 100).IsExact)
            member.Sink.Report(DiagnosticCodes.ForeignRounded, new(1, 1), $"the reservation {Binding.Decimals.Text(profile.Reservation)} is written as {Printable.Number(Exact.ToDouble(profile.Reservation * 100).Value)} of 100");
        return profile;
    }

    private Case? Refuse(string file, DiagnosticCode code, string message)
    {
        var sink = new DiagnosticSink(file);
        sink.Report(code, new(1, 1), message);
        _sinks.Add(sink);
        return null;
    }
}
