using Benchmarking.Findings;
using Benchmarking.Import.Fetching;
using Benchmarking.Indicators;
using Benchmarking.Networks.Registers;
using Benchmarking.Outcomes;
using Benchmarking.Tests.Import.Figures;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Import.Fetching;

/// <summary>Nothing leaves this machine: the office is a listener of the test's own, which answers in the shapes that PxWeb has.</summary>
public sealed class StatisticsFetcherTests : IDisposable
{
    private const string Metadata = """
        {"version": "2.0", "class": "dataset", "label": "08764: Lavinntekt", "id": ["Region", "ContentsCode", "Tid"], "size": [5, 2, 3],
         "role": {"time": ["Tid"], "geo": ["Region"], "metric": ["ContentsCode"]}, "extension": {"px": {"tableid": "08764"}},
         "dimension": {
          "Region": {"label": "region", "extension": {"elimination": true}, "category": {"index": {"0": 0, "3103": 1, "3002": 2, "3101": 3, "1103": 4}, "label": {"0": "Hele landet", "3103": "Moss", "3002": "Moss (2020-2023)", "3101": "Halden", "1103": "Stavanger"}}},
          "ContentsCode": {"label": "statistikkvariabel", "extension": {"elimination": false}, "category": {"index": {"EUskala60": 0, "Annet": 1}, "label": {"EUskala60": "Lavinntekt", "Annet": "Annet"}}},
          "Tid": {"label": "år", "extension": {"elimination": false}, "category": {"index": {"2022": 0, "2023": 1, "2024": 2}, "label": {"2022": "2022", "2023": "2023", "2024": "2024"}}}},
         "value": []}
        """;

    private const string OlderMetadata = """
        {"title": "08764: Lavinntekt", "variables": [
         {"code": "Region", "text": "region", "values": ["0", "3103", "3002", "3101", "1103"], "valueTexts": ["Hele landet", "Moss", "Moss (2020-2023)", "Halden", "Stavanger"], "elimination": true},
         {"code": "ContentsCode", "text": "statistikkvariabel", "values": ["EUskala60", "Annet"], "valueTexts": ["Lavinntekt", "Annet"]},
         {"code": "Tid", "text": "år", "values": ["2022", "2023", "2024"], "valueTexts": ["2022", "2023", "2024"], "time": true}]}
        """;

    private const string Data = """
        {"version": "2.0", "class": "dataset", "label": "08764: Lavinntekt", "id": ["Region", "ContentsCode", "Tid"], "size": [3, 1, 2], "extension": {"px": {"tableid": "08764"}},
         "role": {"time": ["Tid"], "geo": ["Region"], "metric": ["ContentsCode"]},
         "dimension": {"Region": {"category": {"index": {"0": 0, "3103": 1, "3002": 2}}}, "ContentsCode": {"category": {"index": {"EUskala60": 0}}}, "Tid": {"category": {"index": {"2023": 0, "2024": 1}}}},
         "value": [10, 11, null, 12, 13, null], "status": {"2": ".", "5": "."}}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("benchmarking-").FullName;
    private readonly List<TimeSpan> _waits = [];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Halden and Moss were 3001 and 3002 until 2024, which the table has of the second alone; 0 is the country; 31 and 30 are counties that the table lacks.
    [Fact]
    public void Version_2_is_asked_by_address_for_what_the_table_has()
    {
        using var office = new LocalOffice((asked, _) => LocalOffice.Answer(asked.Contains("/metadata", StringComparison.Ordinal) ? Metadata : Data));

        var file = Assert.Single(Fetch(office));

        Assert.Equal("ssb-08764-2026-11-22.json", file.Name);
        Assert.Equal(
            [
                "GET /api/pxwebapi/v2/tables/08764/metadata?lang=no&outputFormat=json-stat2",
                "GET /api/pxwebapi/v2/tables/08764/data?lang=no&outputFormat=json-stat2&valueCodes[Region]=0,3103,3002,3101&valueCodes[ContentsCode]=EUskala60&valueCodes[Tid]=2023,2024",
            ],
            office.Asked.Select(Uri.UnescapeDataString));
        Assert.Equal(
            ["low 0 2023 10", "low 0 2024 11", "low 3103 2023 NotPossible", "low 3103 2024 12", "low 3002 2023 13", "low 3002 2024 NotPossible"],
            StatisticsExamples.Lines(StatisticsExamples.Read(file.Bytes)));
    }

    [Fact]
    public void The_older_version_is_asked_by_a_posted_query()
    {
        using var office = new LocalOffice((asked, _) => LocalOffice.Answer(asked.StartsWith("GET", StringComparison.Ordinal) ? OlderMetadata : Data));

        Fetch(office, options => options with { Api = PxWebApi.V0 });

        Assert.Equal(
            [
                "GET /api/v0/no/table/08764",
                """POST /api/v0/no/table/08764 {"query":[{"code":"Region","selection":{"filter":"item","values":["0","3103","3002","3101"]}},{"code":"ContentsCode","selection":{"filter":"item","values":["EUskala60"]}},{"code":"Tid","selection":{"filter":"item","values":["2023","2024"]}}],"response":{"format":"json-stat2"}}""",
            ],
            office.Asked);
    }

    [Fact]
    public void An_office_that_asks_for_patience_gets_it()
    {
        using var office = new LocalOffice((asked, earlier) => earlier == 0
            ? LocalOffice.Answer("{}", "429 Too Many Requests", "Retry-After: 7\r\n")
            : LocalOffice.Answer(asked.Contains("/metadata", StringComparison.Ordinal) ? Metadata : Data));

        Assert.Single(Fetch(office));
        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7)], _waits);
    }

    [Fact]
    public void An_office_that_is_out_of_order_is_asked_again_after_waits_that_double()
    {
        using var office = new LocalOffice((_, _) => LocalOffice.Answer("<html>", "503 Service Unavailable"));

        Assert.Equal("import.fetch.out_of_order", Refused(office).Key);
        Assert.Equal(5, office.Asked.Count);
        Assert.Equal(4, _waits.Count);
        for (var wait = 0; wait < 4; wait++)
        {
            Assert.InRange(_waits[wait].TotalSeconds, 0.5 * Math.Pow(2, wait), Math.Pow(2, wait));
        }
    }

    [Fact]
    public void An_office_that_comes_back_into_order_is_heard()
    {
        using var office = new LocalOffice((asked, earlier) => earlier == 0
            ? LocalOffice.Answer("{}", "503 Service Unavailable")
            : LocalOffice.Answer(asked.Contains("/metadata", StringComparison.Ordinal) ? Metadata : Data));

        Assert.Single(Fetch(office));
        Assert.Equal(4, office.Asked.Count);
    }

    [Fact]
    public void A_wait_of_an_hour_is_left_to_the_user()
    {
        using var office = new LocalOffice((_, _) => LocalOffice.Answer("{}", "429 Too Many Requests", "Retry-After: 3600\r\n"));

        Assert.Equal("import.fetch.too_often", Refused(office).Key);
        Assert.Empty(_waits);
    }

    [Theory]
    [InlineData("404 Not Found", "{}", "import.fetch.no_table")]
    [InlineData("400 Bad Request", """{"type": "Parameter error", "title": "Non-existent value", "status": 400}""", "import.fetch.rejected")]
    [InlineData("403 Forbidden", "<html>", "import.fetch.rejected")]
    [InlineData("200 OK", "<!DOCTYPE html><html><body>Log in</body></html>", "import.fetch.no_json")]
    [InlineData("200 OK", "", "import.fetch.no_json")]
    [InlineData("200 OK", "{\"class\": ", "import.fetch.broken_json")]
    [InlineData("200 OK", "{\"class\": \"dataset\"}", "import.fetch.no_description")]
    [InlineData("200 OK", "[1, 2]", "import.fetch.no_description")]
    public void An_answer_that_will_not_change_is_told_of_at_once(string status, string body, string key)
    {
        using var office = new LocalOffice((_, _) => LocalOffice.Answer(body, status));

        Assert.Equal(key, Refused(office).Key);
        Assert.Single(office.Asked);
        Assert.Empty(_waits);
    }

    [Fact]
    public void What_the_office_says_is_passed_on()
    {
        using var office = new LocalOffice((_, _) => LocalOffice.Answer("""{"title": "Non-existent value", "status": 400}""", "400 Bad Request"));

        Assert.Contains("Non-existent value", Texts.Of(Language.English).Say(Refused(office)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_that_does_not_answer_in_time_is_given_up()
    {
        using var office = new LocalOffice((_, _) => LocalOffice.Silence);

        Assert.Equal("import.fetch.slow", Refused(office, options => options with { Timeout = TimeSpan.FromMilliseconds(200), Retries = 1 }).Key);
        Assert.Single(_waits);
    }

    [Fact]
    public void An_answer_that_breaks_off_is_asked_for_again()
    {
        using var office = new LocalOffice((asked, earlier) => earlier == 0
            ? "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"class\""
            : LocalOffice.Answer(asked.Contains("/metadata", StringComparison.Ordinal) ? Metadata : Data));

        Assert.Single(Fetch(office));
        Assert.Equal(2, _waits.Count);
    }

    [Fact]
    public void Where_nobody_is_at_home_the_sentence_says_so()
    {
        Uri address;
        using (var office = new LocalOffice((_, _) => LocalOffice.Silence))
        {
            address = office.Address;
        }

        var reason = Assert.Throws<RefusedException>(() => StatisticsFetcher.Fetch(Request(), Options(address), CancellationToken.None)).Reason;

        Assert.Equal(("import.fetch.no_contact", 4), (reason.Key, _waits.Count));
    }

    [Fact]
    public void A_query_of_the_same_day_is_not_asked_again_unless_it_is_to_be()
    {
        using var office = new LocalOffice((asked, _) => LocalOffice.Answer(asked.Contains("/metadata", StringComparison.Ordinal) ? Metadata : Data));

        var first = Fetch(office)[0].Bytes;
        Assert.Equal(first, Fetch(office)[0].Bytes);
        Assert.Equal(2, office.Asked.Count);
        Fetch(office, options => options with { Refresh = true });
        Assert.Equal(4, office.Asked.Count);
        Fetch(office, options => options with { Clock = new Clock(1) });
        Assert.Equal(6, office.Asked.Count);
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public void A_large_query_is_divided_by_places_and_requests_keep_their_pace()
    {
        using var office = new LocalOffice((asked, _) => LocalOffice.Answer(asked.Contains("/metadata", StringComparison.Ordinal) ? Metadata : Data));

        var files = Fetch(office, options => options with { MostCells = 4, RequestsPerMinute = 2, CacheFolder = null });

        Assert.Equal(["ssb-08764-2026-11-22-1.json", "ssb-08764-2026-11-22-2.json"], files.Select(file => file.Name));
        Assert.Contains("valueCodes[Region]=0,3103&", Uri.UnescapeDataString(office.Asked[1]), StringComparison.Ordinal);
        Assert.Contains("valueCodes[Region]=3002,3101&", Uri.UnescapeDataString(office.Asked[2]), StringComparison.Ordinal);
        Assert.Equal([TimeSpan.FromMinutes(1)], _waits);
    }

    [Fact]
    public void Periods_may_be_named_and_those_that_the_table_lacks_are_told_of()
    {
        using var office = new LocalOffice((asked, _) => LocalOffice.Answer(asked.Contains("/metadata", StringComparison.Ordinal) ? Metadata : Data));

        StatisticsFetcher.Fetch(Request() with { Periods = [Period("2022"), Period("1999")] }, Options(office.Address), CancellationToken.None);
        Assert.EndsWith("valueCodes[Tid]=2022", Uri.UnescapeDataString(office.Asked[1]), StringComparison.Ordinal);
        var reason = Assert.Throws<RefusedException>(() => StatisticsFetcher.Fetch(Request() with { Periods = [Period("1999")] }, Options(office.Address), CancellationToken.None)).Reason;
        Assert.Equal(["08764", "2022", "2024"], reason.Arguments);
    }

    [Fact]
    public void Contents_that_the_table_lacks_and_variables_left_open_are_told_of()
    {
        using var other = new LocalOffice((_, _) => LocalOffice.Answer(Metadata.Replace("EUskala60", "EUskala50", StringComparison.Ordinal)));
        Assert.Equal("import.fetch.no_contents", Refused(other).Key);

        const string Open = """{"code": "Alder", "text": "alder", "values": ["0-17", "18-24"], "valueTexts": ["0-17", "18-24"]}, """;
        using var divided = new LocalOffice((_, _) => LocalOffice.Answer(OlderMetadata.Replace("""{"code": "ContentsCode",""", Open + """{"code": "ContentsCode",""", StringComparison.Ordinal)));
        Assert.Equal("import.fetch.several_categories", Refused(divided, options => options with { Api = PxWebApi.V0 }).Key);
    }

    [Fact]
    public void A_cancelled_fetch_ends_at_once()
    {
        using var office = new LocalOffice((_, _) => LocalOffice.Answer("{}", "503 Service Unavailable"));
        using var cancel = new CancellationTokenSource();
        var options = Options(office.Address) with { Wait = (_, token) => { cancel.Cancel(); token.ThrowIfCancellationRequested(); } };

        Assert.ThrowsAny<OperationCanceledException>(() => StatisticsFetcher.Fetch(Request(), options, cancel.Token));
        Assert.Single(office.Asked);
    }

    [Fact]
    public void Outcomes_that_can_be_fetched_come_with_their_denominators()
    {
        Assert.Equal(["low", "people", "boys"], StatisticsFetcher.Fetchable(StatisticsExamples.Set, []).Select(outcome => outcome.Id.Value));
        Assert.Equal(["low", "people"], StatisticsFetcher.Fetchable(StatisticsExamples.Set, [Outcome("low")]).Select(outcome => outcome.Id.Value));
        Assert.Empty(StatisticsFetcher.Fetchable(StatisticsExamples.Set, [Outcome("hand")]));
    }

    private static StatisticIndicator Outcome(string id) => StatisticsExamples.Set.Outcomes.Single(outcome => outcome.Id.Value == id);

    private static OutcomePeriod Period(string text) => OutcomePeriod.TryParse(text) ?? throw new ArgumentException("No period.", nameof(text));

    private static FetchRequest Request() => new()
    {
        Outcomes = [Outcome("low")],
        Network = StatisticsExamples.NetworkOf(("3103", "Moss"), ("3101", "Halden")),
        History = RegionHistory.Of(MunicipalityRegister.Of("NO")),
        Latest = 2,
    };

    private FetchOptions Options(Uri address) => new()
    {
        Address = address,
        CacheFolder = _folder,
        Clock = new Clock(0),
        Wait = (time, token) =>
        {
            token.ThrowIfCancellationRequested();
            _waits.Add(time);
        },
    };

    private IReadOnlyList<FetchedFile> Fetch(LocalOffice office, Func<FetchOptions, FetchOptions>? change = null) =>
        StatisticsFetcher.Fetch(Request(), (change ?? (options => options))(Options(office.Address)), CancellationToken.None);

    private Sentence Refused(LocalOffice office, Func<FetchOptions, FetchOptions>? change = null)
    {
        var reason = Assert.Throws<RefusedException>(() => Fetch(office, change)).Reason;
        Assert.All(Texts.Languages, language => Assert.DoesNotContain("{0}", Texts.Of(language).Say(reason), StringComparison.Ordinal));
        return reason;
    }

    private sealed class Clock(int days) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero).AddDays(days);
    }
}
