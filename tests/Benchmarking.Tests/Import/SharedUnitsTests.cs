using Benchmarking.Import;
using Benchmarking.Networks;
using Benchmarking.Surveys;

namespace Benchmarking.Tests.Import;

public sealed class SharedUnitsTests
{
    private const string Header = "unit;service;respondent;q1;q2;q3\n";

    // Places in the network: Oslo 0301 is 0, Halden 3001 is 1, Steinkjer 5006 is 2.
    [Theory]
    [InlineData("3001|5006", new[] { 1, 2 })]
    [InlineData("5006|3001", new[] { 1, 2 })]
    [InlineData(" 5006 |\u00a03001 ", new[] { 1, 2 })]
    [InlineData("steinkjer|0301|HALDEN", new[] { 0, 1, 2 })]
    [InlineData("5006", new[] { 2 })]
    public void Respondent_counts_in_each_unit_of_the_cell_whatever_their_order(string cell, int[] places)
    {
        var reading = ImportExamples.Read(Header + $"{cell};health;a;1;2;3\n");

        Assert.Empty(reading.Findings);
        Assert.Equal(places, Of(reading).UnitsOf(0).ToArray());
        Assert.Equal(1, Of(reading).Count);
    }

    [Fact]
    public void Order_in_the_cell_leaves_no_trace_in_the_fingerprint()
    {
        var (one, other) = (ImportExamples.Read(Header + "3001|5006;health;;1;2;3\n"), ImportExamples.Read(Header + "Steinkjer|Halden;health;;1;2;3\n"));

        Assert.Equal(Fingerprint.Of(Of(one)), Fingerprint.Of(Of(other)));
        Assert.NotEqual(Fingerprint.Of(Of(one)), Fingerprint.Of(Of(ImportExamples.Read(Header + "3001;health;;1;2;3\n"))));
    }

    [Fact]
    public void Cell_longer_than_any_name_is_read()
    {
        var units = Enumerable.Range(1, 400).Select(unit => new Unit(UnitCode.Parse($"u{unit}"), $"Unit {unit}")).ToList();
        var cell = string.Join('|', units.Select(unit => unit.Name));

        var reading = ResponseFileReader.Read(
            ImportExamples.Request(Header + $"{cell};health;a;1;2;3\n") with { Network = ImportExamples.Network with { Units = units } });

        Assert.Equal(Enumerable.Range(0, 400), Of(reading).UnitsOf(0).ToArray());
    }

    [Fact]
    public void Every_part_that_is_wrong_is_named_once()
    {
        var reading = ImportExamples.Read(Header + "9999|3001|Steinkjr|Halden||9999|;school;a;1;2;3\n");

        Assert.Equal(
            [("F013", "9999"), ("F013", "Steinkjr"), ("F026", "Halden"), ("F017", "9999|3001|Steinkjr|Halden||9999|")],
            reading.Findings.Select(finding => (finding.Check, (string)finding.Message.Arguments[0])));
        Assert.All(reading.Findings, finding => Assert.Equal((2, 1, "unit"), (finding.Place.Row ?? 0, finding.Place.Column ?? 0, finding.Place.Header)));
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Fact]
    public void Name_that_two_units_share_is_ambiguous_as_a_part_too()
    {
        var network = ImportExamples.Network with { Units = [.. ImportExamples.Network.Units, new Unit(UnitCode.Parse("1"), "Våler"), new Unit(UnitCode.Parse("2"), "Våler")] };

        var reading = ResponseFileReader.Read(ImportExamples.Request(Header + "3001|våler;school;a;1;2;3\n") with { Network = network });

        Assert.Equal([("F016", "våler")], reading.Findings.Select(finding => (finding.Check, (string)finding.Message.Arguments[0])));
    }

    [Fact]
    public void Mapping_of_the_whole_cell_goes_before_its_parts()
    {
        var reading = Mapped("values: {unit: {\"3001|5006\": Oslo, H: Halden}}", "3001|5006", "5006|H");

        Assert.Empty(reading.Findings);
        Assert.Equal([0], Of(reading).UnitsOf(0).ToArray());
        Assert.Equal([1, 2], Of(reading).UnitsOf(1).ToArray());
    }

    [Fact]
    public void Mapping_may_say_that_one_text_means_several_units()
    {
        var reading = Mapped("values: {unit: {Inn-Trøndelag: \"5006 | Halden\"}}", "inn-trøndelag", "Inn-Trøndelag|0301", "5006");

        Assert.Empty(reading.Findings);
        Assert.Equal([1, 2], Of(reading).UnitsOf(0).ToArray());
        Assert.Equal([0, 1, 2], Of(reading).UnitsOf(1).ToArray());
        Assert.Equal([2], Of(reading).UnitsOf(2).ToArray());
    }

    [Fact]
    public void Unit_that_stands_beside_a_text_which_means_it_too_is_repeated() =>
        Assert.Equal("F026", Assert.Single(Mapped("values: {unit: {Inn-Trøndelag: \"5006|3001\"}}", "Inn-Trøndelag|5006").Findings).Check);

    [Fact]
    public void Mapping_may_say_that_all_serve_several_units()
    {
        var reading = ResponseFileReader.Read(
            ImportExamples.Request("q1;q2;q3\n1;2;3\n") with { Mapping = ImportExamples.Map("constants: {unit: \"5006|3001\", service: health}") });

        Assert.Equal([1, 2], Of(reading).UnitsOf(0).ToArray());
    }

    [Theory]
    [InlineData("values: {unit: {x: \"3001|9999\"}}", "F012", "9999")]
    [InlineData("values: {unit: {x: \"3001|\"}}", "F012", "3001|")]
    [InlineData("values: {unit: {x: \"3001|Halden\"}}", "F012", "3001|Halden")]
    [InlineData("values: {service: {x: \"school|health\"}}", "F012", "school|health")]
    public void Mapping_that_names_units_wrongly_is_refused(string yaml, string check, string named)
    {
        var reading = Mapped(yaml, "3001");

        Assert.Null(reading.Responses);
        Assert.Equal([(check, named)], reading.Findings.Select(finding => (finding.Check, (string)finding.Message.Arguments[0])));
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Fact]
    public void Constant_that_names_units_wrongly_is_refused()
    {
        var reading = ResponseFileReader.Read(
            ImportExamples.Request("q1;q2;q3\n1;2;3\n") with { Mapping = ImportExamples.Map("constants: {unit: \"3001|Halden\", service: health}") });

        Assert.Equal("F026", Assert.Single(reading.Findings).Check);
    }

    [Fact]
    public void Rejected_row_keeps_its_cell_as_it_came()
    {
        var reading = ResponseFileReader.Read(
            ImportExamples.Request(Header + "5006 |9999;school;a;1;2;3\n5006|3001;school;b;1;2;3\n3001;school;b;1;2;3\n") with { SplitRejects = true });

        Assert.Equal(["5006 |9999", "3001"], reading.Rejects.Rows.Select(row => row.Cells[0]));
        Assert.Equal([1, 2], Of(reading).UnitsOf(0).ToArray());
    }

    private static ResponseReading Mapped(string yaml, params string[] cells) => ResponseFileReader.Read(
        ImportExamples.Request(Header + string.Concat(cells.Select(cell => $"{cell};school;;1;2;3\n"))) with { Mapping = ImportExamples.Map(yaml) });

    private static Responses Of(ResponseReading reading) => Assert.IsType<Responses>(reading.Responses);
}
