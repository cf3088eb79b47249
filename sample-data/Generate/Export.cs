using System.Globalization;

namespace SampleData;

/// <summary>Writes the files, each round as another survey tool would.</summary>
internal sealed class Export(Names names, IReadOnlyList<Question> questions, string folder)
{
    /// <summary>How many were invited: unit, service, number; a service that a unit lacks has no line.</summary>
    public void Invited(int wave, IReadOnlyList<Post> posts) => CsvLayout.Plain.Write(
        PathOf(wave, "-invited.csv"),
        ["unit", "service", "invited"],
        from post in posts
        where post.IsInvited(wave)
        group post by (post.Place.Unit, Service: Truth.Services[post.Service]) into cell
        select (string[])[cell.Key.Unit, cell.Key.Service, cell.Count().ToString(CultureInfo.InvariantCulture)]);

    /// <summary>The answers of a round.</summary>
    public void Responses(int wave, IReadOnlyList<Response> responses)
    {
        Action<int, IReadOnlyList<Response>> write = wave switch { 0 => Numbers, 1 => Generic, _ => Labels };
        write(wave, responses);
    }

    /// <summary>Numbers for everything, missing codes too; semicolons and Windows-1252, as from a Norwegian Windows machine.</summary>
    private void Numbers(int wave, IReadOnlyList<Response> responses)
    {
        CsvLayout.Windows.Write(
            PathOf(wave, ".csv"),
            ["Kommune", "Tjeneste", "Løpenr", "Dato", .. questions.Select(question => question.Id)],
            from response in responses
            let numbers = response.Answers.Select(answer => answer switch { "not_relevant" => "8", "dont_know" => "9", _ => answer })
            let sent = names.Sent(wave, response, "dd.MM.yyyy")
            select (string[])[names.Unit(response), names.Service(response, "nb"), response.Leader.Key, sent, .. numbers]);
        Mapping(
            wave,
            "columns: {unit: Kommune, service: Tjeneste, respondent: Løpenr, submitted: Dato}",
            "# 8 and 9 are what this survey was set up with; another one may use them otherwise.",
            "values: {\"*\": {\"8\": not_relevant, \"9\": dont_know}}");
    }

    /// <summary>The generic form, which needs no mapping file.</summary>
    private void Generic(int wave, IReadOnlyList<Response> responses) => CsvLayout.Plain.Write(
        PathOf(wave, ".csv"),
        ["unit", "service", "role", "respondent", "submitted", .. questions.Select(question => question.Id)],
        from response in responses
        let service = Truth.Services[response.Post.Service]
        let leader = response.Leader
        let sent = names.Sent(wave, response, "yyyy-MM-dd")
        select (string[])[response.Post.Place.Unit, service, leader.Role, leader.Key, sent, .. response.Answers]);

    /// <summary>Labels for everything, under the texts that the leaders saw; semicolons and a byte order mark, for Excel.</summary>
    private void Labels(int wave, IReadOnlyList<Response> responses)
    {
        const string unit = "Hvilken kommune arbeider du i?";
        const string service = "Hvilken tjeneste leder du?";
        const string comment = "Har du andre kommentarer?";
        CsvLayout.Spreadsheet.Write(
            PathOf(wave, ".csv"),
            ["Svar-ID", "Fullført", unit, service, .. questions.Select(question => question.Text), comment],
            from response in responses
            let language = names.Language(response)
            let labels = questions.Zip(response.Answers, (question, answer) => names.Label(question, answer, language))
            let sent = names.Sent(wave, response, "dd.MM.yyyy HH:mm")
            let asked = names.Service(response, language)
            select (string[])[response.Leader.Key, sent, names.Unit(response), asked, .. labels, response.Comment]);
        Mapping(
            wave,
            [
                "columns:",
                $"  unit: {Yaml.Quoted(unit)}",
                $"  service: {Yaml.Quoted(service)}",
                "  respondent: Svar-ID",
                "  submitted: Fullført",
                "items:",
                .. questions.Select(question => $"  {question.Id}: {Yaml.Quoted(question.Text)}"),
                "# Free text is not imported: someone might be recognised by it.",
                $"ignore: [{Yaml.Quoted(comment)}]",
            ]);
    }

    private void Mapping(int wave, params string[] lines) =>
        File.WriteAllText(PathOf(wave, ".mapping.yaml"), string.Join('\n', [$"# What {names.Wave(wave)}.csv calls things.", .. lines, ""]));

    private string PathOf(int wave, string ending) => Path.Combine(folder, names.Wave(wave) + ending);
}
