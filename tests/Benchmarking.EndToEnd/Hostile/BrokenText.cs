using System.Text;

namespace Benchmarking.EndToEnd.Hostile;

/// <summary>Tables whose text is broken or hostile.</summary>
internal static class BrokenText
{
    private const string Answer = ",2018-05-03,2,";

    public static IEnumerable<HostileFile> All =>
    [
        .. Tables.SelectMany(table => OfAny(table.Kind, table.Line, table.Text)),
        .. OtherKinds(),
        .. OfAny("map", HostileFile.Map, Base.Responses).Where(file => Unreadable.Contains(file.Name["map: ".Length..])),
        .. OfUnits(),
        .. OfAnswers(),
        .. OfInvited(),
        .. OfEvaluations(),
        .. OfStatistics(),
    ];

    public static IEnumerable<(string Kind, string Line, string Text)> Tables =>
    [
        ("responses", HostileFile.Responses, Base.Responses),
        ("invited", HostileFile.Invited, Base.Invited),
        ("evaluations", HostileFile.Evaluations, Base.Evaluations),
        ("statistics", HostileFile.Statistics, Base.Statistics),
        ("units", HostileFile.Units, Base.Units),
    ];

    // What can be read as a table gets a proposal of what it means, however odd it is.
    private static readonly string[] Unreadable =
    [
        "empty", "spaces only", "line ends only", "a byte order mark only", "the mark of UTF-16 only", "the mark of UTF-32 before UTF-32", "NULs only", "a NUL in a cell", "surrogates in UTF-8", "a UTF-16 letter cut in two",
        "a line of two megabytes", "a header of two megabytes", "a hundred thousand columns", "sep= and nothing else", "chance 1", "chance 2", "chance 3", "chance 4",
    ];

    /// <summary>What no table survives.</summary>
    private static IEnumerable<HostileFile> OfAny(string kind, string line, string text)
    {
        HostileFile File(string name, Func<byte[]> make) => new($"{kind}: {name}", line, "bad.csv", make);
        var utf8 = Base.Utf8(text);
        var quote = Array.IndexOf(utf8, (byte)'"');
        var letter = Array.FindIndex(utf8, part => part >= 0xC3);
        var head = text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)];
        var first = text[head.Length..(text.IndexOf('\n', head.Length) + 1)];

        yield return File("empty", () => []);
        yield return File("spaces only", () => Base.Utf8(new string(' ', 5000)));
        yield return File("line ends only", () => Base.Utf8(new string('\n', 5000)));
        yield return File("a byte order mark only", () => [0xEF, 0xBB, 0xBF]);
        yield return File("the mark of UTF-16 only", () => [0xFF, 0xFE]);
        yield return File("the mark of UTF-32 before UTF-32", () => [0xFF, 0xFE, 0, 0, .. new UTF32Encoding(false, false).GetBytes(text)]);
        yield return File("NULs only", () => new byte[5000]);
        yield return File("a NUL in a cell", () => Base.Utf8(head + first.Insert(2, "\0")));
        yield return File("a bell in a cell", () => Base.Utf8(head + first.Insert(2, "\a")));
        yield return File("the header alone", () => Base.Utf8(head));
        yield return File("half a header", () => utf8[..(head.Length / 2)]);
        yield return File("one column", () => Base.Utf8("unit\n9901\n9902\n"));
        yield return File("cut within quotation marks", () => utf8[..(quote + 3)]);
        yield return File("cut before the closing quotation mark's line end", () => [.. utf8[..(quote + 1)], (byte)'\n', .. utf8[^40..]]);
        yield return File("text behind a closing quotation mark", () => Base.Utf8(head + "\"9901\"x" + first[4..]));
        yield return File("a quotation mark that never closes", () => Base.Utf8(head + "\"" + first + text));
        yield return File("a hundred thousand quotation marks and one", () => Base.Utf8(head + new string('"', 100_001)));
        yield return File("a letter cut in two", () => letter < 0 ? [.. utf8, 0xC3] : utf8[..(letter + 1)]);
        yield return File("a UTF-16 letter cut in two", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)[..^1]]);
        yield return File("half a pair of UTF-16 letters", () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text), 0x3D, 0xD8]);
        yield return File("the mark of UTF-8 before UTF-16", () => [0xEF, 0xBB, 0xBF, .. Encoding.Unicode.GetBytes(text)]);
        yield return File("the mark of UTF-16 before UTF-8", () => [0xFF, 0xFE, .. utf8]);
        yield return File("the mark of big-endian UTF-16 before little-endian", () => [0xFE, 0xFF, .. Encoding.Unicode.GetBytes(text)]);
        yield return File("overlong UTF-8", () => [.. Base.Utf8(head + "æøåæøåæøå"), 0xC0, 0x80, .. utf8[head.Length..]]);
        yield return File("surrogates in UTF-8", () => [.. Base.Utf8(head + "æøåæøåæøå"), 0xED, 0xA0, 0x80, .. utf8[head.Length..]]);
        yield return File("bytes that Windows-1252 lacks", () => [.. Base.Raw(head), 0x81, 0x8D, 0x8F, 0x90, 0x9D]);
        yield return File("a line of two megabytes", () => Base.Utf8(head + first[..5] + new string('x', 2_000_000)));
        yield return File("a header of two megabytes", () => Base.Utf8(new string('x', 2_000_000) + "," + text));
        yield return File("a hundred thousand columns", () => Base.Utf8(string.Join(',', Enumerable.Range(0, 100_000)) + "\n" + first));
        yield return File("a million columns without a name", () => Base.Utf8(new string(',', 1_000_000) + "\n" + first));
        yield return File("the same header ten thousand times", () => Base.Utf8(string.Concat(Enumerable.Repeat("unit,", 10_000)) + head + first));
        yield return File("a row too short", () => Base.Utf8(head + "9901\n"));
        yield return File("a row too long", () => Base.Utf8(head + first.TrimEnd() + ",x,y,z\n"));
        yield return File("sep= and nothing else", () => "sep=;"u8.ToArray());
        yield return File("sep= of a sign that is not there", () => Base.Utf8("sep=;\n" + text));
        yield return File("sep= of a word", () => Base.Utf8("sep=semicolon\n" + text));
        yield return File("a formula for a municipality", () => Base.Utf8(head + "\"=cmd|' /C calc'!A0\"" + first[4..]));
        yield return File("letters of another alphabet for a municipality", () => Base.Utf8(head + "９９０１ö" + first[4..]));
        yield return File("a municipality turned round by a mark of direction", () => Base.Utf8(head + "\u202E1099" + first[4..]));
        foreach (var seed in Enumerable.Range(1, 4))
        {
            yield return File($"shuffled bytes {seed}", () => Shuffled(utf8, seed));
            yield return File($"chance {seed}", () => Chance(2000, seed));
        }
    }

    /// <summary>Files of other kinds that were given a table's name.</summary>
    private static IEnumerable<HostileFile> OtherKinds()
    {
        (string Name, byte[] Start)[] kinds =
        [
            ("a photograph", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0]),
            ("a picture", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13]),
            ("a PDF", Base.Raw("%PDF-1.7\n%âãÏÓ\n1 0 obj\n")),
            ("a gzip archive", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0]),
            ("a 7z archive", [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C]),
            ("a RAR archive", Base.Raw("Rar!\u001A\a\u0001\0")),
            ("an old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500], .. Encoding.Unicode.GetBytes("Workbook")]),
            ("a workbook with a password", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500], .. Encoding.Unicode.GetBytes("EncryptedPackage")]),
            ("an old document", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500], .. Encoding.Unicode.GetBytes("WordDocument")]),
            ("a program", Base.Raw("MZ\u0090\0\u0003\0\0\0\u0004\0")),
            ("another system's program", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0]),
            ("a database", Base.Raw("SQLite format 3\0\u0010\0")),
            ("an SPSS file", Base.Raw("$FL2@(#) SPSS DATA FILE\0\0\0")),
            ("a web page", "<!DOCTYPE html><html><body><table><tr><td>unit</td></tr></table></body></html>"u8.ToArray()),
            ("XML", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"b\">]><a>&b;</a>"u8.ToArray()),
            ("JSON", "{\"unit\": [\"9901\"], \"level\": 3}"u8.ToArray()),
            ("rich text", @"{\rtf1\ansi unit;level}"u8.ToArray()),
            ("a mail", "From: a@example.org\r\nSubject: unit\r\n\r\nunit level\r\n"u8.ToArray()),
        ];
        foreach (var (name, start) in kinds)
        {
            yield return new($"responses: {name}", HostileFile.Responses, "bad.csv", () => start);
            yield return new($"evaluations: {name} called xlsx", HostileFile.Evaluations, "bad.xlsx", () => start);
            yield return new($"map: {name}", HostileFile.Map, "bad.csv", () => start);
        }
    }

    private static IEnumerable<HostileFile> OfAnswers()
    {
        string[] answers =
        [
            "1e999", "-0", "NaN", "Infinity", "-1", "0", "6", "2.5", "2,5", "0x2", "２", "٢", "Ⅱ", "½", "2147483648", "99999999999999999999", "-32768", "-32767", "32767",
            "=2", "+2", "'2", "2;3", "2|3", "TRUE", "#N/A", "31.02.2018", "𝟚",
        ];
        foreach (var answer in answers)
        {
            yield return new(
                $"responses: the answer {answer}",
                HostileFile.Responses,
                "bad.csv",
                () => Base.Utf8(Base.Responses.Replace(Answer, $",2018-05-03,\"{answer}\",", StringComparison.Ordinal)));
        }

        yield return new("responses: the same row twice", HostileFile.Responses, "bad.csv", () => Base.Utf8(Base.Responses + Base.Responses.Split('\n')[1] + "\n"));
        yield return new(
            "responses: municipalities without end", HostileFile.Responses, "bad.csv", () => Base.Utf8(Base.Responses.Replace("9904,", string.Concat(Enumerable.Repeat("9904|", 50_000)) + "9904,", StringComparison.Ordinal)));
    }

    private static IEnumerable<HostileFile> OfInvited() =>
        from count in (string[])["-1", "1e999", "NaN", "1.5", "99999999999", "=3", "", "٣", "1 000 000 000"]
        select new HostileFile($"invited: {(count.Length == 0 ? "no count" : count)}", HostileFile.Invited, "bad.csv", () => Base.Utf8(Base.Invited.Replace("13", count, StringComparison.Ordinal)));

    private static IEnumerable<HostileFile> OfEvaluations()
    {
        (string From, string To)[] changes =
        [
            (",3,", ",0,"), (",3,", ",-1,"), (",3,", ",1e999,"), (",3,", ",NaN,"), (",3,", ",3 – noe annet,"), (",3,", ",99999999999999999999 – x,"), (",3,", ",=3,"),
            ("2018-10-01", "31.02.2018"), ("2018-10-01", "2018-13-01"), ("2018-10-01", "9999-12-31"), ("2018-10-01", "1e999"), ("2018-10-01", "43374"), ("2018-10-01", "0000-00-00"),
            ("minutes", "MINUTES; DROP TABLE evaluations"), ("working_group", "Kari Nordmann"), ("evaluation.cases", "../evaluation.cases"),
            ("Vi møtes", "Ring 01010112345 eller kari@example.org"), ("9902,evaluation.use", "9901,evaluation.cases"), ("hver høst", new string('å', 6000)),
        ];
        return changes.Select(change => new HostileFile(
            $"evaluations: {change.To[..Math.Min(30, change.To.Length)]} for {change.From}", HostileFile.Evaluations, "bad.csv",
            () => Base.Utf8(Base.Evaluations.Replace(change.From, change.To, StringComparison.Ordinal))));
    }

    private static IEnumerable<HostileFile> OfUnits() =>
        from change in (IEnumerable<(string From, string To)>)
        [
            ("41200", "-1"), ("41200", "1e999"), ("41200", "NaN"), ("41200", "99999999999"), ("41200", "many"), ("2017-01-01", "31.02.2017"), ("2017-01-01", "0000-00-00"), ("2019-01-01", "2016-01-01"),
            ("2019-01-01", "=2019"), ("9902", "9901|9902"), ("valid_from", "from"),
        ]
        select new HostileFile($"units: {change.To} for {change.From}", HostileFile.Units, "bad.csv", () => Base.Utf8(Base.Units.Replace(change.From, change.To, StringComparison.Ordinal)));

    private static IEnumerable<HostileFile> OfStatistics() =>
        from change in (IEnumerable<(string From, string To)>)
        [
            ("12.5", "1e999"), ("12.5", "NaN"), ("12.5", "twelve"), ("12.5", "=12"), ("12.5", "1.2.3"), ("12.5", "0x0C"), ("12.5", "１２"), ("2023", "31.02.2023"), ("2023", ""),
            ("outcomes.low_income", "outcomes.../low"), ("outcomes.low_income", ""), ("value", "values"), ("9902", "9901"),
        ]
        select new HostileFile(
            $"statistics: {(change.To.Length == 0 ? "nothing" : change.To)} for {change.From}", HostileFile.Statistics, "bad.csv", () => Base.Utf8(Base.Statistics.Replace(change.From, change.To, StringComparison.Ordinal)));

    public static byte[] Shuffled(byte[] bytes, int seed)
    {
        var shuffled = bytes.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private static byte[] Chance(int length, int seed)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
