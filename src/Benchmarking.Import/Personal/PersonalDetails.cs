using System.Text;

namespace Benchmarking.Import.Personal;

/// <summary>Finds what tells who somebody is: national identity numbers of the five Nordic countries, e-mail addresses, phone numbers and IP addresses.</summary>
/// <remarks>An identity number is taken for one where its date exists and its control digits agree; a Danish one, which may have none, where it is written
/// with a hyphen or a word such as <c>CPR</c> stands before it. A phone number needs a plus sign, the groups that people write it in, or a word such as
/// <c>tlf</c> before it: eight digits alone are a number like any other, such as a submission's.</remarks>
public static class PersonalDetails
{
    /// <summary>What stands in the place of a detail that is masked.</summary>
    public const string Mask = "[…]";

    private const int Shortest = 6;
    private const int FewestDigits = 7;

    /// <summary>Finds the details in a text.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="heading">What the text answers, such as the header of its column; words such as <c>CPR</c> or <c>telefon</c> in it count as standing before the text.</param>
    /// <returns>The details, in the order of the text; no two overlap.</returns>
    public static IReadOnlyList<PersonalDetail> Find(ReadOnlySpan<char> text, ReadOnlySpan<char> heading = default)
    {
        if (text.Length < Shortest)
        {
            return [];
        }

        var found = new List<PersonalDetail>();
        EmailAddresses.Find(text, found);
        IpAddresses.Find(text, heading, found);
        new NumberSearch(text, heading, found).Run();
        return Apart(found);
    }

    /// <summary>Puts <see cref="Mask"/> in the place of every detail.</summary>
    /// <param name="text">The text.</param>
    /// <param name="heading">As of <see cref="Find"/>.</param>
    /// <returns>The text itself where it holds none.</returns>
    public static string Redact(string text, string heading = "")
    {
        var found = Find(text, heading);
        if (found.Count == 0)
        {
            return text;
        }

        var masked = new StringBuilder(text.Length);
        var from = 0;
        foreach (var detail in found)
        {
            masked.Append(text, from, detail.Start - from).Append(Mask);
            from = detail.Start + detail.Length;
        }

        return masked.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>Whether a cell is worth looking through: nearly none is.</summary>
    /// <param name="cell">The text as UTF-8.</param>
    /// <returns>False where it certainly holds no detail.</returns>
    internal static bool MayStandIn(ReadOnlySpan<byte> cell)
    {
        if (cell.Length < Shortest)
        {
            return false;
        }

        var (digits, colons) = (0, 0);
        foreach (var letter in cell)
        {
            if (letter == '@')
            {
                return true;
            }

            digits += (uint)(letter - '0') <= 9 ? 1 : 0;
            colons += letter == ':' ? 1 : 0;
        }

        return digits >= FewestDigits || colons > 2;
    }

    /// <summary>In order, and of those that overlap the one that begins first, or the longest.</summary>
    private static List<PersonalDetail> Apart(List<PersonalDetail> found)
    {
        var (apart, end) = (new List<PersonalDetail>(found.Count), 0);
        foreach (var detail in found.OrderBy(detail => detail.Start).ThenByDescending(detail => detail.Length))
        {
            if (detail.Start >= end)
            {
                apart.Add(detail);
                end = detail.Start + detail.Length;
            }
        }

        return apart;
    }
}
