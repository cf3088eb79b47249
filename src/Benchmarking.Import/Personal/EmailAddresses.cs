namespace Benchmarking.Import.Personal;

/// <summary>Finds e-mail addresses: a name, an at sign, and a host with a dot and at least two letters after the last one.</summary>
internal static class EmailAddresses
{
    /// <summary>Finds all of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Where they go.</param>
    public static void Find(ReadOnlySpan<char> text, List<PersonalDetail> found)
    {
        var from = 0;
        for (var at = text.IndexOf('@'); at >= 0;)
        {
            var (start, end) = (at, HostEnd(text, at + 1));
            while (start > from && IsOfName(text[start - 1]))
            {
                start--;
            }

            if (start < at && end > at + 1)
            {
                found.Add(new(start, end - start, PersonalKind.Email));
                from = end;
            }
            else
            {
                from = at + 1;
            }

            var next = text[from..].IndexOf('@');
            at = next < 0 ? -1 : from + next;
        }
    }

    /// <summary>Where the host ends that begins at a place; the place itself where none does.</summary>
    private static int HostEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '.'))
        {
            end++;
        }

        // A full stop after an address ends the sentence.
        var host = text[start..end].TrimEnd("-.");
        var dot = host.LastIndexOf('.');
        var isHost = dot > 0 && host.Length - dot > 2 && !host[(dot + 1)..].ContainsAnyInRange('0', '9');
        return isHost ? start + host.Length : start;
    }

    private static bool IsOfName(char letter) => char.IsLetterOrDigit(letter) || letter is '.' or '_' or '-' or '+' or '%' or '\'';
}
