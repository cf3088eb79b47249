using System.Security.Cryptography;
using System.Text;
using Benchmarking.Export.Figures;

namespace Benchmarking.Export.Html;

/// <summary>The style and the script that every page carries, and the policy that lets nothing else work in it.</summary>
internal static class PageAssets
{
    /// <summary>The style of every page, figures and all.</summary>
    public static string Style { get; } = Read("Page.css")
        .Replace("/* light */", FigureStyle.Light, StringComparison.Ordinal)
        .Replace("/* dark */", FigureStyle.Dark, StringComparison.Ordinal) + FigureStyle.Rules;

    /// <summary>The script of every page.</summary>
    public static string Script { get; } = Read("Page.js");

    /// <summary>The policy of a page: nothing is fetched from anywhere, and no style or script counts but the page's own.</summary>
    /// <param name="styles">The page's styles, as they stand in it.</param>
    /// <returns>The value of <c>Content-Security-Policy</c>.</returns>
    public static string Policy(params IReadOnlyList<string> styles) =>
        $"default-src 'none'; style-src {string.Join(' ', styles.Select(Hash))}; script-src {Hash(Script)}; base-uri 'none'; form-action 'none'";

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    // A working copy may have other line ends than the repository; pages have not.
    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The file '{name}' is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return "\n" + reader.ReadToEnd().ReplaceLineEndings("\n").Trim('\n') + "\n";
    }
}
