using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>An indicator set as people read it at a terminal.</summary>
internal static class SetText
{
    /// <summary>Writes dimensions, indicators, questions and outcomes with their directions.</summary>
    public static void Write(IndicatorSet set, Texts texts, TextWriter writer)
    {
        writer.WriteLine(texts.Say("cli.set.head", set.Title, set.Id, set.Version));
        foreach (var dimension in set.Dimensions)
        {
            writer.WriteLine();
            writer.WriteLine(texts.Say("cli.set.named", dimension.Title, dimension.Id.Value));
            foreach (var indicator in dimension.Indicators)
            {
                Write(indicator, texts, writer);
            }
        }

        if (set.Outcomes.Count > 0)
        {
            writer.WriteLine();
            writer.WriteLine(texts["cli.set.outcomes"]);
            foreach (var outcome in set.Outcomes)
            {
                Write(outcome, texts, writer);
            }
        }
    }

    private static void Write(Indicator indicator, Texts texts, TextWriter writer)
    {
        writer.WriteLine("  " + texts.Say("cli.set.indicator", indicator.Title, indicator.Id.Value, new Sentence("cli.direction." + indicator.Direction.ToString().ToLowerInvariant())));
        var lines = indicator switch
        {
            SurveyIndicator survey => survey.Items.Select(item => $"{item.Id}  {item.Text[texts.Language]}{(item.Reverse ? " " + texts["cli.set.reversed"] : "")}"),
            RubricIndicator rubric => rubric.Levels.Select((level, place) => $"{texts.Number(place + 1, 0)}  {level[texts.Language]}"),
            StatisticIndicator statistic => statistic.Source.Where(source => source.Key is "provider" or "table").Select(source => $"{source.Key}: {source.Value}"),
            _ => [],
        };
        foreach (var line in lines)
        {
            writer.WriteLine("    " + line);
        }
    }
}
