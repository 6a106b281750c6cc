using System.Collections.Frozen;
using System.Text;

namespace Parley.Reading.Language;

/// <summary>Spelling without diacritics, for comparing names.</summary>
/// <remarks>A table of its own: the runtime's normalisation leaves letters as they are where globalization is invariant.</remarks>
internal static class Folding
{
    private static readonly FrozenDictionary<char, string> Bases = Table();

    /// <summary>The text without diacritics; case is kept.</summary>
    public static string Plain(string text)
    {
        var i = 0;
        while (i < text.Length && text[i] < 128)
            i++;
        if (i == text.Length)
            return text;
        var folded = new StringBuilder(text.Length).Append(text, 0, i);
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 128)
                folded.Append(c);
            else if (Bases.TryGetValue(c, out var letters))
                folded.Append(letters);
            else if (c is not (>= '\u0300' and <= '\u036f'))
                folded.Append(c);
        }
        return folded.ToString();
    }

    private static FrozenDictionary<char, string> Table()
    {
        var map = new Dictionary<char, string>();
        foreach (var row in (string[])
        [
            "a àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "A ÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶ", "c çćĉċč", "C ÇĆĈĊČ", "d ďđḍ", "D ĎĐḌ", "e èéêëēĕėęěẹẻẽếềểễệ", "E ÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ", "g ĝğġģ", "G ĜĞĠĢ", "h ĥħḥ", "H ĤĦḤ",
            "i ìíîïĩīĭįıǐịỉ", "I ÌÍÎÏĨĪĬĮİǏỊỈ", "j ĵ", "J Ĵ", "k ķ", "K Ķ", "l ĺļľŀł", "L ĹĻĽĿŁ", "n ñńņňŉ", "N ÑŃŅŇ", "o òóôõöøōŏőơǒọỏốồổỗộớờởỡợ", "O ÒÓÔÕÖØŌŎŐƠǑỌỎỐỒỔỖỘỚỜỞỠỢ", "r ŕŗř", "R ŔŖŘ", "s śŝşšșṣ",
            "S ŚŜŞŠȘṢ", "t ţťŧțṭ", "T ŢŤŦȚṬ", "u ùúûüũūŭůűųưǔụủứừửữự", "U ÙÚÛÜŨŪŬŮŰŲƯǓỤỦỨỪỬỮỰ", "w ŵ", "W Ŵ", "y ýÿŷỳỵỷỹ", "Y ÝŸŶỲỴỶỸ", "z źżžẓ", "Z ŹŻŽẒ", "ss ß", "ae æ", "AE Æ", "oe œ", "OE Œ", "th þ", "Th Þ", "d ð", "D Ð", "' ’‘ʼʹʿʾ",
        ])
        {
            var (letters, accented) = (row[..row.IndexOf(' ', StringComparison.Ordinal)], row[(row.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            foreach (var c in accented)
                map.TryAdd(c, letters);
        }
        return map.ToFrozenDictionary();
    }
}
