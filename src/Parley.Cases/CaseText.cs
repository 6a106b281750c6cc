using System.Security.Cryptography;
using System.Text;
using Parley.Cases.Yaml;

namespace Parley.Cases;

/// <summary>Reads text files within bounds, and names texts by what they hold.</summary>
internal static class CaseText
{
    /// <summary>The text of a file, or <see langword="null"/> with a diagnostic.</summary>
    public static string? Load(string path, DiagnosticSink sink)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (file.CanSeek && file.Length > YamlLimits.Bytes)
            {
                sink.Report(DiagnosticCodes.FileTooLarge, default, $"the file has {file.Length} bytes, at most {YamlLimits.Bytes} are read");
                return null;
            }

            // A device or a pipe has no length, so that what is read is counted as well.
            var bytes = new MemoryStream();
            var buffer = new byte[64 * 1024];
            int length;
            while ((length = file.Read(buffer)) > 0)
            {
                bytes.Write(buffer, 0, length);
                if (bytes.Length > YamlLimits.Bytes)
                {
                    sink.Report(DiagnosticCodes.FileTooLarge, default, $"the file has more than {YamlLimits.Bytes} bytes, no more are read");
                    return null;
                }
            }

            return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), sink);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or System.Security.SecurityException)
        {
            sink.Report(DiagnosticCodes.FileUnreadable, default, $"the file cannot be read: {Printable.Clean(fault.Message)}");
            return null;
        }
    }

    /// <summary>Bytes as UTF-8, or <see langword="null"/> with the place of the first byte that is not.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, DiagnosticSink sink)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var before = Encoding.UTF8.GetString(bytes[..Math.Clamp(fault.Index, 0, bytes.Length)]);
            sink.Report(DiagnosticCodes.NotUtf8, TextCheck.LocationOf(before, before.Length), "the bytes at this place are not UTF-8, save the file as UTF-8");
            return null;
        }
    }

    /// <summary>SHA-256 of the text with LF line ends and without a byte order mark, in lower-case hexadecimal.</summary>
    public static string Hash(string text)
    {
        var normal = text.TrimStart('\ufeff').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normal)));
    }
}
