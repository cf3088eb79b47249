using Benchmarking.Import;
using Benchmarking.Import.Formats;
using Benchmarking.Import.Recognition;

namespace Benchmarking.Tests.Import.Recognition;

public sealed class CertainMappingTests
{
    private static readonly string Header = string.Join(';', Recognised.Set.SurveyItems.Select((asked, place) => $"\"{place + 1}. {asked.Item.Text.All[1].Value}\""));
    private static readonly string Answers = string.Join(';', Enumerable.Repeat("Svært einig.", Recognised.Set.SurveyItems.Count));

    [Fact]
    public void Columns_and_labels_that_say_what_the_set_says_are_taken_for_granted()
    {
        var reading = Read($"ID;Kommune;Tjeneste;{Header}\n1;3001: Halden;Skule;{Answers}\n2;Oslo;Helse;{Answers}\n");

        Assert.Empty(reading.Doubts);
        Assert.Equal(Recognised.Set.SurveyItems.Count, reading.Mapping.Items.Count);
        Assert.Equal(("Kommune", "Tjeneste", "ID"), (reading.Mapping.Columns["unit"], reading.Mapping.Columns["service"], reading.Mapping.Columns["respondent"]));
        Assert.Equal("5", reading.Mapping.Values["SK1a"]["Svært einig."]);
        Assert.Equal("3001", reading.Mapping.Values["unit"]["3001: Halden"]);
    }

    [Fact]
    public void A_generic_file_is_left_as_it_is()
    {
        var items = string.Join(';', Recognised.Set.SurveyItems.Select(asked => asked.Item.Id.Value));

        Assert.Same(Mapping.None, Read($"unit;service;{items}\nOslo;Skole;{Answers}\n").Mapping);
    }

    [Fact]
    public void What_the_mapping_file_says_is_not_said_again()
    {
        var own = new Mapping { FileName = "own", Columns = new Dictionary<string, string> { ["unit"] = "Kommunenr" }, Items = new Dictionary<string, string> { ["SK1a"] = "Annet" } };
        var mapping = Read($"Kommunenr;Kommune;Annet;{Header}\n0301;Oslo;5;{Answers}\n", own).Mapping;

        Assert.Equal(("own", "Kommunenr", "Annet"), (mapping.FileName, mapping.Columns["unit"], mapping.Items["SK1a"]));
    }

    [Fact]
    public void A_label_that_the_set_does_not_have_is_a_doubt_though_its_code_is_a_point_of_the_scale()
    {
        var layout = Recognised.Table("unit;service;SK1a\nOslo;Skole;1\n") with
        {
            Described = [new SourceColumn("SK1a") { Labels = new Dictionary<string, string> { ["1"] = "Helt enig", ["5"] = "Svært uenig" } }],
        };

        var reading = CertainMapping.Of(File(layout), layout, Mapping.None);

        Assert.Equal("1", reading.Mapping.Values["SK1a"]["5"]);
        Assert.Contains("Helt enig", Assert.Single(reading.Doubts).Arguments);
    }

    private static CertainReading Read(string csv, Mapping? settled = null) => CertainMapping.Of(File(Recognised.Table(csv)), Recognised.Table(csv), settled ?? Mapping.None);

    private static SurveyFile File(SurveyLayout layout) => new("a.csv", default, layout.Text, Recognised.Set, Recognised.Network);
}
