using System.Text;
using Benchmarking.Evaluations;
using Benchmarking.Import;
using Benchmarking.Tests.Evaluations;

namespace Benchmarking.Tests.Import;

public sealed class EvaluationFileReaderTests
{
    private const string Header = "unit,indicator,level,narrative,source_type,source_date,assessor_role\n";
    private const string Whole = "3001,evaluation.cases,2,Hver vår,minutes,2018-05-01,working_group\n";

    [Fact]
    public void Evaluation_is_read_with_its_evidence()
    {
        var reading = Read(Header + Whole);

        Assert.Empty(reading.Findings);
        Assert.Equal(
            new Evaluation(1, Rubrics.Cases)
            {
                Level = 2,
                Narrative = "Hver vår",
                SourceType = SourceType.Minutes,
                SourceDate = new DateOnly(2018, 5, 1),
                Assessor = AssessorRole.WorkingGroup,
            },
            Assert.Single(reading.Rows ?? []));
    }

    [Theory]
    [InlineData("2", 2)]
    [InlineData("2.0", 2)]
    [InlineData("2,0", 2)]
    [InlineData("noen tjenester", 2)]
    [InlineData("Some services", 2)]
    [InlineData("2 – Noen tjenester", 2)]
    [InlineData("2 - Noen  tjenester", 2)]
    [InlineData("3 – All services – always", 3)]
    [InlineData("3 — All services\u00A0- always", 3)]
    [InlineData("not_assessed", null)]
    [InlineData("Ikke vurdert", null)]
    [InlineData("ikkje vurdert", null)]
    [InlineData("Not assessed", null)]
    public void Level_is_read_as_number_as_its_text_and_as_a_form_writes_it(string level, int? expected)
    {
        var reading = Read(Header + $"3001,evaluation.use,\"{level}\",,,,\n");

        Assert.Empty(reading.Findings);
        Assert.Equal(expected, Assert.Single(reading.Rows ?? []).Level);
    }

    [Theory]
    [InlineData("2018-05-01")]
    [InlineData("2018-05-01T00:00:00")]
    [InlineData("1.5.2018")]
    [InlineData("01.05.2018")]
    [InlineData("01.05.2018 00:00")]
    [InlineData("2018/5/1")]
    public void Day_is_read_as_it_is_written_here(string day) =>
        Assert.Equal(new DateOnly(2018, 5, 1), Read(Header + $"3001,evaluation.use,1,,,{day},\n").Rows?[0].SourceDate);

    [Theory]
    [InlineData("Bruk i ledelsen")]
    [InlineData("use by leaders")]
    [InlineData("EVALUATION.USE")]
    public void Rubric_is_found_by_id_and_by_title(string name) =>
        Assert.Equal(Rubrics.Use, Read(Header + $"3001,{name},1,,,,\n").Rows?[0].Indicator);

    [Theory]
    [InlineData("Kommune;Indikator;Nivå;Begrunnelse;Kildetype;Kildedato;Vurdert av\nHalden;Felles gjennomgang;2;Hver vår;Møtereferat;01.05.2018;Tverrfaglig gruppe\n")]
    [InlineData("Kommune;Indikator-id;Nivå;Grunngjeving;Kjeldetype;Kjeldedato;Vurdert av\n3001 Halden;evaluation.cases;2;Hver vår;Møtereferat;1.5.2018;Tverrfagleg gruppe\n")]
    [InlineData("Level;Rationale;Type of source;Source date;Assessed by;Indicator;Indicator id;Municipality\n2;Hver vår;Minutes of meetings;2018-05-01;Cross-service group;Whatever;evaluation.cases;3001\n")]
    [InlineData("Kvalitativ evaluering;;;;;;\n\nKommune;3001 Halden;;;;;\n\nIndikator;Hva nivåene betyr;Nivå;Begrunnelse;Kildetype;Kildedato;Vurdert av\nFelles gjennomgang;1 – Ingen;2;Hver vår;minutes;2018-05-01;working_group\n")]
    public void Columns_go_by_the_words_of_any_language_and_a_unit_may_stand_above_them(string text)
    {
        var reading = Read(text);

        Assert.Empty(reading.Findings);
        Assert.Equal(Read(Header + Whole).Rows, reading.Rows);
    }

    [Fact]
    public void Encoding_makes_no_difference()
    {
        const string text = Header + Whole;

        var plain = Read(text).Rows;

        Assert.Equal(plain, Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(text)).ToArray()).Rows);
        Assert.Equal(plain, Read(Encoding.Latin1.GetBytes(text)).Rows);
    }

    [Fact]
    public void Narrative_keeps_its_lines()
    {
        var reading = Read(Header + "3001,evaluation.use,1,\"Først\r\nså, \"\"dette\"\"\",,,\n");

        Assert.Equal("Først\nså, \"dette\"", reading.Rows?[0].Narrative);
    }

    [Fact]
    public void Rubric_that_nothing_is_said_about_is_passed_over()
    {
        var reading = Read(Header + Whole + "3001,evaluation.use,,,,,\n");

        Assert.Single(reading.Rows ?? []);
        Assert.Equal(EvaluationChecks.Unfilled, Assert.Single(reading.Findings).Check);
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Theory]
    [InlineData("9999,evaluation.use,1,,,,", "F013", 2, 1)]
    [InlineData("3001|5006,evaluation.use,1,,,,", "F014", 2, 1)]
    [InlineData(",evaluation.use,1,,,,", "F017", 2, 1)]
    [InlineData("3001,evaluation.cuse,1,,,,", "F140", 2, 2)]
    [InlineData("3001,,1,,,,", "F140", 2, 2)]
    [InlineData("3001,evaluation.use,0,,,,", "F141", 2, 3)]
    [InlineData("3001,evaluation.use,4,,,,", "F141", 2, 3)]
    [InlineData("3001,evaluation.use,2.5,,,,", "F141", 2, 3)]
    [InlineData("3001,evaluation.use,All,,,,", "F141", 2, 3)]
    [InlineData("3001,evaluation.use,2 – Alle tjenester – alltid,,,,", "F142", 2, 3)]
    [InlineData("3001,evaluation.use,,Hver vår,,,", "F143", 2, 3)]
    [InlineData("3001,evaluation.cases,2,,minutes,2018-05-01,staff", "F144", 2, 4)]
    [InlineData("3001,evaluation.cases,2,Hver vår,,2018-05-01,staff", "F144", 2, 5)]
    [InlineData("3001,evaluation.cases,2,Hver vår,minutes,,staff", "F144", 2, 6)]
    [InlineData("3001,evaluation.cases,2,Hver vår,minutes,2018-05-01,", "F144", 2, 7)]
    [InlineData("3001,evaluation.use,1,,,,\nHalden,Use by leaders,2,,,,", "F145", 3, 2)]
    [InlineData("3001,evaluation.use,1,,,2018-05-16,", "F146", 2, 6)]
    [InlineData("3001,evaluation.use,1,,,5/6/2018,", "F147", 2, 6)]
    [InlineData("3001,evaluation.use,1,,,31.02.2018,", "F147", 2, 6)]
    [InlineData("3001,evaluation.use,1,,,vår 2018,", "F147", 2, 6)]
    [InlineData("3001,evaluation.use,1,,hearsay,,", "F149", 2, 5)]
    [InlineData("3001,evaluation.use,1,,,,Kari Nordmann", "F150", 2, 7)]
    [InlineData("3001,evaluation.use,,,,,", "F151", null, null)]
    [InlineData("", "F003", null, null)]
    [InlineData("3001,evaluation.use,1", "F007", 2, null)]
    public void Fault_is_found_where_it_stands(string rows, string check, int? row, int? column)
    {
        var reading = Read(Header + rows + "\n");

        Assert.Null(reading.Rows);
        Assert.Equal([(check, row, column)], reading.Findings.Select(finding => (finding.Check, finding.Place.Row, finding.Place.Column)));
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Fact]
    public void Narrative_has_room_for_a_page_and_no_more()
    {
        Assert.NotNull(Read(Header + $"3001,evaluation.use,1,{new string('å', 5000)},,,\n").Rows);
        Assert.Equal("F148", Assert.Single(Read(Header + $"3001,evaluation.use,1,{new string('å', 5001)},,,\n").Findings).Check);
    }

    [Theory]
    [InlineData("", "F002")]
    [InlineData("unit,indicator,narrative\n3001,evaluation.use,x\n", "F009")]
    [InlineData("unit,level\n3001,1\n", "F009")]
    [InlineData("indicator,level\nevaluation.use,1\n", "F009")]
    [InlineData("unit,indicator,level,level\n3001,evaluation.use,1,1\n", "F008")]
    [InlineData("Kommune;\nIndikator;Nivå\nevaluation.use;1\n", "F017")]
    [InlineData("Kommune;Atlantis\nIndikator;Nivå\nevaluation.use;1\n", "F013")]
    [InlineData("\u0001\u0002", "F001")]
    public void Header_that_cannot_be_used_refuses_the_file(string text, string check)
    {
        var reading = Read(text);

        Assert.Null(reading.Rows);
        Assert.Equal([check], reading.Findings.Select(finding => finding.Check));
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Fact]
    public void Every_fault_of_a_row_is_told_at_once()
    {
        var reading = Read(Header + "9999,evaluation.use,9,,hearsay,2030-01-01,Kari\n");

        Assert.Equal(["F013", "F141", "F149", "F146", "F150"], reading.Findings.Select(finding => finding.Check));
    }

    [Fact]
    public void Column_that_nothing_knows_is_told_of()
    {
        var reading = Read(Header.TrimEnd() + ",colour\n" + Whole.TrimEnd() + ",red\n");

        Assert.Equal(FileChecks.UnknownColumns, Assert.Single(reading.Findings).Check);
        Assert.NotNull(reading.Rows);
    }

    private static FormReading<Evaluation> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static FormReading<Evaluation> Read(byte[] bytes) => EvaluationFileReader.Read(new EvaluationFileRequest
    {
        Path = "evaluations.csv",
        Bytes = bytes,
        Network = ImportExamples.Network,
        Set = Rubrics.Set,
        Today = new DateOnly(2018, 5, 15),
    });
}
