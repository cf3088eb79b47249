namespace Benchmarking.Export;

/// <summary>The signs by which spreadsheets tell a formula from words.</summary>
internal static class FormulaSigns
{
    /// <summary>Whether a spreadsheet could take a text for a formula.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True where it begins with such a sign.</returns>
    public static bool Begin(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
