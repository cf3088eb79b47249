using System.Globalization;
using Benchmarking.Tests.House;

namespace Benchmarking.EndToEnd;

/// <summary>Answers of soldiers in 99 real companies, published with Bliese and Halverson, taken all the way by the commands that a user would type.</summary>
public sealed class RealSurveyTests
{
    private const string Survey = Companies.Survey;

    [SharedFact(Survey)]
    public void Means_of_real_groups_are_those_counted_from_the_file()
    {
        using var tool = Companies.Imported();
        var counted = Counted();
        var rows = tool.Rows("scores", "--wave", "2000-01").Where(row => counted.ContainsKey((row["unit"], row["indicator"]))).ToList();

        Assert.Equal(99 * Companies.Indicators.Count, rows.Count);
        Assert.All(rows, row =>
        {
            var (n, mean) = counted[(row["unit"], row["indicator"])];
            Assert.Equal("ok", row["status"]);
            Assert.Equal(n, int.Parse(row["n"], CultureInfo.InvariantCulture));
            Assert.Equal(mean, double.Parse(row["score"], CultureInfo.InvariantCulture), 1e-9);
        });
    }

    [SharedFact(Survey)]
    public void A_real_group_is_held_against_the_mean_of_the_others()
    {
        using var tool = Companies.Imported();
        var means = Counted().Where(cell => cell.Key.Indicator == "leadership.company").ToDictionary(cell => cell.Key.Unit, cell => cell.Value.Mean, StringComparer.Ordinal);
        var rows = tool.Rows("compare", "--indicator", "leadership.company");

        Assert.Equal(99, rows.Count);
        Assert.All(rows, row => Assert.Equal(
            means[row["unit"]] - means.Where(other => other.Key != row["unit"]).Average(other => other.Value),
            double.Parse(row["difference"], CultureInfo.InvariantCulture),
            1e-9));
        Assert.Contains(rows, row => row["verdict"] == "above");
        Assert.Contains(rows, row => row["verdict"] == "not_distinguishable");
    }

    [SharedFact(Survey)]
    public void Every_real_group_gets_its_workbook()
    {
        using var tool = Companies.Imported();
        tool.Do("report", "--wave", "2000-01");

        Assert.Equal(
            Enumerable.Range(1, 99).Select(code => $"2000-01-{code}-en.xlsx").Append("2000-01-network-en.xlsx").Order(StringComparer.Ordinal),
            tool.Names("reports"));
    }

    // By hand from the file: the mean of a soldier's valid answers where half are valid, from 1-5 to 0-100, and the mean of the company.
    private static Dictionary<(string Unit, string Indicator), (int N, double Mean)> Counted()
    {
        var lines = File.ReadAllLines(SharedFolder.PathTo(Survey));
        var header = lines[0].Replace("\"", "", StringComparison.Ordinal).Split(',');
        var soldiers = lines.Skip(1).Select(line => header.Zip(line.Replace("\"", "", StringComparison.Ordinal).Split(',')).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)).ToList();
        return (
            from indicator in Companies.Indicators
            from soldier in soldiers
            let valid = indicator.Items.Select(item => soldier[item]).Where(answer => answer.Length > 0).Select(answer => double.Parse(answer, CultureInfo.InvariantCulture)).ToList()
            where 2 * valid.Count >= indicator.Items.Length
            group 25 * (valid.Average() - 1) by (soldier["GRP"], indicator.Indicator) into company
            select (company.Key, N: company.Count(), Mean: company.Average()))
            .ToDictionary(cell => cell.Key, cell => (cell.N, cell.Mean));
    }
}
