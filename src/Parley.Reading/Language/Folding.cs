using System.Globalization;
using System.Text;

namespace Parley.Reading.Language;

/// <summary>Spelling without diacritics, for comparing names.</summary>
internal static class Folding
{
    /// <summary>The text without diacritics; case is kept.</summary>
    public static string Plain(string text)
    {
        var ascii = true;
        foreach (var c in text)
            ascii &= c < 128;
        if (ascii)
            return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            folded.Append(c switch { '’' or '‘' or 'ʼ' => "'", 'ø' => "o", 'Ø' => "O", 'ł' => "l", 'Ł' => "L", 'đ' => "d", 'ı' => "i", 'ß' => "ss", 'æ' => "ae", _ => c.ToString() });
        }
        return folded.ToString();
    }
}
