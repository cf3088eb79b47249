using System.Globalization;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Import.Personal;

public sealed class ColumnWatchTests
{
    private const string File =
        "unit;service;respondent;E-post;Kommentar;q1;q2;q3\n"
        + "3001;school;a;kari@eksempel.no;Ring 900 00 000 om dette;1;2;3\n"
        + "3001;school;b;ola@eksempel.no;;1;2;3\n"
        + "3001;school;c;;;7;2;3\n";

    [Fact]
    public void File_with_personal_details_is_refused_and_its_columns_are_named_but_nothing_of_what_they_say()
    {
        var reading = ResponseFileReader.Read(ImportExamples.Request(File) with { SplitRejects = true });

        Assert.Null(reading.Responses);
        var found = reading.Findings.Where(finding => finding.Check == "F130").ToList();
        Assert.Equal([4, 5], found.Select(finding => finding.Place.Column));
        Assert.Equal(["import.personal.email(2)", "import.personal.phone(1)"], found.Select(finding => $"{finding.Message.Arguments[2]}"));
        Assert.All(Texts.Languages, language => Assert.All(reading.Findings, finding => AssertSilent(Texts.Of(language).Say(finding.Message))));
    }

    [Fact]
    public void Column_that_is_left_out_is_not_looked_at_and_stays_out_of_the_rejects()
    {
        var reading = ResponseFileReader.Read(ImportExamples.Request(File) with { SplitRejects = true, DroppedColumns = ["e-post", "5"] });

        Assert.Equal(2, reading.Responses?.Count);
        Assert.Equal(["unit", "service", "respondent", "q1", "q2", "q3"], reading.Rejects.Header);
        Assert.Equal(["3001", "school", "c", "7", "2", "3"], Assert.Single(reading.Rejects.Rows).Cells);
    }

    [Fact]
    public void Column_that_the_mapping_ignores_is_left_out()
    {
        var reading = ResponseFileReader.Read(ImportExamples.Request(File) with { SplitRejects = true, Mapping = ImportExamples.Map("ignore: [E-post, kommentar]") });

        Assert.Equal(2, reading.Responses?.Count);
        Assert.DoesNotContain("E-post", reading.Rejects.Header);
    }

    [Fact]
    public void Masked_details_are_told_of_and_masked_in_the_rejects()
    {
        var reading = ResponseFileReader.Read(ImportExamples.Request(File.Replace("c;;", "c;per@eksempel.no;", StringComparison.Ordinal)) with { SplitRejects = true, Redact = true });

        Assert.Equal(2, reading.Responses?.Count);
        Assert.Equal(["F131", "F131"], reading.Findings.Where(finding => finding.Check.StartsWith("F13", StringComparison.Ordinal)).Select(finding => finding.Check));
        Assert.Equal("[…]", Assert.Single(reading.Rejects.Rows).Cells[3]);
    }

    [Fact]
    public void Column_to_leave_out_that_does_not_exist_is_refused()
    {
        var reading = ResponseFileReader.Read(ImportExamples.Request(File) with { DroppedColumns = ["Epost", "E-post", "Kommentar"] });

        Assert.Equal("Epost", Assert.Single(reading.Findings, finding => finding.Check == "F132").Message.Arguments[0]);
    }

    [Fact]
    public void Key_may_be_an_address_since_only_its_hash_is_kept()
    {
        var reading = ImportExamples.Read("unit;service;respondent;q1;q2;q3\n3001;school;kari@eksempel.no;1;2;3\n3001;school;ola@eksempel.no;1;2;3\n");

        Assert.Empty(reading.Findings);
        Assert.Equal(2, reading.Responses?.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Key_is_never_a_national_identity_number(bool redact)
    {
        var rows = Enumerable.Range(900, 40).Select(serial => MadeNumbers.Norwegian($"018190{serial}")).OfType<string>().Take(3).Select(key => $"3001;school;{key};1;2;3\n");

        var reading = ResponseFileReader.Read(ImportExamples.Request("unit;service;respondent;q1;q2;q3\n" + string.Concat(rows)) with { Redact = redact });

        Assert.Null(reading.Responses);
        Assert.Equal("import.personal.key", Assert.Single(reading.Findings, finding => finding.Severity == Severity.Error).Message.Key);
    }

    [Fact]
    public void Detail_in_a_cell_that_cannot_be_read_is_found_and_not_repeated()
    {
        var reading = ImportExamples.Read("unit;service;q1;q2;q3\nkari@eksempel.no;school;ola@eksempel.no;2;3\n");

        Assert.Equal([1, 3], reading.Findings.Where(finding => finding.Check == "F130").Select(finding => finding.Place.Column));
        Assert.All(reading.Findings, finding => AssertSilent(Texts.Of(Language.English).Say(finding.Message)));
    }

    [Fact]
    public void Detail_in_a_header_is_found_and_not_repeated()
    {
        var reading = ImportExamples.Read("unit;service;q1;q2;q3;Skriv til kari@eksempel.no\n3001;school;9;2;3;x\n");

        Assert.Equal("import.personal.header", Assert.Single(reading.Findings, finding => finding.Check == "F130").Message.Key);
        Assert.All(reading.Findings, finding => AssertSilent(finding + Texts.Of(Language.English).Say(finding.Message)));
    }

    [Fact]
    public void Detail_beyond_the_columns_of_the_header_is_found() =>
        Assert.Contains("F130", ImportExamples.Read("unit;service;q1;q2;q3\n3001;school;1;2;3;kari@eksempel.no\n").Findings.Select(finding => finding.Check));

    [Fact]
    public void Cells_of_a_row_that_is_broken_stay_behind_where_columns_are_left_out()
    {
        var reading = ResponseFileReader.Read(
            ImportExamples.Request("unit;service;E-post;q1;q2;q3\n3001;school;x;1;2;3\n3001;school;kari;Nordmann;1;2;3\n") with { SplitRejects = true, DroppedColumns = ["E-post"] });

        var row = Assert.Single(reading.Rejects.Rows);
        Assert.All(row.Cells, Assert.Empty);
        Assert.Equal("import.rows.left_behind", row.Reasons[^1].Key);
    }

    [Fact]
    public void Sentences_of_respondents_are_told_of_as_not_read()
    {
        var reading = ImportExamples.Read("unit;service;q1;q2;q3;Annet;Rolle\n3001;school;1;2;3;Vi burde møtes oftere enn vi gjør i dag.;leder\n");

        Assert.Equal([("F011", "'Rolle'"), ("F117", "'Annet'")], reading.Findings.Select(finding => (finding.Check, ((LocalizedText)finding.Message.Arguments[0])[Language.English])));
    }

    /// <summary>Of columns of numbers and times that mean nobody, none refuses a file. The numbers are drawn with a fixed seed.</summary>
    [Theory]
    [InlineData("0000000")]
    [InlineData("00000000")]
    [InlineData("000000000")]
    [InlineData("0000000000")]
    [InlineData("00000000000")]
    [InlineData("000000000000")]
    [InlineData("0000000000000")]
    [InlineData("000000-0000")]
    [InlineData("00000000-0000")]
    [InlineData("time")]
    [InlineData("timestamp")]
    [InlineData("answers")]
    public void Columns_of_numbers_by_chance_are_no_alarm(string form)
    {
        var random = new Random(20181114);
        var alarms = 0;
        for (var file = 0; file < 50; file++)
        {
            var rows = Enumerable.Range(0, 40).Select(_ => $"3001;school;{Drawn(form, random)};1;2;3\n");
            alarms += ImportExamples.Read("unit;service;Tall;q1;q2;q3\n" + string.Concat(rows)).Responses is null ? 1 : 0;
        }

        Assert.Equal(0, alarms);
    }

    private static string Drawn(string form, Random random) => form switch
    {
        "time" => new DateTime(2018, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddMinutes(random.Next(1_000_000)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        "timestamp" => new DateTime(2018, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddMinutes(random.Next(1_000_000)).ToString("yyyyMMddHHmm", CultureInfo.InvariantCulture),
        "answers" => string.Join(' ', Enumerable.Range(0, 12).Select(_ => random.Next(1, 6))),
        _ => string.Concat(form.Select(sign => sign == '0' ? (char)('0' + random.Next(10)) : sign)),
    };

    private static void AssertSilent(string said)
    {
        Assert.DoesNotContain("@", said, StringComparison.Ordinal);
        Assert.DoesNotContain("900 00", said, StringComparison.Ordinal);
    }
}
