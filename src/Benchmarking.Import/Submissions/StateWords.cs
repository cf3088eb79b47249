using System.Text;

namespace Benchmarking.Import.Submissions;

/// <summary>What survey tools write about how far a submission came, and what people write who only try a form.</summary>
internal static class StateWords
{
    private static readonly Dictionary<string, SubmissionState> Words = Known(
        (SubmissionState.Complete, "complete, completed, finished, submitted, done, fullført, fullfort, ferdig, levert, besvart, sendt inn, innsendt, innlevert, avsluttet, gjennomført, fullførd, "
            + "gjennomført, sendt, gennemført, færdig, afsluttet, besvaret, slutförd, klar, besvarad, avslutad, inskickad, valmis, lähetetty, lokið, ip address"),
        (SubmissionState.Incomplete, "incomplete, partial, partially completed, partially complete, in progress, started, not started, new, distributed, screened out, disqualified, "
            + "ufullstendig, delvis, delvis besvart, påbegynt, ikke fullført, ikkje fullført, ikke besvart, ikkje svart, ikke startet, ubesvart, ny, distribuert, nogle svar, noen svar, nogen svar, "
            + "påbegyndt, delvist, ikke gennemført, ubesvaret, distribueret, påbörjad, ofullständig, delvis besvarad, ej besvarad, kesken, keskeneräinen, ólokið, frafalt, frafaldet"),
        (SubmissionState.Test, "test, testsvar, testsvar fra forhåndsvisning, preview, survey preview, forhåndsvisning, førehandsvising, forhåndsvist, forhandsvisning, förhandsgranskning, esikatselu, spam"));

    private static readonly HashSet<string> Trials = new(StringComparer.OrdinalIgnoreCase)
    {
        "test", "testtest", "testing", "tester", "testsvar", "testbesvarelse", "testperson", "testbruker", "prøve", "prøvesvar", "preview", "forhåndsvisning",
    };

    private static readonly HashSet<string> YesOrNoHeadings = new(StringComparer.OrdinalIgnoreCase)
    {
        "finished", "completed", "complete", "fullført", "ferdig", "gjennomført", "gennemført", "slutförd", "innsendt", "submitted",
    };

    /// <summary>What a text of a status column means.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <param name="header">The column's header; SurveyXact's <c>stato_1</c> to <c>stato_5</c> hold 0 or 1, LimeSurvey's <c>lastpage</c> a number that says nothing, others may ask a question that is answered by yes or no.</param>
    /// <returns>The state; null for a word that nothing knows, unknown for an empty one and for one that says nothing.</returns>
    public static SubmissionState? State(string text, string header)
    {
        if (text.Length == 0)
        {
            return SubmissionState.Unknown;
        }

        if (header.StartsWith("stato_", StringComparison.OrdinalIgnoreCase) && text is "0" or "1")
        {
            return OfSurveyXact(header[^1], text == "1");
        }

        if (header.StartsWith("last", StringComparison.OrdinalIgnoreCase) && header.EndsWith("page", StringComparison.OrdinalIgnoreCase))
        {
            return SubmissionState.Unknown;
        }

        return Words.TryGetValue(text, out var state) ? state : YesOrNoHeadings.Contains(header) ? YesOrNo(text) : null;
    }

    /// <summary>Whether somebody only tried the form: the cell holds a word for that and nothing else but digits and signs.</summary>
    /// <param name="cell">The cell as UTF-8.</param>
    /// <returns>True for such as <c>test</c>, <c>Test 2</c> and <c>TEST-test</c>.</returns>
    public static bool IsTrial(ReadOnlySpan<byte> cell)
    {
        if (cell.Length is < 4 or > 24 || (cell[0] | 0x20) is not ((byte)'t' or (byte)'p' or (byte)'f') || (cell[1] | 0x20) is not ((byte)'e' or (byte)'r' or (byte)'o'))
        {
            return false;
        }

        var letters = string.Concat(Encoding.UTF8.GetString(cell).Where(char.IsLetter));
        return Trials.Contains(letters);
    }

    private static SubmissionState OfSurveyXact(char number, bool isSet) => (number, isSet) switch
    {
        ('4', true) => SubmissionState.Complete,
        ('4', false) or ('1' or '2' or '3' or '5', true) => SubmissionState.Incomplete,
        _ => SubmissionState.Unknown,
    };

    private static SubmissionState? YesOrNo(string text) => text.ToUpperInvariant() switch
    {
        "1" or "TRUE" or "YES" or "JA" or "KYLLÄ" or "JÁ" => SubmissionState.Complete,
        "0" or "FALSE" or "NO" or "NEI" or "NEJ" or "EI" => SubmissionState.Incomplete,
        _ => null,
    };

    private static Dictionary<string, SubmissionState> Known(params (SubmissionState State, string Words)[] all)
    {
        var words = new Dictionary<string, SubmissionState>(StringComparer.OrdinalIgnoreCase);
        foreach (var (state, listed) in all)
        {
            foreach (var word in listed.Split(", "))
            {
                words[word] = state;
            }
        }

        return words;
    }
}
