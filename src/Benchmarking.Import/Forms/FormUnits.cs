using Benchmarking.Evaluations;
using Benchmarking.Import.Answers;
using Benchmarking.Import.Tables;
using Benchmarking.Networks;

namespace Benchmarking.Import.Forms;

/// <summary>Understands which unit the rows of a form are about: by a column, or by what stands above them.</summary>
internal static class FormUnits
{
    /// <summary>Makes the column of units.</summary>
    /// <param name="header">The form's header.</param>
    /// <param name="unit">The name of the column of units.</param>
    /// <param name="network">The network.</param>
    /// <param name="findings">Where faults of a unit above the rows go.</param>
    /// <returns>The column; one of the same unit in every row where it stands above them.</returns>
    public static PlaceColumn Of(FormHeader header, string unit, Network network, FileFindings findings)
    {
        var names = Names(network);
        if (header[unit] is { } column || header.Unit is not { } above)
        {
            return new PlaceColumn(header[unit], names);
        }

        var named = names.Read(above.Text);
        foreach (var (check, message) in named.Faults.Select(names.Explain))
        {
            findings.Row(check, message, above.Line, above.Column);
        }

        names.Note(findings);
        return new PlaceColumn(named.Faults.Count == 0 ? named.Places : [0]);
    }

    private static PlaceNames Names(Network network)
    {
        var names = new PlaceNames(PlaceKind.Unit, PlaceLookup.OfUnits(network));
        for (var place = 0; place < network.Units.Count; place++)
        {
            // As a form offers it.
            names.Learn(EvaluationWords.Of(network.Units[place]), [place]);
        }

        return names;
    }
}
