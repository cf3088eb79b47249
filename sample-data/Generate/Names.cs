using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace SampleData;

/// <summary>What the network file and the set call things.</summary>
internal sealed class Names(YamlNode network, YamlNode set)
{
    private readonly Dictionary<string, YamlNode> _units = Yaml.List(network, "units").ToDictionary(unit => Yaml.Text(unit, "code"));
    private readonly Dictionary<string, YamlNode> _services =
        Yaml.List(network, "services").ToDictionary(service => Yaml.Text(service, "id"));

    private readonly IReadOnlyList<YamlNode> _waves = [.. Yaml.List(network, "waves")];

    public string Wave(int wave) => Yaml.Text(_waves[wave], "id");

    public string Unit(Response response) => Yaml.Text(_units[response.Post.Place.Unit], "name");

    public string Language(Response response) => Yaml.Maybe(_units[response.Post.Place.Unit], "language") ?? "nb";

    public string Service(Response response, string language) =>
        Yaml.Text(_services[Truth.Services[response.Post.Service]], "name", language);

    /// <summary>When the answers were sent in: some days before the gathering.</summary>
    public string Sent(int wave, Response response, string format) =>
        DateTime.ParseExact(Yaml.Text(_waves[wave], "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture)
            .AddDays(-response.DaysBefore).AddMinutes(response.Minute).ToString(format, CultureInfo.InvariantCulture);

    public string Label(Question question, string answer, string language) => answer switch
    {
        "" => "",
        "dont_know" or "not_relevant" => Yaml.Text(set, "scales", question.Scale, "missing", answer, language),
        _ => Yaml.Text(set, "scales", question.Scale, "labels", language, answer),
    };
}
