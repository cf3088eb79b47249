using System.Text.Json;
using Benchmarking.Cli;

namespace Benchmarking.EndToEnd;

public sealed class EvaluationTests : IDisposable
{
    private const int Form = 1;
    private const string Header = "unit,indicator,level,narrative,source_type,source_date,assessor_role\n";
    private const string Narrative = "To tjenester møtes; de andre «sender inn».\nNeste år: alle, \"helst\".";
    private readonly Tool _tool = Tool.OnSample();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("en")]
    public void A_form_comes_back_as_it_was_filled_in(string language)
    {
        Fill(language);

        _tool.Do("import", "evaluations", "form.xlsx", "--wave", "2018-11");

        AssertAsFilled();
    }

    [LibreOfficeFact]
    public void A_form_that_a_spreadsheet_has_saved_is_the_same_form()
    {
        Fill("nb");
        var saved = LibreOffice.Save(_tool.Folder, "form.xlsx", "xlsx");

        _tool.Do("import", "evaluations", Path.Combine(saved, "form.xlsx"), "--wave", "2018-11");

        AssertAsFilled();
    }

    [LibreOfficeFact]
    public void A_form_that_a_spreadsheet_has_saved_as_text_is_the_same_form()
    {
        Fill("nb");

        // Semicolons, quotation marks where needed, UTF-8, from the first line, as shown, the second sheet.
        var saved = LibreOffice.Save(_tool.Folder, "form.xlsx", "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,2");

        _tool.Do("import", "evaluations", Path.Combine(saved, "form-Evaluering.csv"), "--wave", "2018-11");

        AssertAsFilled();
    }

    [Fact]
    public void The_same_evaluations_as_a_table_and_as_a_form_are_the_same()
    {
        _tool.Write("table.csv", Header
            + $"9903,evaluation.children,4,\"{Narrative.Replace("\"", "\"\"", StringComparison.Ordinal)}\",interviews,2018-10-31,users\n"
            + "9903,evaluation.cases,not_assessed,Vet ikke nok.,,,\n");

        _tool.Do("import", "evaluations", "table.csv", "--wave", "2018-11");

        AssertAsFilled();
    }

    [Fact]
    public void A_form_that_nobody_has_filled_in_is_refused_in_words()
    {
        _tool.Do("indicators", "questionnaire", "barn-unge-0-24", "--to", "xlsx", "--output", "form.xlsx");

        var error = _tool.Refused("import", "evaluations", "form.xlsx", "--wave", "2018-11");

        Assert.Contains("form.xlsx, rad 7", error, StringComparison.Ordinal);
        Assert.Contains("Ingen av radene er fylt ut", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("network.db")));
    }

    [Fact]
    public void A_level_without_its_evidence_is_told_of_cell_by_cell()
    {
        Fill("nb", ("E10", ""), ("D10", ""));

        var error = _tool.Refused("import", "evaluations", "form.xlsx", "--wave", "2018-11");

        Assert.Contains("form.xlsx, rad 10, kolonne 4 «Begrunnelse»: feil F144", error, StringComparison.Ordinal);
        Assert.Contains("form.xlsx, rad 10, kolonne 5 «Kildetype»: feil F144", error, StringComparison.Ordinal);
        Foreign.AssertNone(error, "nb");
    }

    [Fact]
    public void A_narrative_that_tells_who_somebody_is_stops_the_import_or_is_masked()
    {
        _tool.Write("table.csv", Header + "9903,evaluation.cases,1,Ring Kari på tlf. 22 33 44 55 eller kari@example.org.,,,\n");

        var error = _tool.Refused("import", "evaluations", "table.csv", "--wave", "2018-11");
        _tool.Do("import", "evaluations", "table.csv", "--wave", "2018-11", "--redact");

        Assert.Contains("F153", error, StringComparison.Ordinal);
        Assert.DoesNotContain("kari@example.org", error, StringComparison.Ordinal);
        var narrative = Assert.Single(_tool.Rows("evaluations", "list"))["narrative"];
        Assert.DoesNotContain("kari@", narrative, StringComparison.Ordinal);
        Assert.DoesNotContain("44 55", narrative, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_tells_and_stores_nothing()
    {
        Fill("nb");

        Assert.Contains("Evalueringer: 2. Ingenting er lagret.", _tool.Do("import", "evaluations", "form.xlsx", "--wave", "2018-11", "--dry-run"), StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("network.db")));
    }

    [Fact]
    public void A_corrected_form_replaces_the_one_before_it()
    {
        Fill("nb");
        _tool.Do("import", "evaluations", "form.xlsx", "--wave", "2018-11");
        var again = _tool.Refused("import", "evaluations", "form.xlsx", "--wave", "2018-11");
        FilledForm.Write(_tool.PathOf("form.xlsx"), Form, ("C10", "3"));

        var output = _tool.Do("import", "evaluations", "form.xlsx", "--wave", "2018-11", "--replace");

        Assert.Contains("imports undo 1", again, StringComparison.Ordinal);
        Assert.Contains("Import 1 er angret.", output, StringComparison.Ordinal);
        Assert.Equal(["3", ""], Listed("level"));
        Assert.Equal("2", Assert.Single(_tool.Rows("imports"))["number"]);
    }

    [Fact]
    public void A_second_file_takes_precedence_until_it_is_undone()
    {
        _tool.Write("first.csv", Header + "9903,evaluation.use,1,,,,\n9901,evaluation.use,2,,,,\n");
        _tool.Write("second.csv", Header + "9903,evaluation.use,2,,,,\n");
        _tool.Do("import", "evaluations", "first.csv", "--wave", "2018-11");

        var told = _tool.Ask("import", "evaluations", "second.csv", "--wave", "2018-11");

        Assert.Contains("samme kommune og indikator: 1.", told.Error, StringComparison.Ordinal);
        Assert.Equal(["2", "2"], Listed("level"));
        _tool.Do("imports", "undo", "2");
        Assert.Equal(["2", "1"], Listed("level"));
    }

    [Fact]
    public void Two_files_at_once_may_not_assess_the_same()
    {
        _tool.Write("first.csv", Header + "9903,evaluation.use,1,,,,\n");
        _tool.Write("second.csv", Header + "9903,evaluation.use,2,,,,\n");

        var error = _tool.Refused("import", "evaluations", "first.csv", "second.csv", "--wave", "2018-11");

        Assert.Contains("first.csv og second.csv", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_tool.PathOf("network.db")));
    }

    [Fact]
    public void Rows_of_one_unit_and_of_another_wave_are_told_apart()
    {
        _tool.Write("first.csv", Header + "9903,evaluation.use,1,,,,\n9901,evaluation.use,2,,,,\n");
        _tool.Do("import", "evaluations", "first.csv", "--wave", "2018-11");

        Assert.Equal("9901", Assert.Single(_tool.Rows("evaluations", "list", "--wave", "2018-11", "--unit", "9901"))["unit"]);
        var empty = _tool.Ask("evaluations", "list", "--wave", "2018-05");
        Assert.Equal((ExitCode.Done, ""), (empty.Code, empty.Output));
        Assert.Contains("2018-05", empty.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Units_can_be_picked_where_the_network_is_named()
    {
        _tool.Do("indicators", "questionnaire", "barn-unge-0-24", "--to", "xlsx", "--network", "network.yaml", "--output", "form.xlsx");

        Assert.Contains("9903 ", FilledForm.Options(_tool.PathOf("form.xlsx"), Form, "B7")[2], StringComparison.Ordinal);
    }

    // The unit is picked as the form offers it, levels, sources and roles too; the day is 31 October 2018.
    private void Fill(string language, params (string Address, string Words)[] changes)
    {
        _tool.Do("indicators", "questionnaire", "barn-unge-0-24", "--to", "xlsx", "--network", "network.yaml", "--lang", language, "--output", "form.xlsx");
        var path = _tool.PathOf("form.xlsx");
        string Pick(string address, int place) => FilledForm.Options(path, Form, address)[place];
        FilledForm.Write(
            path,
            Form,
            [
                ("B7", Pick("B7", 2)),
                ("C10", Pick("C10", 3)), ("D10", Narrative), ("E10", Pick("E10", 4)), ("F10", "[43404]"), ("G10", Pick("G10", 5)),
                ("C11", Pick("C11", 5)), ("D11", "Vet ikke nok."),
            ]);
        FilledForm.Write(path, Form, changes);
    }

    private void AssertAsFilled()
    {
        Assert.Equal(
            ["9903|evaluation.children|4|assessed|interviews|2018-10-31|users", "9903|evaluation.cases||not_assessed|||"],
            Listed("unit", "indicator", "level", "status", "source_type", "source_date", "assessor_role"));
        Assert.Equal([Narrative, "Vet ikke nok."], Listed("narrative"));
    }

    private List<string> Listed(params string[] columns)
    {
        using var listed = JsonDocument.Parse(_tool.Do("evaluations", "list", "--wave", "2018-11", "--to", "json"));
        return [.. listed.RootElement.GetProperty("rows").EnumerateArray().Select(row => string.Join('|', columns.Select(column => row.GetProperty(column).ToString())))];
    }
}
