using System.Globalization;
using System.Text.Json;

namespace Benchmarking.EndToEnd.Durability;

/// <summary>Holds what the program says of its database against what it should hold.</summary>
/// <param name="session">The program.</param>
internal sealed class Audit(Session session)
{
    private readonly Dictionary<string, string> _fingerprints = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);

    /// <summary>Compares the list of imports.</summary>
    /// <returns>What differs; null where nothing does.</returns>
    public string? OfImports(Ledger ledger)
    {
        var (code, output, error) = session.Ask("imports", "--to", "json");
        if (code != 0)
        {
            return ledger.Standing.Count == 0 && !session.HasDatabase ? null : "imports: " + error;
        }

        var found = string.Join('\n', Rows(output).Select(row => string.Create(CultureInfo.InvariantCulture,
            $"{row.GetProperty("number").GetInt32()} {row.GetProperty("kind")} {row.GetProperty("wave")} {row.GetProperty("file")} {row.GetProperty("rows").GetInt32()} {row.GetProperty("sha256")}")));
        var expected = string.Join('\n', ledger.Standing.Select(entry => string.Create(CultureInfo.InvariantCulture,
            $"{entry.Number} {entry.File.Kind} {entry.Wave} {entry.File.Name} {entry.File.Count} {entry.File.Sha256}")));
        return found == expected ? null : $"imports are\n{found}\nand should be\n{expected}";
    }

    /// <summary>Compares the answers of a wave: their fingerprint, and each score that is shown with one calculated from the files.</summary>
    /// <returns>What differs; null where nothing does.</returns>
    public string? OfAnswers(Ledger ledger, string wave)
    {
        var answers = ledger.Answers(wave);
        var (code, output, error) = session.Ask("scores", "--wave", wave, "--weighting", "respondents", "--to", "json");
        if (answers.Count == 0)
        {
            return code == 1 ? null : $"scores of {wave}, which has no answers, ended with {code}: {error}";
        }

        if (code != 0)
        {
            return $"scores of {wave} ended with {code}: {error}";
        }

        using var document = JsonDocument.Parse(output);
        return OfFingerprint(answers, document.RootElement.GetProperty("data").GetString() ?? "")
            ?? Rows(output).Select(row => OfScore(row, answers, ledger.Invited(wave))).FirstOrDefault(difference => difference is not null);
    }

    // The same answers have the same fingerprint whichever way they came about, and others another.
    private string? OfFingerprint(IReadOnlyList<SurveyRow> rows, string fingerprint)
    {
        var answers = string.Join('\n', rows.Select(row => $"{row.Unit} {row.Service} {row.Answers}").Order(StringComparer.Ordinal));
        _fingerprints.TryAdd(answers, fingerprint);
        _answers.TryAdd(fingerprint, answers);
        return _fingerprints[answers] == fingerprint && _answers[fingerprint] == answers
            ? null
            : $"the fingerprint {fingerprint} belongs to other answers, or these answers to another fingerprint";
    }

    private static string? OfScore(JsonElement row, IReadOnlyList<SurveyRow> answers, IReadOnlyDictionary<string, int>? invited)
    {
        var (unit, indicator) = (row.GetProperty("unit").GetString() ?? "", row.GetProperty("indicator").GetString());
        if (row.GetProperty("status").GetString() != "ok" || SmallNetwork.Indicators.FirstOrDefault(known => known.Indicator == indicator) is not { Items: { } items })
        {
            return null;
        }

        var own = answers.Where(answer => answer.Unit == unit).ToList();
        var score = own.Average(answer => (items.Average(item => answer.Answers[item] - '0') - 1) / 4 * 100);
        var (n, found) = (row.GetProperty("n").GetInt32(), row.GetProperty("score").GetDouble());
        if (n != own.Count || Math.Abs(found - score) > 1e-9)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{unit} {indicator}: n {n}, score {found}; should be {own.Count}, {score}");
        }

        var (asked, expected) = (row.GetProperty("invited"), invited?.GetValueOrDefault(unit));
        return (asked.ValueKind == JsonValueKind.Null ? null : (int?)asked.GetInt32()) == expected ? null : $"{unit}: {asked} invited, should be {expected}";
    }

    private static List<JsonElement> Rows(string output)
    {
        using var document = JsonDocument.Parse(output);
        return [.. document.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.Clone())];
    }
}
