using System.Text;
using Benchmarking.Tests.House;

namespace Benchmarking.EndToEnd.Hostile;

/// <summary>The sound files that the broken ones are made of.</summary>
internal static class Base
{
    public static string Invited => "unit,service,invited\n9901,school,13\n9902,\"nav\",1\n9903,ppt,2\n";

    public static string Evaluations =>
        "unit,indicator,level,narrative,source_type,source_date,assessor_role\n"
        + "9901,evaluation.cases,3,\"Vi møtes, «alle»\nhver høst\",minutes,2018-10-01,working_group\n9902,evaluation.use,1,Ærlig talt: nei.,,,\n";

    /// <summary>The header of the sample's second wave and its first answers; one field is quoted, one has a letter of two bytes.</summary>
    public static string Responses { get; } = string.Join(
        "\n",
        File.ReadLines(Path.Combine(RepositoryRoot.Folder, "sample-data", "2018-05.csv")).Take(9)
            .Select((line, place) => place % 3 == 1 ? line.Replace(",leder,", ",\"leder, ærlig\",", StringComparison.Ordinal) : line)) + "\n";

    public static string Mapping { get; } = File.ReadAllText(Path.Combine(RepositoryRoot.Folder, "sample-data", "2018-11.mapping.yaml"));

    public static string Network { get; } = File.ReadAllText(Path.Combine(RepositoryRoot.Folder, "sample-data", "network.yaml"));

    public static string Set { get; } = File.ReadAllText(Path.Combine(RepositoryRoot.Folder, "indicators", "barn-unge-0-24.yaml"));

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Bytes out of a text's low bytes, so that they can be written as escapes.</summary>
    public static byte[] Raw(string text) => Encoding.Latin1.GetBytes(text);
}
