using Benchmarking.Import.Personal;

namespace Benchmarking.Tests.Import.Personal;

public sealed class PersonalDetailsTests
{
    /// <summary>What has to be found: a name for the reader, the text, and the kind. The numbers belong to nobody.</summary>
    public static TheoryData<string, string, PersonalKind> Details
    {
        get
        {
            var data = new TheoryData<string, string, PersonalKind>();
            foreach (var (what, number, kind) in Numbers().Concat(Addresses()))
            {
                data.Add(what, number, kind);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Details))]
    public void Detail_is_found_alone_and_within_words(string what, string text, PersonalKind kind)
    {
        var alone = Assert.Single(PersonalDetails.Find(text));
        Assert.Equal((what, 0, text.Length, kind), (what, alone.Start, alone.Length, alone.Kind));

        var within = Assert.Single(PersonalDetails.Find($"Spør heller ({text}), sa hun."));
        Assert.Equal((what, 13, text.Length, kind), (what, within.Start, within.Length, within.Kind));
    }

    [Theory]
    [MemberData(nameof(Details))]
    public void Masked_text_holds_nothing_more(string what, string text, PersonalKind kind)
    {
        var masked = PersonalDetails.Redact($"Før {text}, etter {text}.");

        Assert.Equal((what, "Før […], etter […].", kind), (what, masked, kind));
        Assert.Empty(PersonalDetails.Find(masked));
    }

    [Theory]
    [MemberData(nameof(Details))]
    public void Cell_with_a_detail_is_looked_through(string what, string text, PersonalKind kind) =>
        Assert.True(PersonalDetails.MayStandIn(System.Text.Encoding.UTF8.GetBytes(text)), $"{what} ({kind})");

    [Theory]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("27685292")]
    [InlineData("90000000")]
    [InlineData("submission 27685292")]
    [InlineData("2018-05-03")]
    [InlineData("2018-05-03T08:05:11+02:00")]
    [InlineData("2018-05-03 08:05:11.123456")]
    [InlineData("26.10.2017 08:05")]
    [InlineData("05/03/2018 8:05:11 AM")]
    [InlineData("4k7qwfgv")]
    [InlineData("0301")]
    [InlineData("5006|5029")]
    [InlineData("KG09")]
    [InlineData("41 200 000")]
    [InlineData("41200000 kr")]
    [InlineData("1 234 567,89")]
    [InlineData("3.5")]
    [InlineData("-1")]
    [InlineData("1;2;3;4;5")]
    [InlineData("1, 2, 3, 4, 5, 6, 7, 8, 9")]
    [InlineData("1 2 3 4 5 5 4 3 2 1 2 3")]
    [InlineData("12 34 56 78 90 12 34")]
    [InlineData("§ 6-4 i barnevernloven, jf. punkt 1.2.3.4")]
    [InlineData("version 10.0.12")]
    [InlineData("10:15:30")]
    [InlineData("00:1A:2B:3C:4D:5E")]
    [InlineData("f47ac10b-58cc-4372-a567-0e02b2c3d479")]
    [InlineData("R_3nVBxG8QeCJ2Rcd")]
    [InlineData("Møte @ rådhuset")]
    [InlineData("@kommunen")]
    [InlineData("a@b")]
    [InlineData("pris@5kr")]
    [InlineData("1525336262")]
    [InlineData("1525336262123")]
    [InlineData("99999999999")]
    [InlineData("12345678901")]
    [InlineData("31029912345")]
    [InlineData("A4500000000")]
    [InlineData("2017/2018: 12-15 møter, 8-10 deltakere")]
    [InlineData("0301-001-02")]
    [InlineData("938 801 363")]
    [InlineData("NO 938 801 363 MVA")]
    public void Codes_dates_times_and_answers_are_left_alone(string text)
    {
        Assert.Empty(PersonalDetails.Find(text));
        Assert.Equal(text, PersonalDetails.Redact(text));
    }

    [Theory]
    [InlineData("Norwegian")]
    [InlineData("Swedish")]
    [InlineData("Icelandic")]
    [InlineData("Finnish")]
    public void Number_with_one_digit_wrong_is_none(string country)
    {
        var number = country switch
        {
            "Norwegian" => Norwegian("018190990"),
            "Swedish" => MadeNumbers.Swedish("180101239"),
            "Icelandic" => Icelandic("01018020"),
            _ => MadeNumbers.Finnish("010180", 'A', "901"),
        };
        var place = country == "Finnish" ? 9 : 8;
        var wrong = number[..place] + (char)('0' + ((number[place] - '0' + 1) % 10)) + number[(place + 1)..];

        Assert.Empty(PersonalDetails.Find(wrong));
    }

    [Theory]
    [InlineData("90000000", "Telefonnummer")]
    [InlineData("5550000", "Sími")]
    [InlineData("0401234567", "puhelin")]
    [InlineData("3101800000", "CPR-nr.")]
    [InlineData("10.0.0.1", "IP-adresse")]
    [InlineData("10.0.0.1", "IP")]
    public void Heading_tells_what_a_number_is(string text, string heading)
    {
        Assert.Empty(PersonalDetails.Find(text));
        Assert.Single(PersonalDetails.Find(text, heading));
        Assert.Equal(PersonalDetails.Mask, PersonalDetails.Redact(text, heading));
    }

    [Fact]
    public void Word_before_a_number_tells_what_it_is() =>
        Assert.Equal("Ring tlf. […] før kl. 15", PersonalDetails.Redact("Ring tlf. 90000000 før kl. 15"));

    [Fact]
    public void Several_details_of_a_text_are_found_in_its_order()
    {
        var found = PersonalDetails.Find("a.b@eksempel.no, +47 900 00 000 og 192.0.2.123");

        Assert.Equal([PersonalKind.Email, PersonalKind.Phone, PersonalKind.IpAddress], found.Select(detail => detail.Kind));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Norwegian_numbers_of_2032_are_known_by_remainders_0_to_3(int remainder)
    {
        var number = Enumerable.Range(900, 99).Select(serial => MadeNumbers.Norwegian($"018190{serial}", remainder)).First(made => made is not null);

        Assert.Equal(PersonalKind.NorwegianNumber, Assert.Single(PersonalDetails.Find(number)).Kind);
    }

    [Fact]
    public void Norwegian_numbers_with_remainder_4_are_none()
    {
        var number = Enumerable.Range(900, 99).Select(serial => MadeNumbers.Norwegian($"018190{serial}", remainder: 4)).First(made => made is not null);

        Assert.Empty(PersonalDetails.Find(number));
    }

    [Fact]
    public void Long_text_of_digits_takes_no_long_time()
    {
        var text = string.Concat(Enumerable.Repeat("12 34 56 ", 100_000)) + new string('@', 100_000) + new string('1', 100_000) + new string(':', 100_000);

        Assert.DoesNotContain(PersonalDetails.Find(text), detail => detail.Kind == PersonalKind.Email);
    }

    private static IEnumerable<(string What, string Text, PersonalKind Kind)> Numbers()
    {
        var synthetic = Norwegian("018190990");
        yield return ("synthetic Norwegian", synthetic, PersonalKind.NorwegianNumber);
        yield return ("with a space", synthetic.Insert(6, " "), PersonalKind.NorwegianNumber);
        yield return ("with a hyphen", synthetic.Insert(6, "-"), PersonalKind.NorwegianNumber);
        yield return ("with points in its date", $"{synthetic[..2]}.{synthetic[2..4]}.{synthetic[4..6]} {synthetic[6..]}", PersonalKind.NorwegianNumber);
        yield return ("D-number", Norwegian("418190990"), PersonalKind.NorwegianNumber);
        yield return ("H-number", Norwegian("014190990"), PersonalKind.NorwegianNumber);
        yield return ("29 February", Norwegian("298296990"), PersonalKind.NorwegianNumber);

        var swedish = MadeNumbers.Swedish("180101239");
        yield return ("Swedish of 1818", swedish.Insert(6, "+"), PersonalKind.SwedishNumber);
        yield return ("with a hyphen", swedish.Insert(6, "-"), PersonalKind.SwedishNumber);
        yield return ("with its century", "18" + swedish, PersonalKind.SwedishNumber);
        yield return ("with century and hyphen", "18" + swedish.Insert(6, "-"), PersonalKind.SwedishNumber);
        yield return ("samordningsnummer", MadeNumbers.Swedish("180161239").Insert(6, "-"), PersonalKind.SwedishNumber);

        yield return ("Danish without control", "310180-0000", PersonalKind.DanishNumber);
        yield return ("Danish replacement", "910180-0000", PersonalKind.DanishNumber);

        foreach (var sign in "+-ABCDEFUVWXY")
        {
            yield return ($"Finnish with {sign}", MadeNumbers.Finnish("010180", sign, "901"), PersonalKind.FinnishNumber);
        }

        yield return ("Icelandic", Icelandic("01018020").Insert(6, "-"), PersonalKind.IcelandicNumber);
        yield return ("Icelandic without hyphen", Icelandic("01018020"), PersonalKind.IcelandicNumber);
    }

    private static IEnumerable<(string What, string Text, PersonalKind Kind)> Addresses()
    {
        foreach (var email in (string[])["kari@eksempel.no", "k.n+svar@post.eksempel.kommune.no", "bjørn@blåbær.no", "K_N-1@EXAMPLE.COM"])
        {
            yield return (email, email, PersonalKind.Email);
        }

        foreach (var phone in (string[])["+4790000000", "+47 900 00 000", "+47 90 00 00 00", "900 00 000", "22 00 00 00", "+46 70-000 00 00", "070-000 00 00",
            "070-0000000", "+358 40 0000000", "040 000 0000", "+45 20 00 00 00", "+354 555 0000", "070 000 00 00", "22\u00a000\u00a000\u00a000"])
        {
            yield return (phone, phone, PersonalKind.Phone);
        }

        // Addresses for documentation: RFC 5737 and RFC 3849.
        foreach (var address in (string[])["192.0.2.123", "198.51.100.7", "203.0.113.255", "2001:db8::8a2e:370:7334", "2001:0db8:0000:0000:0000:ff00:0042:8329"])
        {
            yield return (address, address, PersonalKind.IpAddress);
        }
    }

    private static string Norwegian(string nine) => Made(nine[..6], serial => MadeNumbers.Norwegian(nine[..6] + serial));

    private static string Icelandic(string eight) => Made(eight[..6], serial => MadeNumbers.Icelandic(eight[..6] + serial[1..]));

    private static string Made(string date, Func<string, string?> number) =>
        Enumerable.Range(920, 79).Select(serial => number($"{serial}")).First(made => made is not null) ?? date;
}
