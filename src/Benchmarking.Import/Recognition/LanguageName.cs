using Benchmarking.Wording;

namespace Benchmarking.Import.Recognition;

/// <summary>What languages are called, in the reader's own.</summary>
internal static class LanguageName
{
    /// <summary>The name of a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Its name, or its code where it has none here.</returns>
    public static Sentence Of(Language language) => language.Code switch
    {
        "nb" => new("import.map.language.nb"),
        "nn" => new("import.map.language.nn"),
        "en" => new("import.map.language.en"),
        "sv" => new("import.map.language.sv"),
        "da" => new("import.map.language.da"),
        "fi" => new("import.map.language.fi"),
        "is" => new("import.map.language.is"),
        _ => new("import.map.language.other", language.Code),
    };
}
