using System.Globalization;
using System.Text;
using Benchmarking.Reports;

namespace Benchmarking.Export.Html;

/// <summary>The places of a page that links lead to: a sheet is found by its name.</summary>
/// <remarks>No name holds an underscore; what lies within a sheet has its name, an underscore and a mark of its own.</remarks>
internal sealed class PageAnchors
{
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { Main, Contents, Theme };

    /// <summary>The place where the content begins.</summary>
    public const string Main = "main";

    /// <summary>The place of the table of contents.</summary>
    public const string Contents = "contents";

    /// <summary>The place of the switch between dark and light.</summary>
    public const string Theme = "theme";

    /// <summary>Gives every sheet of a report its place.</summary>
    /// <param name="sheets">The sheets.</param>
    public PageAnchors(IEnumerable<ReportSheet> sheets)
    {
        foreach (var sheet in sheets)
        {
            _byName.TryAdd(sheet.Name, New(sheet.Name));
        }
    }

    /// <summary>The place of a sheet.</summary>
    /// <param name="sheet">The sheet's name.</param>
    /// <returns>Its place; null where the report has no such sheet.</returns>
    public string? Of(string sheet) => _byName.GetValueOrDefault(sheet);

    /// <summary>A place that no other has.</summary>
    /// <param name="name">What it is called by readers.</param>
    /// <returns>Letters a–z, digits and hyphens.</returns>
    public string New(string name)
    {
        var plain = Plain(name);
        var anchor = plain;
        for (var number = 2; !_taken.Add(anchor); number++)
        {
            anchor = string.Create(CultureInfo.InvariantCulture, $"{plain}-{number}");
        }

        return anchor;
    }

    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name.ToLowerInvariant())
        {
            plain.Append(letter switch
            {
                >= 'a' and <= 'z' or >= '0' and <= '9' => letter.ToString(),
                'æ' or 'ä' => "ae",
                'ø' or 'ö' => "o",
                'å' => "a",
                'ð' => "d",
                'þ' => "th",
                _ => "-",
            });
        }

        var words = string.Join('-', plain.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 || char.IsAsciiDigit(words[0]) ? "sheet-" + words : words;
    }
}
