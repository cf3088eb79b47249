namespace Benchmarking.EndToEnd;

/// <summary>A test for machines that have LibreOffice; skipped, saying why, on others.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = LibreOffice.Missing.Value;
}
