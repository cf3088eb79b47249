using System.IO.Compression;
using System.Text;
using Benchmarking.Cli;

namespace Benchmarking.EndToEnd.Disclosure;

/// <summary>Reports are attacked as somebody outside would, before they appear and whenever asked. Måkeholmøy has four answers in 2018-05, one too few.</summary>
public sealed class DisclosureAuditTests(SampleNetwork sample) : IClassFixture<SampleNetwork>
{
    private readonly Tool _tool = sample.Tool;

    [Theory]
    [InlineData("nb", "2018-11")]
    [InlineData("nn", "2018-05")]
    [InlineData("en", "2018-05")]
    public void Reports_of_the_sample_give_nothing_away_in_any_language(string language, string wave)
    {
        var folder = Reports($"sound-{language}", wave, language);
        var audit = _tool.Ask("disclosure", "audit", folder, "--wave", wave, "--lang", "en");

        Assert.Equal(ExitCode.Done, audit.Code);
        Assert.Contains("Nothing in the tables and charts of these files gives away what is withheld. Files: ", audit.Output, StringComparison.Ordinal);
        Assert.True(int.Parse(audit.Output.Split("Figures tried: ")[1].Split('.')[0], System.Globalization.CultureInfo.InvariantCulture) > 8000, audit.Output);
    }

    [Fact]
    public void A_withheld_score_that_stands_in_a_page_is_found()
    {
        var folder = Reports("stated", "2018-05", "en");
        Change(Path.Combine(folder, "2018-05-network-en.html"), text =>
        {
            var scores = text.IndexOf("<table id=\"scores_t1\"", StringComparison.Ordinal);
            var cell = text.IndexOf("colspan=\"2\">withheld</td>", scores, StringComparison.Ordinal);
            return text[..cell] + "colspan=\"2\">55.0</td>" + text[(cell + "colspan=\"2\">withheld</td>".Length)..];
        });

        Fails(folder, "2018-05", "A figure that must be withheld stands in a file: 'culture' of Måkeholmøy, round 2018-05");
    }

    [Fact]
    public void A_figure_that_others_stand_behind_is_found()
    {
        var folder = Reports("wrong", "2018-05", "en");
        Change(Path.Combine(folder, "2018-05-9901-en.html"), text =>
        {
            // The mean of the other municipalities, first of the dimensions.
            var row = text.IndexOf("<th scope=\"row\">", text.IndexOf("<table id=\"summary_t1\"", StringComparison.Ordinal), StringComparison.Ordinal);
            var cells = text[row..].Split("<td class=\"n\">", 5);
            return text[..row] + string.Join("<td class=\"n\">", [.. cells[..3], "12.3" + cells[3][cells[3].IndexOf('<', StringComparison.Ordinal)..], cells[4]]);
        });

        Fails(folder, "2018-05", "does not fit the answers that may stand behind it");
    }

    [Fact]
    public void A_number_that_only_a_chart_keeps_is_found()
    {
        var folder = Reports("cache", "2018-11", "en");
        using (var archive = ZipFile.Open(Path.Combine(folder, "2018-11-9901-en.xlsx"), ZipArchiveMode.Update))
        {
            Rewrite(archive, "xl/charts/chart1.xml", text =>
            {
                var start = text.IndexOf("<c:v>", text.IndexOf("<c:numCache>", StringComparison.Ordinal), StringComparison.Ordinal) + "<c:v>".Length;
                return text[..start] + "33.3" + text[text.IndexOf('<', start)..];
            });
        }

        Fails(folder, "2018-11", "The chart xl/charts/chart1.xml holds numbers that do not stand in the cells it points to");
    }

    [Theory]
    [InlineData("<c r=\"B9\"><v>72.2</v></c>", "The hidden sheet 'Strange' holds numbers")]
    [InlineData("<c r=\"B9\" t=\"inlineStr\"><is><t>72,2</t></is></c>", "The hidden sheet 'Strange' holds numbers")]
    public void A_hidden_sheet_is_read_whatever_its_part_is_called_and_however_its_numbers_are_written(string cell, string expected)
    {
        var folder = Reports($"strange-{cell.Length}", "2018-11", "en");
        var path = Path.Combine(folder, "2018-11-9901-en.xlsx");
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            Rewrite(archive, "xl/workbook.xml", text => text.Replace("</x:sheets>", "<x:sheet name=\"Strange\" sheetId=\"99\" state=\"veryHidden\" r:id=\"rId99\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></x:sheets>", StringComparison.Ordinal));
            Rewrite(archive, "xl/_rels/workbook.xml.rels", text => text.Replace("</Relationships>", "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/other.xml\"/></Relationships>", StringComparison.Ordinal));
            using var writer = new StreamWriter(archive.CreateEntry("xl/worksheets/other.xml").Open());
            writer.Write($"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"9\">{cell}</row></sheetData></worksheet>");
        }

        Fails(folder, "2018-11", expected);
    }

    [Fact]
    public void A_sheet_that_the_workbook_does_not_know_of_is_found()
    {
        var folder = Reports("stray", "2018-11", "en");
        using (var archive = ZipFile.Open(Path.Combine(folder, "2018-11-9901-en.xlsx"), ZipArchiveMode.Update))
        {
            archive.CreateEntry("xl/worksheets/left.xml");
        }

        Fails(folder, "2018-11", "xl/worksheets/left.xml");
    }

    [Fact]
    public void Reports_of_all_rounds_in_a_folder_are_looked_over()
    {
        var folder = Reports("rounds", "2018-05", "en");
        Reports("rounds", "2018-11", "en");
        var audit = _tool.Ask("disclosure", "audit", folder, "--lang", "en");

        Assert.Equal((ExitCode.Done, ""), (audit.Code, audit.Error));
        Assert.Contains(FormattableString.Invariant($"Files: {Directory.GetFiles(folder).Length}."), audit.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_alone_say_nothing_of_what_they_give_away()
    {
        var folder = _tool.PathOf("pictures");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "2018-11-9901-en-01-scores.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        Fails(folder, "2018-11", "hold no figures that can be tried");
    }

    [Fact]
    public void Reports_that_fail_do_not_appear_and_nothing_is_written_down()
    {
        using var tool = Tool.After("2018-11");

        // Names are hidden, and one municipality is called as an indicator is: its name stands in everybody's report.
        tool.Change("network.yaml", text => text.Replace("names: open", "names: anonymous", StringComparison.Ordinal).Replace("name: Høstvåg", "name: Collaboration culture", StringComparison.Ordinal));
        var refused = tool.Ask("report", "--wave", "2018-11", "--output", "refused", "--lang", "en");

        Assert.Equal(ExitCode.Refused, refused.Code);
        Assert.Contains("The reports have not been written", refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(tool.PathOf("refused")));
        Assert.Equal("[]", Rows(tool, "publications"));
    }

    [Fact]
    public void What_looks_like_a_report_and_is_not_read_is_named()
    {
        var folder = Reports("renamed", "2018-11", "en");
        Directory.CreateDirectory(Path.Combine(folder, "old"));
        File.Copy(Path.Combine(folder, "2018-11-9901-en.xlsx"), Path.Combine(folder, "2018-11-9901-en (1).xlsx"));
        File.Copy(Path.Combine(folder, "2018-11-9901-en.html"), Path.Combine(folder, "old", "2018-11-9901-en.html"));

        var audit = _tool.Ask("disclosure", "audit", folder, "--wave", "2018-11", "--lang", "en");

        Assert.Contains(FormattableString.Invariant($"Not looked over: 2018-11-9901-en (1).xlsx, {Path.Combine("old", "2018-11-9901-en.html")}."), audit.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_that_is_none_is_named_with_what_to_do()
    {
        var folder = Reports("torn", "2018-11", "en");
        File.WriteAllText(Path.Combine(folder, "2018-11-9901-en.xlsx"), "Dear council");

        Fails(folder, "2018-11", "2018-11-9901-en.xlsx' cannot be read as a report");
    }

    [Fact]
    public void A_folder_without_reports_is_said_to_have_none()
    {
        Directory.CreateDirectory(_tool.PathOf("nothing"));

        Assert.Contains("holds no reports of survey round 2018-11", _tool.Ask("disclosure", "audit", "nothing", "--wave", "2018-11", "--lang", "en").Error, StringComparison.Ordinal);
        Assert.Contains("There is no folder", _tool.Ask("disclosure", "audit", "nowhere", "--lang", "en").Error, StringComparison.Ordinal);
    }

    private string Reports(string folder, string wave, string language)
    {
        _tool.Do("report", "--wave", wave, "--to", "xlsx,html,svg", "--lang", language, "--output", folder);
        return _tool.PathOf(folder);
    }

    private void Fails(string folder, string wave, string sentence)
    {
        var audit = _tool.Ask("disclosure", "audit", folder, "--wave", wave, "--lang", "en");

        Assert.Equal(ExitCode.Refused, audit.Code);
        Assert.Contains(sentence, audit.Error, StringComparison.Ordinal);
    }

    private static string Rows(Tool tool, string command)
    {
        using var json = System.Text.Json.JsonDocument.Parse(tool.Ask(command, "--to", "json").Output);
        return json.RootElement.GetProperty("rows").GetRawText();
    }

    private static void Rewrite(ZipArchive archive, string part, Func<string, string> change)
    {
        var entry = archive.GetEntry(part) ?? throw new InvalidOperationException($"The workbook has no {part}.");
        string text;
        using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
        {
            text = reader.ReadToEnd();
        }

        entry.Delete();
        using var writer = new StreamWriter(archive.CreateEntry(part).Open());
        writer.Write(change(text));
    }

    private static void Change(string path, Func<string, string> change) => File.WriteAllText(path, change(File.ReadAllText(path)));
}
