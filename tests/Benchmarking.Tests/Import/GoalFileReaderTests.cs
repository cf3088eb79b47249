using System.Text;
using Benchmarking.Goals;
using Benchmarking.Import;
using Benchmarking.Networks;

namespace Benchmarking.Tests.Import;

public sealed class GoalFileReaderTests
{
    private const string Header = "unit,topic,situation,strengths,to_improve,goal,action,responsible,deadline,sign,progress\n";
    private const string Whole = "3001,culture.trust,Sjelden,Kort vei,Møter,Møtes hver måned,Fast dag,coordinator,2018-12-31,Referater,under_way\n";

    [Fact]
    public void Goal_is_read_with_all_that_belongs_to_it()
    {
        var reading = Read(Header + Whole);

        Assert.Empty(reading.Findings);
        Assert.Equal(
            new PlannedGoal(1, Wave, GoalTopics.Of(ImportExamples.Set)[1])
            {
                Situation = "Sjelden",
                Strengths = "Kort vei",
                ToImprove = "Møter",
                Goal = "Møtes hver måned",
                Action = "Fast dag",
                Responsible = Responsible.Of(ResponsibleRole.Coordinator),
                Deadline = new DateOnly(2018, 12, 31),
                Sign = "Referater",
                Progress = GoalProgress.UnderWay,
            },
            Assert.Single(reading.Rows ?? []));
    }

    [Theory]
    [InlineData("culture", "culture")]
    [InlineData("Trust", "culture.trust")]
    [InlineData("RATE", "outcomes.rate")]
    [InlineData("help", "help")]
    [InlineData("Noe annet", "other")]
    [InlineData("noko anna", "other")]
    [InlineData("other", "other")]
    public void Topic_is_found_by_id_and_by_title(string topic, string expected) =>
        Assert.Equal(expected, Read(Header + $"3001,{topic},,,,Møtes,,,,,\n").Rows?[0].Topic.Id);

    [Theory]
    [InlineData("school", 0, null)]
    [InlineData("koordinator", null, ResponsibleRole.Coordinator)]
    [InlineData("Tverrfagleg gruppe", null, ResponsibleRole.WorkingGroup)]
    [InlineData("", null, null)]
    public void Responsible_is_a_service_or_a_role(string text, int? service, ResponsibleRole? role)
    {
        var goal = Read(Header + $"3001,culture,,,,Møtes,,{text},,,\n").Rows?[0];

        Assert.Equal((service, role), (goal?.Responsible?.Service, goal?.Responsible?.Role));
    }

    [Theory]
    [InlineData("Kommune;3001 Halden\n\nTema;Status i dag;Styrker;Forbedringsområder;Mål;Tiltak;Ansvarlig;Frist;Slik ser vi at målet er nådd;Framdrift\nTrust;Sjelden;Kort vei;Møter;Møtes hver måned;Fast dag;Koordinator;31.12.2018;Referater;I gang\n;;;;;;;;;\n")]
    [InlineData("Goal;Topic;Municipality;Where we stand;Strengths;Areas to improve;Action;Responsible;Deadline;How we will see that it is reached;Progress\nMøtes hver måned;Trust;Halden;Sjelden;Kort vei;Møter;Fast dag;Coordinator;2018-12-31;Referater;Under way\n")]
    public void Columns_go_by_the_words_of_any_language_and_a_unit_may_stand_above_them(string text)
    {
        var reading = Read(text);

        Assert.Empty(reading.Findings);
        Assert.Equal(Read(Header + Whole).Rows, reading.Rows);
    }

    [Fact]
    public void Analysis_without_a_goal_is_kept_and_an_empty_row_is_not()
    {
        var reading = Read(Header + "3001,culture,Sjelden,,,,,,,,\n3001,evaluation,,,,,,,,,\n");

        Assert.Empty(reading.Findings);
        Assert.Equal(("Sjelden", null), (Assert.Single(reading.Rows ?? []).Situation, reading.Rows?[0].Goal));
    }

    [Theory]
    [InlineData("9999,culture,,,,Møtes,,,,,", "F013", 2, 1)]
    [InlineData("3001,cultre,,,,Møtes,,,,,", "F170", 2, 2)]
    [InlineData("3001,,,,,Møtes,,,,,", "F170", 2, 2)]
    [InlineData("3001,culture,,,,,Fast dag,,,,", "F171", 2, 6)]
    [InlineData("3001,culture,,,,,,,,,done", "F171", 2, 6)]
    [InlineData("3001,culture,,,,Møtes,,Kari Nordmann,,,", "F173", 2, 8)]
    [InlineData("3001,culture,,,,Møtes,,,våren 2019,,", "F174", 2, 9)]
    [InlineData("3001,culture,,,,Møtes,,,2109-01-01,,", "F175", 2, 9)]
    [InlineData("3001,culture,,,,Møtes,,,,,halvveis", "F177", 2, 11)]
    [InlineData("3001,culture,,Ring 22 33 44 55 tlf. 22 33 44 55,,Møtes,,,,,", "F180", 2, 4)]
    [InlineData("3001,culture,,,,,,,,,", "F179", null, null)]
    public void Fault_is_found_where_it_stands(string row, string check, int? line, int? column)
    {
        var reading = Read(Header + row + "\n");

        Assert.Null(reading.Rows);
        Assert.Equal([(check, line, column)], reading.Findings.Select(finding => (finding.Check, finding.Place.Row, finding.Place.Column)));
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Fact]
    public void The_same_goal_twice_is_told_of()
    {
        var reading = Read(Header + Whole + Whole);

        Assert.Equal((GoalChecks.RepeatedGoal, 3), (Assert.Single(reading.Findings).Check, reading.Findings[0].Place.Row));
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Fact]
    public void Text_has_room_for_half_a_page_and_no_more()
    {
        Assert.NotNull(Read(Header + $"3001,culture,{new string('å', 2000)},,,,,,,,\n").Rows);
        Assert.Equal("F178", Assert.Single(Read(Header + $"3001,culture,{new string('å', 2001)},,,,,,,,\n").Findings).Check);
    }

    [Fact]
    public void A_deadline_that_has_passed_is_told_of_and_kept()
    {
        var reading = Read(Header + "3001,culture,,,,Møtes,,school,2018-05-14,,under_way\n3001,culture.trust,,,,Møtes,,school,2018-05-14,,done\n");

        Assert.Equal((GoalChecks.PassedDeadline, 2), (Assert.Single(reading.Findings).Check, reading.Findings[0].Place.Row));
        Assert.Equal(2, reading.Rows?.Count);
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Fact]
    public void Goals_that_nobody_sees_to_are_counted()
    {
        var reading = Read(Header + "3001,culture,,,,Møtes,,school,,,\n3001,culture.trust,,,,Møtes,,,,,\n");

        Assert.Equal(GoalChecks.Unassigned, Assert.Single(reading.Findings).Check);
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Fact]
    public void What_tells_who_somebody_is_is_masked_where_that_is_asked_for()
    {
        var reading = Read(Header + "3001,culture,Skriv til kari@example.org,,,,,,,,\n", redact: true);

        Assert.Equal(GoalChecks.Masked, Assert.Single(reading.Findings).Check);
        Assert.Equal("Skriv til […]", Assert.Single(reading.Rows ?? []).Situation);
        ImportExamples.AssertSayable(reading.Findings);
    }

    [Theory]
    [InlineData("", "F002")]
    [InlineData("unit,topic\n3001,culture\n", "F009")]
    [InlineData("topic,goal\nculture,Møtes\n", "F009")]
    [InlineData("Kommune;\nTema;Mål\nTrust;Møtes\n", "F017")]
    public void Header_that_cannot_be_used_refuses_the_file(string text, string check)
    {
        var reading = Read(text);

        Assert.Null(reading.Rows);
        Assert.Equal([check], reading.Findings.Select(finding => finding.Check));
        ImportExamples.AssertSayable(reading.Findings);
    }

    private static WaveId Wave => ImportExamples.Network.Waves[0].Id;

    private static FormReading<PlannedGoal> Read(string text, bool redact = false) => GoalFileReader.Read(new GoalFileRequest
    {
        Path = "goals.csv",
        Bytes = Encoding.UTF8.GetBytes(text),
        Network = ImportExamples.Network,
        Set = ImportExamples.Set,
        Wave = Wave,
        Today = new DateOnly(2018, 5, 15),
        Redact = redact,
    });
}
