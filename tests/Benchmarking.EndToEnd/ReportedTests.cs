namespace Benchmarking.EndToEnd;

/// <summary>What is imported beside answers stands in the reports.</summary>
public sealed class ReportedTests : IDisposable
{
    private const string Report = "2018-11-9903-nb.xlsx";
    private readonly Tool _tool = Tool.After("2018-11");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Evaluations_stand_in_the_report_which_is_no_form_of_them()
    {
        _tool.Write("e.csv", "unit,indicator,level,narrative,source_type,source_date,assessor_role\n9903,evaluation.use,2,=Vi bruker dem,,,\n");
        _tool.Do("import", "evaluations", "e.csv", "--wave", "2018-11");

        var words = Words();

        Assert.Contains("=Vi bruker dem", words);
        Assert.Contains("2 av 5", words);
        Assert.Contains("F009", _tool.Refused("import", "evaluations", Report, "--wave", "2018-11"), StringComparison.Ordinal);
    }

    [Fact]
    public void Register_figures_stand_in_the_report_beside_practice()
    {
        _tool.Write("s.csv", "unit,indicator,period,value\n9903,outcomes.completion,2018,77.25\n9902,outcomes.completion,2018,79\n0,outcomes.completion,2018,78.5\n");
        _tool.Do("import", "statistics", "s.csv");

        var words = Words();

        Assert.Contains("Resultatindikatorer ved siden av praksis", words);
        Assert.Contains("77.3", words);
        Assert.Contains("78.1", words);
        Assert.Contains("78.5", words);
    }

    private List<string> Words()
    {
        _tool.Do("report", "--wave", "2018-11", "--unit", "9903", "--lang", "nb", "--output", ".");
        return [.. Workbook.Cells(_tool.PathOf(Report)).Select(cell => cell.Text)];
    }
}
