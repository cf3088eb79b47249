namespace Benchmarking.Import;

/// <summary>The columns of a response file that are no items.</summary>
public static class ResponseColumns
{
    /// <summary>The unit: its code or exact name; several with <c>|</c> between them for one who serves several.</summary>
    public const string Unit = "unit";

    /// <summary>The service: its id, or its name in any language.</summary>
    public const string Service = "service";

    /// <summary>The respondent's role; read over.</summary>
    public const string Role = "role";

    /// <summary>The respondent's key.</summary>
    public const string Respondent = "respondent";

    /// <summary>When the answers were handed in; tells late and repeated submissions, and is not kept.</summary>
    public const string Submitted = "submitted";

    /// <summary>How far the submission came: handed in, begun, or a test; not kept.</summary>
    public const string Status = "status";

    /// <summary>All of them, in the order they are usually written.</summary>
    public static IReadOnlyList<string> All { get; } = [Unit, Service, Role, Respondent, Submitted, Status];

    /// <summary>Whether a header is one of them, without regard to case.</summary>
    /// <param name="header">The header.</param>
    /// <returns>True where it is.</returns>
    public static bool IsRole(string header) => All.Contains(header, StringComparer.OrdinalIgnoreCase);
}
