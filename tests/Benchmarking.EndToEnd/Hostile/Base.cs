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

    public static string Statistics => "indicator,region,period,value\noutcomes.low_income,9901,2023,12.5\noutcomes.low_income,9902,2023,\"11,5\"\n";

    public static string Units => "unit,valid_from,valid_to,group,population\n9901,2017-01-01,2019-01-01,stor,41200\n9902,2017-01-01,,\"liten\",\n";

    /// <summary>Two figures of two municipalities as Statistics Norway's API answers.</summary>
    public static string JsonStat =>
        """
        {"version": "2.0", "class": "dataset", "label": "08764: Låg inntekt", "id": ["Region", "ContentsCode", "Tid"], "size": [2, 1, 2],
         "role": {"time": ["Tid"], "geo": ["Region"], "metric": ["ContentsCode"]},
         "dimension": {"Region": {"category": {"index": {"9901": 0, "9902": 1}, "label": {"9901": "Bjørkfjære"}}},
          "ContentsCode": {"category": {"index": ["EUskala60"]}}, "Tid": {"category": {"index": ["2022", "2023"]}}},
         "value": [12.5, 13, null, 11.5], "status": {"2": "."}}
        """;

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
