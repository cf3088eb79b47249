using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Benchmarking.EndToEnd.Shapes;

/// <summary>Exports of Nettskjema, SurveyXact, LimeSurvey, Questback and Enalyzer.</summary>
internal static class ToolShapes
{
    private static readonly string[] Answers = ["1", "2", "3", "4", "5", "dont_know", "not_relevant"];

    public static IEnumerable<Shape> Of(SurveyAnswers survey) => [.. Nettskjema(survey), .. SurveyXact(survey), .. LimeSurvey(survey), .. Questback(survey)];

    private static IEnumerable<Shape> Nettskjema(SurveyAnswers survey)
    {
        // The author's codes: from the best to the poorest, and -1 for a valid answer.
        static string Code(string code) => code switch { "" => "", "1" => "50", "2" => "40", "3" => "-1", "4" => "20", "5" => "10", "dont_know" => "77", _ => "3" };
        var number = 27_685_000;
        IReadOnlyList<string> Own(string[] row) => [(++number).ToString(CultureInfo.InvariantCulture), "2018-05-03T20:57:15+02:00", survey.Unit(row[0]), survey.Service(row[1], "nb")];
        var options = Answers.Select(answer => new { externalAnswerOptionId = Code(answer), text = survey.Label(answer, "nb") }).ToList();
        var alone = survey.Items.Select((item, at) => new { elementType = "RADIO", externalElementId = $"q{at}", text = survey.Question(item, "nb"), answerOptions = options });
        yield return new(
            "Nettskjema with its codebook beside it",
            ("rapport.txt", Shape.Quoted(survey.Table(["$submission_id", "$created", "kommune", "tjeneste"], item => $"q{survey.Items.ToList().IndexOf(item)}", Own, code => Code(code) is { Length: > 0 } own ? own + ".0" : ""), ';', new UTF8Encoding(false))),
            ("rapport_codebook.json", JsonSerializer.SerializeToUtf8Bytes(alone)))
        {
            Format = "nettskjema",
        };
        var rows = survey.Items.Select((item, at) => new { externalElementId = $"r{at}", text = survey.Question(item, "nn") });
        var matrix = new[] { new { elementType = "MATRIX_RADIO", externalElementId = "m", text = "Kor einig er du?", answerOptions = options, subElements = rows } };
        yield return new(
            "a matrix of Nettskjema, both files named, the codebook first",
            ("skjema.json", JsonSerializer.SerializeToUtf8Bytes(matrix)),
            ("svar.csv", Shape.Quoted(survey.Table(["$submission_id", "$created", "kommune", "tjeneste"], item => $"m.r{survey.Items.ToList().IndexOf(item)}", Own, Code), ';', new UTF8Encoding(false))))
        {
            Named = 2,
            Format = "nettskjema",
        };
    }

    private static IEnumerable<Shape> SurveyXact(SurveyAnswers survey)
    {
        static string Code(string code) => code switch { "" => "", "dont_know" => "6", "not_relevant" => "7", _ => (6 - (code[0] - '0')).ToString(CultureInfo.InvariantCulture) };
        var names = survey.Items.Select((item, at) => (item, Name: $"s_{at + 1}")).ToDictionary(pair => pair.item, pair => pair.Name);
        var dataset = survey.Table(["kommune", "tjeneste_1"], item => names[item], row => [row[0], survey.Service(row[1], "nb")], Code)
            .Select((row, at) => (IReadOnlyList<string>)[.. row, at == 0 ? "stato_1" : "0", at == 0 ? "stato_4" : "1"]).ToList();
        var structure = survey.Items.Select(item => (IReadOnlyList<string>)[names[item], names[item], "Closed", "Single", survey.Question(item, "nb"), "", "", ""])
            .Prepend(["questionName", "variableName", "questionType", "subType", "questionText", "choiceValue", "choiceText", ""])
            .Append(["tjeneste_1", "tjeneste_1", "Background", "", "Tjeneste", "", "", ""]).ToList();
        var labels = survey.Items.SelectMany(item => Answers.Select(answer => (IReadOnlyList<string>)[names[item], Code(answer), survey.Label(answer, "nb")])).ToList();
        foreach (var (delimiter, encoding) in new[] { ('\t', Encoding.Unicode), (';', TextShapes.Windows), (',', TextShapes.Windows) })
        {
            yield return new(
                $"SurveyXact, {encoding.WebName}, {delimiter}",
                ("dataset.csv", Shape.Text(dataset, delimiter, encoding)),
                ("labels.csv", Shape.Text(labels, delimiter, encoding)),
                ("structure.csv", Shape.Text(structure, delimiter, encoding)))
            {
                Named = delimiter == ',' ? 3 : 1,
                Format = "surveyxact",
            };
        }

        var left = dataset.Select(row => (IReadOnlyList<string>)[.. row.Take(20)]);
        var right = dataset.Select(row => (IReadOnlyList<string>)[.. row.Skip(20)]);
        var book = WorkbookShapes.Book(structure, (_, text) => text, "Structure").Sheet("Labels", Tests.Import.Tables.Workbooks.TestWorkbook.Rows(labels, WorkbookShapes.Number))
            .Sheet("Dataset(1)", Tests.Import.Tables.Workbooks.TestWorkbook.Rows(left, WorkbookShapes.Number))
            .Sheet("Dataset(2)", Tests.Import.Tables.Workbooks.TestWorkbook.Rows(right, WorkbookShapes.Number));
        yield return new("SurveyXact as a workbook of four sheets", ("export.xlsx", book.Bytes())) { Format = "surveyxact" };
    }

    private static IEnumerable<Shape> LimeSurvey(SurveyAnswers survey)
    {
        string[] own = ["id", "submitdate", "lastpage", "startlanguage", "seed"];
        var number = 0;
        IReadOnlyList<string> Own(string[] row) =>
            [(++number).ToString(CultureInfo.InvariantCulture), "2018-05-03 12:00:00", "6", "nb", "1799", survey.Unit(row[0]), survey.Service(row[1], "nb")];
        string Label(string code) => survey.Label(code, "nb");
        byte[] Table(Func<string, string> question, Func<string, string> answer) => Shape.Quoted(survey.Table([.. own, "unit", "service"], question, Own, answer), ';', Encoding.UTF8);
        yield return new("LimeSurvey, codes for headers", ("results.csv", Table(item => item, Label))) { Format = "limesurvey" };
        yield return new("LimeSurvey, rows of tables for headers", ("results.csv", Table(item => $"G01Q02[{item}]", code => code))) { Format = "limesurvey" };
        yield return new("LimeSurvey, whole texts for headers", ("results.csv", Table(item => $"I hvilken grad er du enig? [{survey.Question(item, "nb")}]", Label))) { Format = "limesurvey" };
        yield return new(
            "LimeSurvey, codes and texts for headers, answer codes by a mapping file",
            ("results.csv", Table(item => $"{item}. {survey.Question(item, "nb")}", code => code switch { "" => "", "dont_know" => "A6", "not_relevant" => "A7", _ => "A" + code })),
            ("results.mapping.yaml", Encoding.UTF8.GetBytes("values: {\"*\": {A1: 1, A2: 2, A3: 3, A4: 4, A5: 5, A6: dont_know, A7: not_relevant}}\n")))
        {
            Format = "limesurvey",
        };
    }

    private static IEnumerable<Shape> Questback(SurveyAnswers survey)
    {
        static string Number(string code) => code.Length == 0 ? "" : (Array.IndexOf(Answers, code) + 1).ToString(CultureInfo.InvariantCulture);
        var number = 0;
        string Header(string item) => $"{survey.Items.ToList().IndexOf(item) + 1}. {survey.Question(item, "nb")}";
        var rows = survey.Table(["Respondent", "Status", "Completed", "Kommune", "Tjeneste"], Header, row => [$"{++number}", "Completed", "05-03-2018", survey.Unit(row[0]), survey.Service(row[1], "nb")], Number).ToList();
        var labels = survey.Items.SelectMany(item => Answers.Select(answer => (IReadOnlyList<string>)[Header(item), Number(answer), survey.Label(answer, "nb")])).Prepend(["Question", "Number", "Label"]).ToList();
        yield return new("Questback or Enalyzer, numbers of labels, the labels on a second sheet", ("a.xlsx", WorkbookShapes.Book(rows, WorkbookShapes.Number, "Data")
            .Sheet("Labels", Tests.Import.Tables.Workbooks.TestWorkbook.Rows(labels, WorkbookShapes.Number)).Bytes()))
        {
            Format = "questback",
        };
        yield return new("Questback or Enalyzer, numbers of labels, the labels in a file", ("a.csv", Shape.Text(rows, ',', Encoding.UTF8)), ("labels.csv", Shape.Text(labels, ',', Encoding.UTF8))) { Named = 2, Format = "questback" };
        yield return new("Enalyzer, texts", ("a.csv", Shape.Text(
            survey.Table(["Respondent", "Status", "Completed", "Kommune", "Tjeneste"], Header, row => [$"{++number}", "Completed", "05-03-2018", survey.Unit(row[0]), survey.Service(row[1], "nb")], code => survey.Label(code, "nb")), ';', Encoding.UTF8)))
        {
            Format = "questback",
        };
    }
}
