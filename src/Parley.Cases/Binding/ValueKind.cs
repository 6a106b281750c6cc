namespace Parley.Cases.Binding;

/// <summary>How the value of a key is written.</summary>
internal enum ValueKind
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number that keeps every digit as written.</summary>
    Decimal,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number or a range.</summary>
    Estimate,

    /// <summary>Two ends: <c>0..100</c>.</summary>
    Scale,

    /// <summary>A day as YYYY-MM-DD.</summary>
    Date,

    /// <summary>One word of a list.</summary>
    Word,

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    YesNo,

    /// <summary>Anything, kept as written.</summary>
    AsWritten,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>One element with keys of its own.</summary>
    Element,

    /// <summary>A mapping from key to element.</summary>
    Elements,
}
