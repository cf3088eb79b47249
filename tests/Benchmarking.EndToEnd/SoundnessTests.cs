using System.Globalization;
using System.Text.Json;
using Benchmarking.Cli;

namespace Benchmarking.EndToEnd;

/// <summary>Whether questions hang together and leaders agree, on the sample network.</summary>
public sealed class SoundnessTests(SampleNetwork sample) : IClassFixture<SampleNetwork>
{
    private readonly Tool _tool = sample.Tool;

    // The header lines of the contract, word for word; new columns last.
    [Theory]
    [InlineData("reliability", "wave,unit,indicator,items,n,alpha,alpha_low,alpha_high,alpha_standardised,omega_total,mean_r,verdict,status")]
    [InlineData("reliability --by unit", "wave,unit,indicator,items,n,alpha,alpha_low,alpha_high,alpha_standardised,omega_total,mean_r,verdict,status")]
    [InlineData("items", "wave,indicator,item,n,missing,dont_know,mean,sd,min,max,floor,ceiling,item_rest_r,alpha_if_deleted,status,distribution,service")]
    [InlineData("items --by service", "wave,indicator,item,n,missing,dont_know,mean,sd,min,max,floor,ceiling,item_rest_r,alpha_if_deleted,status,distribution,service")]
    [InlineData("agreement", "wave,unit,indicator,n,rwg,ad,icc1,icc2,f,df1,df2,p,verdict,status,rwg_skewed")]
    public void Header_lines_are_those_that_scripts_rely_on(string line, string header) =>
        Assert.Equal(header, Csv.Header(_tool.Do([.. line.Split(' '), "--to", "csv"])));

    [Fact]
    public void Rows_come_in_the_order_of_the_network_and_the_set()
    {
        var measures = _tool.Rows("reliability").Select(row => row["indicator"]).ToList();
        var units = Enumerable.Range(9901, 7).Select(code => code.ToString(CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(25, measures.Count);
        Assert.Equal(["culture", "culture.trust"], measures.Take(2));
        Assert.Equal(units.SelectMany(unit => measures, (unit, measure) => (unit, measure)), _tool.Rows("reliability", "--by", "unit").Select(row => (row["unit"], row["indicator"])));
        Assert.Equal(units.Append("").SelectMany(unit => measures, (unit, measure) => (unit, measure)), _tool.Rows("agreement").Select(row => (row["unit"], row["indicator"])));
        var items = _tool.Rows("items").Select(row => row["item"]).ToList();
        Assert.Equal((45, "SK1a", "TI4b"), (items.Count, items[0], items[^1]));
        Assert.Equal(
            new[] { "school", "kindergarten", "ppt", "child_welfare", "public_health", "family_centre", "nav" }.SelectMany(service => items, (service, item) => (service, item)),
            _tool.Rows("items", "--by", "service").Select(row => (row["service"], row["item"])));
    }

    [Fact]
    public void Choosing_a_municipality_changes_no_figure()
    {
        Same(_tool.Rows("agreement").Where(row => row["unit"] is "9904" or ""), _tool.Rows("agreement", "--unit", "9904"));
        Same(_tool.Rows("reliability"), _tool.Rows("reliability", "--unit", "9904"));
        Same(_tool.Rows("reliability", "--by", "unit").Where(row => row["unit"] == "9904"), _tool.Rows("reliability", "--by", "unit", "--unit", "9904"));
        Same(_tool.Rows("items"), _tool.Rows("items", "--unit", "9904"));
    }

    [Fact]
    public void A_dimension_brings_the_items_of_its_indicators()
    {
        var items = _tool.Rows("items", "--indicator", "culture");

        Assert.Equal(["SK1a", "SK1b", "SK1c", "SK2a", "SK2b", "SK2c", "SK3a", "SK3b", "SK4a", "SK4b"], items.Select(row => row["item"]));
        Assert.Equal(["SK1a", "SK1b", "SK1c"], _tool.Rows("items", "--indicator", "culture.trust").Select(row => row["item"]));
    }

    [Fact]
    public void A_distribution_adds_up_to_its_answers()
    {
        var shown = _tool.Rows("items").Concat(_tool.Rows("items", "--by", "service")).Where(row => row["distribution"].Length > 0).ToList();

        Assert.True(shown.Count > 200);
        Assert.All(shown, row =>
        {
            var counts = row["distribution"].Split('|').Select(part => part.Split(':').Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToList()).ToList();
            var n = int.Parse(row["n"], CultureInfo.InvariantCulture);
            Assert.Equal([1, 2, 3, 4, 5], counts.Select(pair => pair[0]));
            Assert.Equal(n, counts.Sum(pair => pair[1]));
            Assert.True(n >= 10);
            Assert.Equal(counts.Sum(pair => (double)pair[0] * pair[1]) / n, double.Parse(row["mean"], CultureInfo.InvariantCulture), 1e-9);
            Assert.Equal(((double)counts[0][1] / n, (double)counts[4][1] / n), (double.Parse(row["floor"], CultureInfo.InvariantCulture), double.Parse(row["ceiling"], CultureInfo.InvariantCulture)));
            Assert.Equal(counts.First(pair => pair[1] > 0)[0], int.Parse(row["min"], CultureInfo.InvariantCulture));
            Assert.Equal(counts.Last(pair => pair[1] > 0)[0], int.Parse(row["max"], CultureInfo.InvariantCulture));
        });
    }

    // What the network's row less the services that are shown would tell.
    [Theory]
    [InlineData("2017-11")]
    [InlineData("2018-05")]
    [InlineData("2018-11")]
    public void Services_that_are_withheld_cannot_be_told_from_the_others(string wave)
    {
        var services = _tool.Rows("items", "--by", "service", "--wave", wave).ToLookup(row => row["item"], StringComparer.Ordinal);
        Assert.All(_tool.Rows("items", "--wave", wave).Where(row => row["status"] == "ok"), row =>
        {
            var left = Number(row["n"]) - services[row["item"]].Where(own => own["status"] == "ok").Sum(own => Number(own["n"]));
            Assert.True(left == 0 || left >= 5, $"{row["item"]}: {left} answers are withheld");
            var undistributed = Number(row["n"]) - services[row["item"]].Where(own => own["distribution"].Length > 0).Sum(own => Number(own["n"]));
            Assert.True(undistributed == 0 || undistributed >= 10, $"{row["item"]}: the distribution of {undistributed} answers is withheld");
        });
    }

    [Theory]
    [InlineData("reliability")]
    [InlineData("items")]
    [InlineData("agreement")]
    public void Two_runs_give_the_same_bytes_and_JSON_the_rows_of_the_CSV(string command)
    {
        using var json = JsonDocument.Parse(_tool.Do(command, "--to", "json"));
        var rows = _tool.Rows(command);

        Assert.Equal(_tool.Do(command, "--to", "json"), _tool.Do(command, "--to", "json"));
        Assert.Equal(command, json.RootElement.GetProperty("command").GetString());
        Assert.Equal(rows.Count, json.RootElement.GetProperty("rows").GetArrayLength());
        Assert.Equal(rows[0].Keys, json.RootElement.GetProperty("rows")[0].EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("reliability --level 0.9", "alpha_low", true)]
    [InlineData("reliability --level 0.99", "alpha_low", false)]
    public void The_level_moves_the_interval_and_nothing_else(string line, string column, bool narrower)
    {
        var (at95, other) = (_tool.Rows("reliability")[0], _tool.Rows(line.Split(' '))[0]);

        Assert.Equal(at95["alpha"], other["alpha"]);
        Assert.Equal(narrower, Number(other[column]) > Number(at95[column]));
    }

    [Fact]
    public void What_rows_can_stand_for_is_told() =>
        Assert.Equal((ExitCode.Usage, ExitCode.Usage), (_tool.Ask("reliability", "--by", "service").Code, _tool.Ask("items", "--by", "unit").Code));

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static void Same(IEnumerable<IReadOnlyDictionary<string, string>> one, IEnumerable<IReadOnlyDictionary<string, string>> other) =>
        Assert.Equal(one.Select(row => string.Join(',', row.Values)), other.Select(row => string.Join(',', row.Values)));
}
