namespace Benchmarking.Networks.Registers;

/// <summary>A municipality's name for as long as it bore it.</summary>
/// <param name="Official">The name as the register has it, such as <c>Våler (Østfold)</c> or <c>Trondheim - Tråante</c>.</param>
/// <param name="From">The first day; null where it is older than the register.</param>
/// <param name="To">The day after the last; null where it is borne still.</param>
public sealed record MunicipalityName(string Official, DateOnly? From, DateOnly? To)
{
    private const string BetweenLanguages = " - ";

    /// <summary>The name without the county by which the register tells it from another of that name: <c>Våler</c>.</summary>
    public string Plain => Official.EndsWith(')') && Official.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var county ? Official[..county] : Official;

    /// <summary>The name in each official language, in the register's order, one at least: <c>Trondheim</c>, <c>Tråante</c>.</summary>
    public IReadOnlyList<string> Parts => Plain.Split(BetweenLanguages);

    /// <summary>Whether the municipality bore the name on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True where it did.</returns>
    public bool IsValid(DateOnly date) => !(date < From) && !(date >= To);

    /// <summary>The official name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Official;
}
