using System.Collections.Immutable;
using System.Text.Json;
using Parley.Analysis.Backtest;
using Parley.Analysis.Outlook;

namespace Parley.Analysis.ErrorModels;

/// <summary>The shipped record: the error model's parameters, its cross-validated scores and every model's error on the same decisions.</summary>
/// <remarks>Made by <c>parley backtest DATASET --fit</c>; only these numbers are kept, never the decisions.</remarks>
public sealed record ErrorRecord
{
    private static readonly Lazy<ErrorRecord> Loaded = new(() => FromJson(ReadResource()));

    /// <summary>The record that this version of Parley ships with.</summary>
    public static ErrorRecord Shipped => Loaded.Value;

    /// <summary>The fitted numbers.</summary>
    public required ErrorModelParameters Parameters { get; init; }

    /// <summary>What the decisions are, in a phrase.</summary>
    public required string DataSet { get; init; }

    /// <summary>SHA-256 of the data file, hexadecimal.</summary>
    public required string DataHash { get; init; }

    /// <summary>Decisions it was fitted on.</summary>
    public required int Decisions { get; init; }

    /// <summary>Dossiers it was fitted on.</summary>
    public required int Dossiers { get; init; }

    /// <summary>Share of held-out outcomes inside the 50 % interval.</summary>
    public required double Coverage50 { get; init; }

    /// <summary>Share of held-out outcomes inside the 80 % interval.</summary>
    public required double Coverage80 { get; init; }

    /// <summary>Mean continuous ranked probability score on held-out decisions, points of 100.</summary>
    public required double Crps { get; init; }

    /// <summary>Every model's mean absolute error on those decisions.</summary>
    public required ImmutableArray<ModelRecord> Models { get; init; }

    /// <summary>The record of one model, or <see langword="null"/> where it was not tested.</summary>
    public ModelRecord? Of(string model) => Models.FirstOrDefault(m => m.Model == model);

    /// <summary>Whether a model did better on those decisions than always guessing the middle of the scale.</summary>
    public bool BeatsConstant(PanelRow row) => row.RecordError < (Of("constant-50")?.MeanAbsoluteError ?? double.PositiveInfinity);

    /// <summary>Fits the error model and gathers the record from a report on the same decisions.</summary>
    /// <param name="fit">The fit.</param>
    /// <param name="report">The report.</param>
    /// <param name="dataSet">What the decisions are, in a phrase.</param>
    public static ErrorRecord From(ErrorModelFit fit, BacktestReport report, string dataSet)
    {
        var held = report.Distributions.First(d => d.Id == BacktestRunner.CrossValidatedId);
        return new()
        {
            Parameters = fit.Fit("camps-and-mean/1"),
            DataSet = dataSet,
            DataHash = report.FileHash,
            Decisions = report.Scoreable,
            Dossiers = report.Dossiers,
            Coverage50 = Math.Round(held.Coverage50, 4),
            Coverage80 = Math.Round(held.Coverage80, 4),
            Crps = Math.Round(held.Crps, 3),
            Models = [.. report.Models.Select(m => new ModelRecord(m.Model, Math.Round(m.MeanAbsoluteError, 2), m.Answered))],
        };
    }

    /// <summary>The record as the JSON text that is kept with the source.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("id", Parameters.Id);
            json.WriteString("method", "Mixture of camps and a normal around the compromise model, fitted by mean CRPS; held-out scores leave out one dossier at a time.");
            json.WriteString("data-set", DataSet);
            json.WriteString("data-sha256", DataHash);
            json.WriteNumber("decisions", Decisions);
            json.WriteNumber("dossiers", Dossiers);
            json.WriteNumber("camp-share", Parameters.CampShare);
            json.WriteNumber("spread-factor", Parameters.SpreadFactor);
            json.WriteNumber("level-50", Parameters.Level50);
            json.WriteNumber("level-80", Parameters.Level80);
            json.WriteNumber("held-out-coverage-50", Coverage50);
            json.WriteNumber("held-out-coverage-80", Coverage80);
            json.WriteNumber("held-out-crps", Crps);
            json.WriteStartArray("models");
            foreach (var model in Models)
            {
                json.WriteStartObject();
                json.WriteString("model", model.Model);
                json.WriteNumber("mean-absolute-error", model.MeanAbsoluteError);
                json.WriteNumber("decisions", model.Decisions);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Reads a record back.</summary>
    public static ErrorRecord FromJson(string text)
    {
        using var document = JsonDocument.Parse(text);
        var root = document.RootElement;
        double Number(string name) => root.GetProperty(name).GetDouble();
        return new()
        {
            Parameters = new()
            {
                Id = root.GetProperty("id").GetString()!,
                CampShare = Number("camp-share"),
                SpreadFactor = Number("spread-factor"),
                Level50 = Number("level-50"),
                Level80 = Number("level-80"),
            },
            DataSet = root.GetProperty("data-set").GetString()!,
            DataHash = root.GetProperty("data-sha256").GetString()!,
            Decisions = (int)Number("decisions"),
            Dossiers = (int)Number("dossiers"),
            Coverage50 = Number("held-out-coverage-50"),
            Coverage80 = Number("held-out-coverage-80"),
            Crps = Number("held-out-crps"),
            Models =
            [
                .. root.GetProperty("models").EnumerateArray().Select(m => new ModelRecord(
                    m.GetProperty("model").GetString()!, m.GetProperty("mean-absolute-error").GetDouble(), m.GetProperty("decisions").GetInt32())),
            ],
        };
    }

    private static string ReadResource()
    {
        using var stream = typeof(ErrorRecord).Assembly.GetManifestResourceStream("record.json")
            ?? throw new InvalidOperationException("The error record is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>How far one model was off on past decisions.</summary>
/// <param name="Model">The model's id.</param>
/// <param name="MeanAbsoluteError">Mean absolute error, points of 100.</param>
/// <param name="Decisions">Decisions it gave an answer for.</param>
public sealed record ModelRecord(string Model, double MeanAbsoluteError, int Decisions);
