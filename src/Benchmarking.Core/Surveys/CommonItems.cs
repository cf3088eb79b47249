using Benchmarking.Indicators;

namespace Benchmarking.Surveys;

/// <summary>The answers of two waves to the questions that both were asked.</summary>
/// <param name="Earlier">The earlier wave's answers.</param>
/// <param name="Later">The later wave's answers, with the same set.</param>
/// <param name="LeftOut">Ids of questions that were asked in one wave only, or on another scale; the earlier set's first, in the order asked.</param>
public sealed record CommonItems(Responses Earlier, Responses Later, IReadOnlyList<ItemId> LeftOut)
{
    /// <summary>Leaves out, on both sides, every question that only one side was asked.</summary>
    /// <param name="earlier">The earlier wave's answers.</param>
    /// <param name="later">The later wave's answers.</param>
    /// <returns>The answers as they came where nothing is left out; else to the later set without what is left out: its structure, weights and titles.
    /// Null where no question is common.</returns>
    /// <remarks>A question is common where both sets have its id on scales of the same ends with the same reversal, and both waves had a column for it.
    /// An indicator that has lost questions needs as many valid answers as before, or all that are left where that is fewer.</remarks>
    public static CommonItems? Of(Responses earlier, Responses later)
    {
        var (before, after) = (Asked(earlier), Asked(later));
        var common = after.Where(asked => before.TryGetValue(asked.Key, out var other) && Same(asked.Value, other)).Select(asked => asked.Key).ToHashSet();
        ItemId[] leftOut = [.. AllItems(earlier).Concat(AllItems(later)).Distinct().Where(item => !common.Contains(item))];
        if (common.Count == 0)
        {
            return null;
        }

        if (leftOut.Length == 0 && earlier.Set.ScoringHash == later.Set.ScoringHash)
        {
            return new CommonItems(earlier, later, leftOut);
        }

        var set = Reduced(later.Set, common);
        return new CommonItems(Projected(earlier, set), Projected(later, set), leftOut);
    }

    private static IEnumerable<ItemId> AllItems(Responses responses) => responses.Set.SurveyItems.Select(asked => asked.Item.Id);

    private static Dictionary<ItemId, SurveyItem> Asked(Responses responses) => responses.Set.SurveyItems
        .Where((_, place) => !responses.AbsentItems.Contains(place))
        .ToDictionary(asked => asked.Item.Id);

    private static bool Same(SurveyItem one, SurveyItem other) =>
        (one.Item.Reverse, one.Indicator.Scale.Min, one.Indicator.Scale.Max) == (other.Item.Reverse, other.Indicator.Scale.Min, other.Indicator.Scale.Max);

    private static IndicatorSet Reduced(IndicatorSet set, HashSet<ItemId> common) => new()
    {
        Id = set.Id,
        Version = set.Version,
        Title = set.Title,
        Source = set.Source,
        Goals = set.Goals,
        Outcomes = set.Outcomes,
        FileHash = set.FileHash,
        Dimensions =
        [
            .. from dimension in set.Dimensions
               let indicators = dimension.Indicators.Select(indicator => Reduced(indicator, common)).OfType<Indicator>().ToList()
               where indicators.Count > 0
               select new Dimension(dimension.Id, dimension.Title, indicators),
        ],
    };

    private static Indicator? Reduced(Indicator indicator, HashSet<ItemId> common)
    {
        if (indicator is not SurveyIndicator survey)
        {
            return indicator;
        }

        Item[] items = [.. survey.Items.Where(item => common.Contains(item.Id))];
        return items.Length == 0 ? null : survey with { Items = items, MinValid = survey.MinValid is { } least ? Math.Min(least, items.Length) : null };
    }

    private static Responses Projected(Responses responses, IndicatorSet set)
    {
        var places = responses.Set.SurveyItems.Select((asked, place) => (asked.Item.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        int[] taken = [.. set.SurveyItems.Select(asked => places[asked.Item.Id])];
        var (builder, answers) = (new ResponsesBuilder(set, responses.Network), new short[taken.Length]);
        for (var respondent = 0; respondent < responses.Count; respondent++)
        {
            for (var item = 0; item < taken.Length; item++)
            {
                answers[item] = responses.Answers(taken[item])[respondent];
            }

            var who = new Respondent(responses.ServiceOf(respondent), responses.Keys[respondent], responses.Sources[respondent], responses.Rows[respondent]);
            builder.Add(who, responses.UnitsOf(respondent), answers);
        }

        return builder.Build();
    }
}
