using Benchmarking.Findings;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Writes a finding on one line for its reader.</summary>
internal static class FindingLine
{
    /// <summary>Such as <c>halden.csv, rad 9, kolonne 4 (SK1a): feil S004: …</c>.</summary>
    public static string Write(Finding finding, Texts texts)
    {
        var place = finding.Place;
        var where = (place.Row, place.Column, place.Header) switch
        {
            (null, _, null) => place.File,
            (null, _, { } header) => texts.Say("cli.place.header", place.File, header),
            (int row, null, _) => texts.Say("cli.place.row", place.File, row),
            (int row, int column, null) => texts.Say("cli.place.column", place.File, row, column),
            (int row, int column, { } header) => texts.Say("cli.place.named", place.File, row, column, header),
        };
        return $"{where}: {texts[SeverityKey(finding.Severity)]} {finding.Check}: {texts.Say(finding.Message)}";
    }

    private static string SeverityKey(Severity severity) => severity switch
    {
        Severity.Error => "cli.severity.error",
        Severity.Warning => "cli.severity.warning",
        _ => "cli.severity.note",
    };
}
