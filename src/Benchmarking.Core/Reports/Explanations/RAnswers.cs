using Benchmarking.Scoring;

namespace Benchmarking.Reports.Explanations;

/// <summary>Lines of R that read complete answers from the files of <c>export --unsuppressed</c>.</summary>
internal static class RAnswers
{
    /// <summary>Reads a measure's answers into <c>x</c>: one row a respondent who answered every item, one column an item, reversed items turned round.</summary>
    /// <param name="answers">The complete answers; their items share a scale.</param>
    /// <param name="unit">Whose respondents; null for all units that take part.</param>
    /// <returns>The lines; <c>served</c> has the units that each row of <c>x</c> serves, <c>n</c> and <c>k</c> how many rows and columns there are.</returns>
    public static IReadOnlyList<string> Complete(CompleteAnswers answers, int? unit) =>
    [
        .. All(answers, unit),
        "served <- served[complete.cases(x)]",
        "x <- x[complete.cases(x), , drop = FALSE]; n <- nrow(x); k <- ncol(x)",
    ];

    /// <summary>The same with everybody in the units, complete or not; what is no point of the scale is NA.</summary>
    /// <param name="answers">The complete answers; their items share a scale.</param>
    /// <param name="unit">Whose respondents; null for all units that take part.</param>
    /// <param name="service">The id of the only service to be read; null for all.</param>
    /// <returns>The lines.</returns>
    public static IReadOnlyList<string> All(CompleteAnswers answers, int? unit, string? service = null)
    {
        var taking = Enumerable.Range(0, answers.Counts.Count).Where(place => unit is null ? answers.Statuses[place] == RowStatus.Ok : place == unit);
        var (scale, reversed) = (answers.Items[0].Scale, answers.Items.Where(item => item.Reverse).ToList());
        return
        [
            "a <- read.csv(\"answers.csv\", colClasses = \"character\")",
            $"units <- {RText.Vector(taking.Select(place => answers.Responses.Network.Units[place].Code.Value))}",
            .. service is null ? Array.Empty<string>() : [$"a <- a[a$service == {RText.Quoted(service)}, ]"],
            "served <- lapply(strsplit(a$unit, \"|\", fixed = TRUE), intersect, units)",
            "a <- a[lengths(served) > 0, ]; served <- served[lengths(served) > 0]",
            $"x <- sapply(a[{Ids(answers.Items)}], function(v) suppressWarnings(as.numeric(v)))",
            $"x[!x %in% {scale.Min}:{scale.Max}] <- NA",
            .. reversed.Count > 0 ? [$"x[, {Ids(reversed)}] <- {scale.Min + scale.Max} - x[, {Ids(reversed)}]"] : Array.Empty<string>(),
        ];
    }

    /// <summary>Item ids as R writes a vector.</summary>
    /// <param name="items">The items.</param>
    /// <returns>Such as <c>c("SK1a", "SK1b")</c>.</returns>
    public static string Ids(IEnumerable<AskedItem> items) => RText.Vector(items.Select(item => item.Asked.Item.Id.Value));
}
