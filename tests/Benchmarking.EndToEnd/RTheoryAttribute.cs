namespace Benchmarking.EndToEnd;

/// <summary>A theory for machines that have R with metafor; skipped, saying why, on others.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RTheoryAttribute : TheoryAttribute
{
    public RTheoryAttribute() => Skip = Missing.Value;

    private static readonly Lazy<string?> Missing = new(() =>
    {
        try
        {
            return R.Run(Path.GetTempPath(), "stopifnot(requireNamespace(\"metafor\", quietly = TRUE))").Code == 0 ? null : "R on this machine lacks the package metafor.";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "Rscript is not on this machine.";
        }
    });
}
