namespace Benchmarking.Import.Recognition;

/// <summary>Writes down what the texts of a file mean, and where a person has to say so.</summary>
/// <param name="request">The file, its set and its network.</param>
/// <param name="columns">The file's columns.</param>
/// <param name="said">What mappings say already.</param>
internal sealed class ValueLines(ResponseFileRequest request, IReadOnlyList<SeenColumn> columns, Mapping said)
{
    private const int MostDoubts = 40;
    private const int LongestText = 150;

    /// <summary>The lines.</summary>
    /// <param name="lines">Which columns are what.</param>
    /// <param name="settled">Why what is said already is said.</param>
    /// <returns>What holds for all items, then units, services, single items.</returns>
    public IReadOnlyList<DraftLine> Of(IReadOnlyList<DraftLine> lines, SettledColumns settled)
    {
        var own = said.Values.SelectMany(pair => pair.Value, (pair, text) =>
            new DraftLine(DraftSection.Values, pair.Key, text.Key, settled.ValueReason(pair.Key, text.Key)) { Target = text.Value });
        var found = Answers(lines)
            .Concat(Places(lines, ResponseColumns.Unit, PlaceMatcher.OfUnits(request.Network)))
            .Concat(Places(lines, ResponseColumns.Service, PlaceMatcher.OfServices(request.Network)));
        var order = new List<string> { Mapping.AnyItem, ResponseColumns.Unit, ResponseColumns.Service, ResponseColumns.Status };
        order.AddRange(request.Set.SurveyItems.Select(asked => asked.Item.Id.Value));
        return
        [
            .. own.Concat(found).OrderBy(line => order.FindIndex(owner => string.Equals(owner, line.Owner, StringComparison.OrdinalIgnoreCase))),
        ];
    }

    private IEnumerable<DraftLine> Places(IReadOnlyList<DraftLine> lines, string role, PlaceMatcher places) =>
        Column(lines, DraftSection.Columns, role) is { } column
            ? column.Values.Where(text => text.Length <= LongestText && !IsSaid(role, text))
                .Select(text => places.Guess(text, column.Described.Labels.GetValueOrDefault(text)))
                .Where(guess => !guess.IsPlain).Take(MostDoubts).Select(guess => Line(role, guess))
            : [];

    /// <summary>One line for all items where they agree, else one for each.</summary>
    private IEnumerable<DraftLine> Answers(IReadOnlyList<DraftLine> lines)
    {
        var guesses = new List<(string Item, ValueGuess Guess)>();
        foreach (var asked in request.Set.SurveyItems)
        {
            var id = asked.Item.Id.Value;
            if (Column(lines, DraftSection.Items, id) is { } column)
            {
                guesses.AddRange(ColumnValues.Of(column, new AnswerMatcher(asked.Indicator.Scale))
                    .Where(guess => guess.Text.Length <= LongestText && !IsSaid(id, guess.Text)).Select(guess => (id, guess)));
            }
        }

        return guesses.GroupBy(pair => pair.Guess.Text, StringComparer.OrdinalIgnoreCase)
            .Where(same => same.Any(pair => !pair.Guess.IsPlain))
            .SelectMany(same => Agree([.. same.Select(pair => pair.Guess)])
                ? [Line(Mapping.AnyItem, same.First().Guess)]
                : same.Where(pair => !pair.Guess.IsPlain).Select(pair => Line(pair.Item, pair.Guess)))
            .Take(MostDoubts * request.Set.SurveyItems.Count);
    }

    private static bool Agree(IReadOnlyList<ValueGuess> guesses) => guesses.All(guess =>
        !guess.IsPlain && guess.Target == guesses[0].Target && guess.Reason.ToString() == guesses[0].Reason.ToString()
        && guess.Candidates.Select(candidate => candidate.Target).SequenceEqual(guesses[0].Candidates.Select(candidate => candidate.Target), StringComparer.Ordinal));

    private static DraftLine Line(string owner, ValueGuess guess)
    {
        List<DraftChoice> choices = [.. guess.Candidates.Select(candidate => new DraftChoice(candidate.Target, new("import.map.choice.name", candidate.Name)))];
        if (guess.Target is null && !ResponseColumns.IsRole(owner))
        {
            choices.Add(new DraftChoice(Mapping.Blank, new("import.map.choice.blank")));
        }

        return new DraftLine(DraftSection.Values, owner, guess.Text, guess.Reason) { Target = guess.Target, Choices = choices, Likeliest = guess.Likeliest };
    }

    private SeenColumn? Column(IReadOnlyList<DraftLine> lines, DraftSection section, string name)
    {
        // Where a person has to decide, the likeliest column is looked at, so that everything there is to decide is seen at once.
        var line = lines.FirstOrDefault(line => line.Section == section && string.Equals(line.Name, name, StringComparison.OrdinalIgnoreCase));
        var header = line?.Target ?? (line is { Likeliest: { } likeliest } ? line.Choices[likeliest].Target : null);
        return header is null ? null : columns.FirstOrDefault(column => column.Header == header);
    }

    private bool IsSaid(string owner, string text) => Says(owner, text) || (!ResponseColumns.IsRole(owner) && Says(Mapping.AnyItem, text));

    private bool Says(string owner, string text) => said.Values.TryGetValue(owner, out var texts) && texts.ContainsKey(text);
}
