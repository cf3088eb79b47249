using System.Text.RegularExpressions;

namespace Benchmarking.EndToEnd;

/// <summary>Words that betray another language than the reader's.</summary>
internal static class Foreign
{
    private static readonly Regex English = new(@"\b(the|is|are|was|not|cannot|could|of|with|must|expected|column|row|line|path|already|argument|required|type)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
    private static readonly Regex Norwegian = new(@"\b(og|ikke|ikkje|eller|fila|filen|rad|kolonne|feil|er|det)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    /// <summary>Fails where a message leaks another language; quoted values and paths are the reader's own.</summary>
    public static void AssertNone(string message, string language)
    {
        var own = Regex.Replace(message, @"«[^»]*»|'[^']*'|\(\w+, \w+\)|\S*[/\\]\S*", "", RegexOptions.None, TimeSpan.FromSeconds(5));
        var leak = (language == "en" ? Norwegian : English).Match(own);
        Assert.False(leak.Success, $"'{leak.Value}' in {language}: {message}");
    }
}
