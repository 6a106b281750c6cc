using System.Security.Cryptography;
using System.Text;

namespace Parley.Reading;

/// <summary>Reads reports: rules and lexica, the same result for the same text.</summary>
public sealed class ReportReader
{
    /// <summary>Reads one report.</summary>
    /// <param name="text">The report.</param>
    /// <param name="options">How to read it.</param>
    public ReportReading Read(ReportText text, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return new()
        {
            Document = new()
            {
                Id = Path.GetFileNameWithoutExtension(text.File),
                File = text.File,
                Title = text.Title,
                Outlet = text.Outlet,
                Byline = text.Byline,
                Published = text.Published,
                Characters = text.Original.Length,
                Words = 0,
                Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Original))),
            },
            Text = text.Plain,
            Lexicon = "",
            Sourcing = new(0, 0, 0),
        };
    }
}
