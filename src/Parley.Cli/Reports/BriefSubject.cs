using System.CommandLine;
using Parley.Analysis.Outlook;
using Parley.Briefs;
using Parley.Cases;
using Parley.Cli.Hosting;
using Parley.Core;
using Parley.Reading;

namespace Parley.Cli.Reports;

/// <summary>The options that a brief was asked for with.</summary>
internal sealed record BriefAsked(QuestionOptions Question, HoldoutDraws Holdout, ReaderOptions Reader, ParseResult Result);

/// <summary>What a brief is about: a case from its file, or the draft of one read from texts.</summary>
/// <param name="Request">The case with what identifies it.</param>
/// <param name="Evidence">The case with the texts behind it.</param>
/// <param name="IsFromTexts">Whether the case is a draft that was read from texts on the way.</param>
internal sealed record BriefSubject(OutlookRequest Request, EvidenceView Evidence, bool IsFromTexts)
{
    public Case Case => Request.Case;

    /// <summary>Whether there is something to say about what happened and who said so, without any outlook.</summary>
    public bool HasEvidence => IsFromTexts || !(Case.Sources.IsEmpty && Case.Events.IsEmpty && Case.Channels.IsEmpty);

    public static (BriefSubject? Subject, int ExitCode) Load(Terminal terminal, string[] files, BriefAsked asked)
    {
        if (files.All(ReportLoading.IsReport))
            return FromTexts(terminal, files, asked);
        if (files.Length > 1)
        {
            terminal.Error.WriteLine("parley: brief takes one case file, or report texts; not both.");
            return (null, ExitCode.Usage);
        }

        var (request, code) = CaseLoading.Load(terminal, files[0], asked.Question.Scenario(asked.Result));
        if (request is null)
            return (null, code);
        var view = new EvidenceView { Case = request.Case, Version = request.Version, Reproduce = $"parley brief {request.CaseFile}{asked.Question.Typed(asked.Result)}{asked.Holdout.Typed(asked.Result)}" };
        return (new(request, view, false), ExitCode.Ok);
    }

    private static int Sum(LoadedReports reports, Func<SourcingRecord, int> count) => reports.Set.Readings.Sum(r => count(r.Sourcing));

    private static (BriefSubject? Subject, int ExitCode) FromTexts(Terminal terminal, string[] files, BriefAsked asked)
    {
        if (asked.Question.Scenario(asked.Result) is not null)
        {
            terminal.Error.WriteLine("parley: a draft has no scenarios; keep it with 'parley read --case' and add some.");
            return (null, ExitCode.Usage);
        }

        var (reports, code) = ReportLoading.Load(terminal, files, asked.Reader, asked.Result);
        if (reports is null)
            return (null, code);
        var draft = ReportLoading.Draft(reports, asked.Reader.ReferenceDate(asked.Result), terminal);
        var text = DraftFile.Text(draft);
        var document = CaseDocument.Parse(text, Path.GetFileName(files[0]));
        var names = files.Select(Path.GetFileName).OfType<string>().ToArray();
        var request = new OutlookRequest
        {
            // A draft without parties or issues is no case; its evidence can be shown all the same.
            Case = document.Case ?? draft,
            CaseFile = string.Join(", ", names),
            Reports = [.. names],
            CaseHash = document.Hash,
            Version = ParleyCommand.Version,
            Sourcing = new(Sum(reports, s => s.Claims), Sum(reports, s => s.Attributed), Sum(reports, s => s.Identifiable)),
        };
        var reproduce = $"parley brief {string.Join(' ', names.Select(n => CommandWord.Of(CaseLoading.Printed(n))))}{asked.Reader.Typed(asked.Result)}{asked.Question.Typed(asked.Result)}{asked.Holdout.Typed(asked.Result)}";
        return (new(request, new() { Case = request.Case, Reports = reports.Views, Version = request.Version, Reproduce = reproduce }, true), ExitCode.Ok);
    }
}
