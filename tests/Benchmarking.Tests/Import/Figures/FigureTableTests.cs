using System.Text;

namespace Benchmarking.Tests.Import.Figures;

public sealed class FigureTableTests
{
    private const string Tidy = "unit,indicator,period,value,status\n3103,low,2023,12.5,\n3101,low,2023,,:\n";

    [Fact]
    public void A_tidy_table_is_read()
    {
        Assert.Equal(["low 3103 2023 12.5", "low 3101 2023 Confidential"], StatisticsExamples.Lines(StatisticsExamples.Read(Tidy)));
    }

    [Theory]
    [InlineData("semicolons and decimal commas", "unit;indicator;period;value\n3103;low;2023;12,5\n3101;low;2023;:\n")]
    [InlineData("tabs", "unit\tindicator\tperiod\tvalue\n3103\tlow\t2023\t12.5\n3101\tlow\t2023\t:\n")]
    [InlineData("Norwegian headers", "kommunenr;kommunenavn;indikator;år;verdi\n3103;Moss;low;2023;12,5\n3101;Halden;low;2023;:\n")]
    [InlineData("code and name in a cell", "region;indicator;period;value\n3103 Moss;low;2023;12,5\nK-3101 Halden;low;2023;:\n")]
    [InlineData("one column for each period", "region;2023\n3103;12,5\n3101;:\n")]
    [InlineData("one column for each outcome", "region;år;low\n3103;2023;12,5\n3101;2023;:\n")]
    [InlineData("contents as headers", "region;år;EUskala60\n3103;2023;12,5\n3101;2023;:\n")]
    [InlineData("contents in a column", "region;contents;år;value\n3103;EUskala60;2023;12,5\n3101;EUskala60;2023;:\n")]
    [InlineData("Statistics Norway, one row a figure", "\"region\";\"statistikkvariabel\";\"år\";\"08764: Lavinntekt, etter region, statistikkvariabel og år\"\n\"3103 Moss\";\"EUskala60\";\"2023\";12,5\n\"3101 Halden\";\"EUskala60\";\"2023\";:\n")]
    [InlineData("Statistics Norway, title above", "\"08764: Lavinntekt, etter region, statistikkvariabel og år\"\n\n\"region\";\"EUskala60 2023\"\n\"3103 Moss\";12,5\n\"3101 Halden\";:\n")]
    [InlineData("Statistics Norway, title above, CR LF and tabs", "\"08764: Lavinntekt, etter region\"\r\n\r\n\"region\"\t\"EUskala60 2023\"\r\n\"3103 Moss\"\t12,5\r\n\"3101 Halden\"\t:\r\n")]
    public void The_same_figures_are_read_from_every_form(string form, string text)
    {
        Assert.NotEmpty(form);
        var indicator = text.StartsWith("region;2023", StringComparison.Ordinal) ? "low" : null;
        Assert.Equal(["low 3103 2023 12.5", "low 3101 2023 Confidential"], StatisticsExamples.Lines(StatisticsExamples.Read(text, indicator: indicator)));
    }

    [Fact]
    public void Encodings_are_recognised()
    {
        const string Text = "kommune;år;verdi;indikator\nHalden;2024;12,5;low\n";

        foreach (var encoding in (Encoding[])[new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1])
        {
            Assert.Equal(["low 3101 2024 12.5"], StatisticsExamples.Lines(StatisticsExamples.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)])));
        }
    }

    // Moss without Rygge until 2019, with it under 3002 from 2020 and under 3103 from 2024; Indre Fosen, made in 2018, is itself wherever it is named.
    [Theory]
    [InlineData("Moss", 2015, "0104")]
    [InlineData("moss kommune", 2021, "3002")]
    [InlineData("Moss", 2024, "3103")]
    [InlineData("Indre Fosen", 2015, "5054")]
    [InlineData("Trondheim", 2016, "1601")]
    public void A_name_means_the_municipality_that_bore_it_then(string name, int year, string code) =>
        Assert.Equal([$"low {code} {year} 12.5"], StatisticsExamples.Lines(StatisticsExamples.Read($"unit;indicator;period;value\n{name};low;{year};12,5\n")));

    [Fact]
    public void A_mapping_names_columns_figures_and_the_period()
    {
        const string Mapping = """
            columns: {unit: Sted}
            figures: {Utgifter (1000 kr): people, Dager: hand}
            period: "2015"
            decimal: comma
            absent: {NA: not_possible}
            ignore: [Merknad]
            """;

        var reading = StatisticsExamples.Read("Sted;Utgifter (1000 kr);Dager;Merknad\n3103 Moss;1.234;2,5;x\n3101 Halden;-;NA;y\n", Mapping);

        Assert.Equal(["people 3103 2015 1234", "hand 3103 2015 2.5", "people 3101 2015 0 Dash", "hand 3101 2015 NotPossible"], StatisticsExamples.Lines(reading));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Rows_of_other_categories_are_read_over() =>
        Assert.Equal(
            ["people 3103 2023 5"],
            StatisticsExamples.Lines(StatisticsExamples.Read("region;kjønn;år;Personer\n3103;Menn;2023;5\n3103;Kvinner;2023;6\n", mapping: "select: {kjønn: Menn}")));

    [Fact]
    public void A_code_that_lost_its_zero_is_read_with_it_and_told_of()
    {
        var reading = StatisticsExamples.Read("region;år;low\n301;2023;12,5\n");

        Assert.Equal(["low 0301 2023 12.5"], StatisticsExamples.Lines(reading));
        Assert.Equal(["301 → 0301"], Assert.Single(reading.Findings, finding => finding.Check == "F105").Message.Arguments);
    }

    [Theory]
    [InlineData("empty", "", null, "F002")]
    [InlineData("header alone", "unit;indicator;period;value\n", null, "F003")]
    [InlineData("no place", "indicator;period;value\nlow;2023;1\n", null, "F085")]
    [InlineData("no time", "unit;low\n3103;1\n", null, "F086")]
    [InlineData("no figures", "unit;period;x;y\n3103;2023;1;2\n", null, "F089")]
    [InlineData("no outcome", "unit;period;value\n3103;2023;1\n", null, "F089")]
    [InlineData("unknown outcome", "unit;indicator;period;value\n3103;loww;2023;1\n", null, "F090")]
    [InlineData("no figure in a cell", "unit;indicator;period;value\n3103;low;2023;many\n", null, "F091")]
    [InlineData("two numbers in a cell", "unit;indicator;period;value\n3103;low;2023;1.234\n", null, "F092")]
    [InlineData("no period", "unit;indicator;period;value\n3103;low;;1\n", null, "F095")]
    [InlineData("no unit in a row", "unit;indicator;period;value\n;low;2023;1\n", null, "F017")]
    [InlineData("shared name", "unit;indicator;period;value\nVåler;low;2023;1\n", null, "F101")]
    [InlineData("two figures for one", "unit;indicator;period;value\n3103;low;2023;1\n3103;low;2023;2\n", null, "F097")]
    [InlineData("header twice", "unit;low;low;period\n3103;1;2;2023\n", null, "F008")]
    [InlineData("field too many", "unit;indicator;period;value\n3103;low;2023;1;2\n", null, "F007")]
    [InlineData("open quote", "unit;indicator;period;value\n3103;\"low;2023;1\n", null, "F005")]
    [InlineData("nothing but districts", "unit;indicator;period;value\n030101 Gamle Oslo;low;2023;1\n", null, "F104")]
    [InlineData("mapped column is missing", "unit;indicator;period;value\n3103;low;2023;1\n", "columns: {unit: Sted}", "F102")]
    [InlineData("mapped figures are missing", "unit;period;low\n3103;2023;1\n", "figures: {x: low}", "F102")]
    [InlineData("mapped outcome is unknown", "unit;period;x\n3103;2023;1\n", "figures: {x: lov}", "F090")]
    [InlineData("no text", "PK\u0003\u0004", null, "F001")]
    public void A_fault_is_refused_in_a_sentence(string fault, string text, string? mapping, string check)
    {
        Assert.NotEmpty(fault);
        Assert.Contains(check, StatisticsExamples.Errors(StatisticsExamples.Read(text, mapping)));
    }

    [Fact]
    public void The_same_figure_twice_is_one() =>
        Assert.Equal(["low 3103 2023 1"], StatisticsExamples.Lines(StatisticsExamples.Read("unit;indicator;period;value\n3103;low;2023;1\n3103;low;2023;1\n")));

    [Fact]
    public void Letters_changed_at_random_never_end_in_anything_but_figures_or_sentences()
    {
        var random = new Random(20261122);
        const string Letters = ",;\t\"\n\r0123456789.-:æ\u00A0* |x";
        for (var file = 0; file < 1_000; file++)
        {
            var broken = Tidy.ToCharArray();
            for (var change = 0; change < 1 + (file % 4); change++)
            {
                broken[random.Next(broken.Length)] = Letters[random.Next(Letters.Length)];
            }

            StatisticsExamples.Errors(StatisticsExamples.Read(new string(broken)));
        }
    }
}
