using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Reading.Tests.Scoring;

/// <summary>Names as they are compared: lower case, no diacritics, no punctuation, possessive or leading article.</summary>
public static partial class PlainName
{
    // The product runs without culture data, and so do its tests: string.Normalize leaves letters as they are there.
    private static readonly Dictionary<char, char> BaseLetters = new Dictionary<char, string>
    {
        ['a'] = "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        ['b'] = "ḃḅḇ",
        ['c'] = "çćĉċčḉ",
        ['d'] = "ďḋḍḏḑḓ",
        ['e'] = "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        ['f'] = "ḟ",
        ['g'] = "ĝğġģǧǵḡ",
        ['h'] = "ĥȟḣḥḧḩḫẖ",
        ['i'] = "ìíîïĩīĭįǐȉȋḭḯỉị",
        ['j'] = "ĵǰ",
        ['k'] = "ķǩḱḳḵ",
        ['l'] = "ĺļľḷḹḻḽ",
        ['m'] = "ḿṁṃ",
        ['n'] = "ñńņňǹṅṇṉṋ",
        ['o'] = "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
        ['p'] = "ṕṗ",
        ['r'] = "ŕŗřȑȓṙṛṝṟ",
        ['s'] = "śŝşšſșṡṣṥṧṩẛ",
        ['t'] = "ţťțṫṭṯṱẗ",
        ['u'] = "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        ['v'] = "ṽṿ",
        ['w'] = "ŵẁẃẅẇẉẘ",
        ['x'] = "ẋẍ",
        ['y'] = "ýÿŷȳẏẙỳỵỷỹ",
        ['z'] = "źżžẑẓẕ",
    }.SelectMany(p => p.Value.Select(letter => (letter, p.Key))).ToDictionary(p => p.letter, p => p.Key);

    public static string Of(string name, bool withBrackets = false)
    {
        if (!withBrackets)
            name = Brackets().Replace(name, "");
        var letters = new StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
                letters.Append(BaseLetters.GetValueOrDefault(c, c));
        }

        var words = Words().Matches(Possessive().Replace(letters.ToString(), " ")).Select(m => m.Value);
        return Article().Replace(string.Join(' ', words), "");
    }

    [GeneratedRegex(@"\(.*?\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"['’]s?(?=\W|$)")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"[^\W_]+")]
    private static partial Regex Words();

    [GeneratedRegex("^(the|an?|mr|mrs|ms|dr) ")]
    private static partial Regex Article();
}
