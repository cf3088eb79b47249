// Makes the answers of the invented network; README.md in the folder above tells what is planted in them.
//
//     dotnet run --project sample-data/Generate [OUTPUT FOLDER]
//
// Reads network.yaml (names, dates, languages) and the indicator set (items, labels). Writes the survey rounds, how many were
// invited, and the mapping files, into sample-data or the folder named. Nothing else goes in, so the same bytes come out.
using SampleData;

var sample = Folder.AboveWith("network.yaml");
var output = args.FirstOrDefault() ?? sample;
Directory.CreateDirectory(output);

var network = Yaml.Read(Path.Combine(sample, "network.yaml"));
var set = Yaml.Read(Path.Combine(sample, "..", "indicators", Yaml.Text(network, "indicators") + ".yaml"));
var random = new SplitMix64(Truth.Seed);
var posts = Post.All(random.Split());
IReadOnlyList<Question> questions = [.. Yaml.Questions(set)];
var questionnaire = new Questionnaire(questions, random.Split());
var export = new Export(new Names(network, set), questions, output);
for (var wave = 0; wave < Truth.Waves; wave++)
{
    export.Invited(wave, posts);
    export.Responses(wave, questionnaire.Answered(wave, posts));
}
