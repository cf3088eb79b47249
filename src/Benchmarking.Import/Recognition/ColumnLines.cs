using Benchmarking.Import.Formats;
using Benchmarking.Indicators;

namespace Benchmarking.Import.Recognition;

/// <summary>Writes down which column every role and every item is, and where a person has to say so.</summary>
/// <param name="request">The file, its set and its network.</param>
/// <param name="settled">What mappings say already.</param>
/// <param name="left">Roles and items that the file has no column for.</param>
internal sealed class ColumnLines(ResponseFileRequest request, SettledColumns settled, IReadOnlySet<string> left)
{
    private const int MostConstants = 40;
    private const int MostCoded = 5;
    private const int LongestCode = 12;

    /// <summary>The lines.</summary>
    /// <param name="guesses">What the free columns are by themselves.</param>
    /// <param name="free">The free columns.</param>
    /// <returns>Columns, constants, then items.</returns>
    public IReadOnlyList<DraftLine> Of(ColumnGuesses guesses, IReadOnlyList<SeenColumn> free)
    {
        var roles = guesses.Roles.Select(Role).OfType<DraftLine>().OrderBy(line => line.Section).ToList();
        var taken = guesses.Items.Where(guess => settled.Column(guess.Name) is null).Select(guess => guess.Column?.Header)
            .Concat(roles.Select(line => line.Target)).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var coded = free.Where(column => !taken.Contains(column.Header) && IsCoded(column)).ToList();
        return [.. roles, .. guesses.Items.Zip(request.Set.SurveyItems, (guess, asked) => Item(guess, asked, coded)).OfType<DraftLine>()];
    }

    private DraftLine? Role(ColumnGuess guess)
    {
        if (settled.Column(guess.Name) is { } known)
        {
            return new DraftLine(DraftSection.Columns, "", guess.Name, known.Reason) { Target = known.Column.Header };
        }

        if (settled.Constant(guess.Name) is { } constant)
        {
            return new DraftLine(DraftSection.Constants, "", guess.Name, constant.Reason) { Target = constant.Text };
        }

        var isNeeded = guess.Name is ResponseColumns.Unit or ResponseColumns.Service;
        if (guess.Column is { } column)
        {
            return new DraftLine(DraftSection.Columns, "", guess.Name, guess.Candidates[0].Reason) { Target = column.Header };
        }

        var mayBeLeft = left.Contains(guess.Name) || guess.Name is ResponseColumns.Role or ResponseColumns.Submitted or ResponseColumns.Status;
        if (guess.Certainty == Certainty.Doubtful && !mayBeLeft)
        {
            return new DraftLine(DraftSection.Columns, "", guess.Name, new("import.map.ask." + guess.Name))
            {
                Choices = [.. guess.Candidates.Select(candidate => new DraftChoice(candidate.Column.Header, candidate.Reason))],
                Likeliest = guess.Candidates.Count == 1 || guess.Candidates[0].Score > guess.Candidates[1].Score ? 0 : null,
            };
        }

        return isNeeded ? Constant(guess.Name) : null;
    }

    private DraftLine Constant(string role) => new(DraftSection.Constants, "", role, new("import.map.ask_constant." + role))
    {
        Choices =
        [
            .. (role == ResponseColumns.Unit
                ? request.Network.Units.Select(unit => new DraftChoice(unit.Code.Value, new("import.map.choice.name", unit.Name)))
                : request.Network.Services.Select(service => new DraftChoice(service.Id.Value, new("import.map.choice.name", service.Name)))).Take(MostConstants),
        ],
    };

    private DraftLine? Item(ColumnGuess guess, SurveyItem asked, IReadOnlyList<SeenColumn> coded)
    {
        if (settled.Column(guess.Name) is { } known)
        {
            return new DraftLine(DraftSection.Items, "", guess.Name, known.Reason) { Target = known.Column.Header };
        }

        if (left.Contains(guess.Name))
        {
            return null;
        }

        if (guess.Column is { } column)
        {
            return new DraftLine(DraftSection.Items, "", guess.Name, guess.Candidates[0].Reason)
            {
                Target = column.Header,
                RunnerUp = guess.Candidates is [_, var next, ..] ? new DraftRunnerUp(next.Column.Header, (int)(100 * next.Score)) : null,
            };
        }

        IReadOnlyList<DraftChoice> choices = guess.Candidates.Count > 0
            ? [.. guess.Candidates.Select(Choice)]
            : [.. coded.Where(candidate => HoldsAnswers(candidate, asked)).Take(MostCoded).Select(candidate => new DraftChoice(candidate.Header, new("import.map.why.answers")))];
        return choices.Count == 0
            ? null
            : new DraftLine(DraftSection.Items, "", guess.Name, new("import.map.ask_item", guess.Name, asked.Item.Text))
            {
                Choices = choices,
                Likeliest = guess.Candidates.Count == 1 || (guess.Candidates.Count > 1 && guess.Candidates[0].Score > guess.Candidates[1].Score) ? 0 : null,
            };
    }

    private static DraftChoice Choice(ColumnCandidate candidate) => new(candidate.Column.Header, candidate.Reason);

    /// <summary>Whether a column's header is a code of the survey tool's, which says nothing about its question.</summary>
    private static bool IsCoded(SeenColumn column) => column.MayBeAnswers && column.Values.Count > 0
        && string.IsNullOrWhiteSpace(column.Described.Question) && PlainText.Numbered(column.Header).Length <= LongestCode
        && HeaderWords.KindOf(column.Described) is SourceColumnKind.Unknown or SourceColumnKind.Question;

    private static bool HoldsAnswers(SeenColumn column, SurveyItem asked)
    {
        var answers = new AnswerMatcher(asked.Indicator.Scale);
        return column.Values.All(value => answers.Guess(value, column.Described.Labels.GetValueOrDefault(value)).Certainty == Certainty.Certain);
    }
}
