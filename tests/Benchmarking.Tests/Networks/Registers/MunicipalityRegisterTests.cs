using Benchmarking.Networks;
using Benchmarking.Networks.Registers;

namespace Benchmarking.Tests.Networks.Registers;

public sealed class MunicipalityRegisterTests
{
    private static readonly DateOnly Today = new(2026, 8, 1);

    private static MunicipalityRegister Norway => Of("NO");

    // Counted by Statistics Norway: 428 until 2016, 426 in 2017, 422 in 2018 and 2019, 356 from 2020, 357 from 2024.
    [Theory]
    [InlineData(2015, 428)]
    [InlineData(2016, 428)]
    [InlineData(2017, 426)]
    [InlineData(2018, 422)]
    [InlineData(2019, 422)]
    [InlineData(2020, 356)]
    [InlineData(2022, 356)]
    [InlineData(2023, 356)]
    [InlineData(2024, 357)]
    [InlineData(2026, 357)]
    public void Norway_has_as_many_municipalities_as_there_were(int year, int count) =>
        Assert.Equal(count, Norway.Municipalities.Count(municipality => municipality.IsValid(new DateOnly(year, 6, 30))));

    // Denmark has 98 municipalities since 2007, and Christiansø, which the state governs, has a number among theirs.
    [Theory]
    [InlineData("SE", 290)]
    [InlineData("DK", 98 + 1)]
    public void Sweden_and_Denmark_have_their_municipalities(string country, int count) =>
        Assert.Equal(count, Of(country).Municipalities.Count);

    [Fact]
    public void Countries_without_a_list_have_no_register() => Assert.Null(MunicipalityRegister.Of("FI"));

    [Fact]
    public void Codes_have_four_digits_and_names_follow_each_other_without_gaps()
    {
        foreach (var municipality in Norway.Municipalities)
        {
            Assert.Matches("^[0-9]{4}$", municipality.Code.Value);
            Assert.Equal(
                municipality.Names.Skip(1).Select(name => name.From),
                municipality.Names.SkipLast(1).Select(name => name.To));
        }
    }

    [Fact]
    public void A_reform_ends_a_code_or_keeps_it_and_begins_the_codes_that_are_new()
    {
        foreach (var reform in Norway.Reforms)
        {
            Assert.True(Found(reform.From).IsValid(reform.Date.AddDays(-1)), $"{reform} has no past");
            Assert.True(Found(reform.To).IsValid(reform.Date), $"{reform} leads nowhere");
        }
    }

    [Fact]
    public void No_code_ends_or_begins_without_a_reform()
    {
        var ended = Norway.Municipalities.Where(municipality => municipality.To is not null).Select(municipality => (municipality.To, municipality.Code));
        var begun = Norway.Municipalities.Where(municipality => municipality.From >= new DateOnly(2017, 1, 1))
            .Select(municipality => (municipality.From, municipality.Code));

        Assert.All(ended, end => Assert.Contains(Norway.Reforms, reform => reform.Date == end.To && reform.From == end.Code));
        Assert.All(begun, start => Assert.Contains(Norway.Reforms, reform => reform.Date == start.From && reform.To == start.Code));
    }

    [Fact]
    public void The_kind_of_a_reform_is_what_its_lines_make_of_the_municipality()
    {
        var before = Norway.Reforms.ToLookup(reform => (reform.Date, reform.From));
        var after = Norway.Reforms.ToLookup(reform => (reform.Date, reform.To));

        Assert.All(Norway.Reforms, reform => Assert.Equal(
            (before[(reform.Date, reform.From)].Count() > 1, after[(reform.Date, reform.To)].Count() > 1, reform.From == reform.To) switch
            {
                (true, true, _) => ReformKind.SplitAndMerged,
                (true, false, _) => ReformKind.Split,
                (false, true, _) => ReformKind.Merged,
                (false, false, true) => ReformKind.Renamed,
                _ => ReformKind.Renumbered,
            },
            reform.Kind));
    }

    [Fact]
    public void Every_chain_ends_with_a_municipality_of_today() => Assert.All(Norway.Municipalities, municipality =>
    {
        var ends = Norway.Carry(municipality.Code, Today).Codes;
        Assert.NotEmpty(ends);
        Assert.All(ends, end => Assert.True(Found(end).IsValid(Today)));
    });

    // Stokke 2017, Tysfjord and Snillfjord 2020, Ålesund 2024, and what went through them: Snillfjord's older number, and the five that Ålesund was made of.
    [Fact]
    public void Only_what_was_split_is_not_comparable_today() => Assert.Equal(
        ["0720", "1504", "1507", "1523", "1529", "1534", "1546", "1613", "1850", "5012"],
        from municipality in Norway.Municipalities
        where Norway.Carry(municipality.Code, Today) is Carried.Divided
        select municipality.Code.Value);

    [Theory]
    [InlineData("0101", "3101", "0101>3001 3001>3101")]
    [InlineData("1601", "5001", "1601>5001")]
    [InlineData("1567", "5061", "1567>5061")]
    public void A_municipality_keeps_itself_through_other_numbers(string old, string now, string through)
    {
        var carried = Assert.IsType<Carried.Renumbered>(Norway.Carry(Code(old), new DateOnly(old == "1601" ? 2019 : 2026, 1, 1)));

        Assert.Equal(now, carried.Code.Value);
        Assert.Equal(through, Path(carried.Reforms));
    }

    [Theory]
    [InlineData("0136", "3103", "0136>3002 3002>3103")]
    [InlineData("0719", "3907", "0719>0710 0710>3804 3804>3907")]
    [InlineData("1601", "5001", "1601>5001 5001>5001")]
    public void A_municipality_goes_into_the_larger_one(string old, string now, string through)
    {
        var carried = Assert.IsType<Carried.Merged>(Norway.Carry(Code(old), Today));

        Assert.Equal(now, carried.Code.Value);
        Assert.Equal(through, Path(carried.Reforms));
    }

    [Theory]
    [InlineData("1507", "1508 1580")]
    [InlineData("1534", "1508 1580")]
    [InlineData("0720", "3905 3907")]
    [InlineData("1850", "1806 1875")]
    [InlineData("1613", "5055 5056 5059")]
    public void What_was_split_is_told_apart_and_never_divided(string old, string now) =>
        Assert.Equal(now, string.Join(' ', Assert.IsType<Carried.Divided>(Norway.Carry(Code(old), Today)).Codes));

    [Fact]
    public void Backwards_only_what_stayed_itself_keeps_itself()
    {
        var old = new DateOnly(2019, 1, 1);

        Assert.Equal("0101", Assert.IsType<Carried.Renumbered>(Norway.Carry(Code("3101"), old)).Code.Value);
        Assert.Equal("0104 0136", string.Join(' ', Assert.IsType<Carried.Divided>(Norway.Carry(Code("3103"), old)).Codes));
        Assert.Equal("1507", Assert.IsType<Carried.Merged>(Norway.Carry(Code("1580"), new DateOnly(2022, 1, 1))).Code.Value);
    }

    [Fact]
    public void The_same_code_is_another_municipality_once_others_have_joined_it()
    {
        Assert.IsType<Carried.Same>(Norway.Carry(Code("1103"), Today));
        Assert.Equal("1103", Assert.IsType<Carried.Merged>(Norway.Carry(Code("1103"), Today, new DateOnly(2018, 1, 1))).Code.Value);
    }

    [Fact]
    public void A_new_name_is_no_other_municipality() =>
        Assert.IsType<Carried.Same>(Norway.Carry(Code("1833"), Today, new DateOnly(2018, 1, 1)));

    [Fact]
    public void A_code_that_never_was_is_unknown() => Assert.IsType<Carried.Unknown>(Norway.Carry(Code("9901"), Today));

    [Theory]
    [InlineData("Trondheim", "1601 5001")]
    [InlineData("Tråante", "5001")]
    [InlineData("trondheim - tråante", "5001")]
    [InlineData("Tråante – Trondheim", "5001")]
    [InlineData("TRONDHEIM KOMMUNE", "1601 5001")]
    [InlineData("Kárášjohka", "2021 5437 5610")]
    [InlineData("Karasjok/Kárášjohka", "2021 5437 5610")]
    [InlineData("Nord Aurdal", "0542 3451")]
    [InlineData("Herøy", "1515 1818")]
    [InlineData("Herøy (Nordland)", "1818")]
    [InlineData("Stad", "4649")]
    [InlineData("Atlantis", "")]
    public void Norwegian_names_are_found_in_each_language(string name, string codes) =>
        Assert.Equal(codes, string.Join(' ', Norway.Named(name).Select(municipality => municipality.Code)));

    [Theory]
    [InlineData("SE", "Göteborgs stad", "1480")]
    [InlineData("SE", "Upplands Väsby kommun", "0114")]
    [InlineData("DK", "Københavns Kommune", "0101")]
    public void Swedish_and_Danish_names_are_found_in_the_genitive(string country, string name, string code) =>
        Assert.Equal(code, Assert.Single(Of(country).Named(name)).Code.Value);

    [Fact]
    public void A_code_without_its_zeros_is_found() => Assert.Equal("København", Of("DK").Find(Code("101"))?.Name.Official);

    [Fact]
    public void A_name_is_that_of_the_day()
    {
        var rana = Found(Code("1833"));

        Assert.Equal("Rana", rana.NameOn(new DateOnly(2023, 12, 31)).Official);
        Assert.Equal("Rana - Raane", rana.NameOn(new DateOnly(2024, 1, 1)).Official);
        Assert.Equal(["Rana", "Raane"], rana.Name.Parts);
    }

    private static MunicipalityRegister Of(string country) =>
        MunicipalityRegister.Of(country) ?? throw new InvalidOperationException($"No register of {country}.");

    private static Municipality Found(UnitCode code) => Norway.Find(code) ?? throw new InvalidOperationException($"No {code}.");

    private static UnitCode Code(string text) => UnitCode.Parse(text);

    private static string Path(IEnumerable<Reform> reforms) => string.Join(' ', reforms.Select(reform => $"{reform.From}>{reform.To}"));
}
