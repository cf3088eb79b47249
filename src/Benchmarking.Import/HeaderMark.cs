using System.Text;

namespace Benchmarking.Import;

/// <summary>Tells files with the same columns from others; their order and letter case make no difference.</summary>
public static class HeaderMark
{
    private const int Length = 16;

    /// <summary>The mark of a file.</summary>
    /// <param name="headers">Its headers.</param>
    /// <returns>The first 16 hexadecimal digits of SHA-256 over the headers, trimmed, in small letters, in ordinal order, each on a line.</returns>
    public static string Of(IEnumerable<string> headers)
    {
        var lines = headers.Select(header => header.Trim().ToLowerInvariant()).Where(header => header.Length > 0)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return Sha256.Of(Encoding.UTF8.GetBytes(string.Join('\n', lines)))[..Length];
    }
}
