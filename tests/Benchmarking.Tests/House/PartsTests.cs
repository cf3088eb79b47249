using System.Text.RegularExpressions;
using Benchmarking.Checks;

namespace Benchmarking.Tests.House;

public sealed class PartsTests
{
    private static readonly Parts Made = new("made thing", nameof(MadeThings), nameof(IMadeThing));

    private interface IMadeThing;

    [PartsFact("SurveyFormats")]
    public void Every_survey_export_format_is_listed() => AcceptsList("SurveyFormats");

    [PartsFact("SurveyChecks")]
    public void Every_check_on_answers_is_listed() => AcceptsList("SurveyChecks");

    [PartsFact("ReportSheets")]
    public void Every_report_sheet_is_listed() => AcceptsList("ReportSheets");

    [PartsFact("Charts")]
    public void Every_chart_is_listed() => AcceptsList("Charts");

    [Fact]
    public void Every_command_is_named_where_the_command_line_is_put_together() =>
        Guard.Accepts(Commands.Complaints([.. Repository.Files.Where(file => file.IsCSharpUnder("src/Benchmarking.Cli/"))]));

    [PartsFact("SurveyChecks")]
    public void Every_check_has_an_id_of_its_own()
    {
        var listed = Product.Types.Where(type => type.Name == "SurveyChecks").SelectMany(list => Parts.All(list) ?? []);

        Guard.Accepts(IdComplaints([.. listed.OfType<ISurveyCheck>().Select(check => (check.Id, check.GetType().Name))]));
    }

    [Fact]
    public void A_part_missing_from_its_list_is_named() => Guard.Complains(
        Made.Complaints([typeof(IMadeThing), typeof(ListedThing), typeof(ForgottenThing), typeof(MadeThings)]),
        nameof(ForgottenThing),
        "is missing from",
        "MadeThings.All");

    [Fact]
    public void A_part_without_any_list_is_named() => Guard.Complains(Made.Complaints([typeof(ListedThing)]), "Write a class MadeThings");

    [Fact]
    public void A_part_in_its_list_is_welcome() => Guard.Accepts(Made.Complaints([typeof(ListedThing), typeof(MadeThings)]));

    [Fact]
    public void A_command_that_nothing_names_is_named() => Guard.Complains(
        Commands.Complaints(
        [
            new SourceFile("src/Benchmarking.Cli/Program.cs", "new RootCommand { new ScoresCommand() }; // RanksCommand"),
            new SourceFile("src/Benchmarking.Cli/Commands/ScoresCommand.cs", "class ScoresCommand;"),
            new SourceFile("src/Benchmarking.Cli/Commands/RanksCommand.cs", "class RanksCommand;"),
        ]),
        "src/Benchmarking.Cli/Commands/RanksCommand.cs(1)",
        "Program.cs");

    [Fact]
    public void A_check_id_used_twice_is_named() => Guard.Complains(IdComplaints([("S001", "One"), ("S002", "Two"), ("S001", "Three")]), "S001", "One, Three");

    [Fact]
    public void A_check_id_of_another_form_is_named() => Guard.Complains(IdComplaints([("S1", "One")]), "'S1'", "One");

    private static void AcceptsList(string listName) => Guard.Accepts(Parts.Kinds.Single(kind => kind.ListName == listName).Complaints([.. Product.Types]));

    private static IEnumerable<string> IdComplaints(IReadOnlyList<(string Id, string Check)> checks) =>
        checks.Where(check => !Regex.IsMatch(check.Id, "^S[0-9]{3}$", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Select(check => $"{check.Check} has the id '{check.Id}'. Give it 'S' and three digits, such as 'S004'.")
            .Concat(checks.GroupBy(check => check.Id, StringComparer.Ordinal).Where(same => same.Count() > 1)
                .Select(same => $"{same.Key} is the id of {string.Join(", ", same.Select(check => check.Check))}. Give the newest one an id that was never used."));

    private sealed class ListedThing : IMadeThing;

    private sealed class ForgottenThing : IMadeThing;

    private static class MadeThings
    {
        public static IReadOnlyList<IMadeThing> All { get; } = [new ListedThing()];
    }
}
