using Benchmarking.Wording;

namespace Benchmarking.Import.Recognition;

/// <summary>Which column a role or a question is.</summary>
/// <param name="Name">The role of <see cref="ResponseColumns"/>, or the question's id.</param>
/// <param name="Certainty">How sure the guess is; <see cref="Recognition.Certainty.None"/> where no column comes into question.</param>
/// <param name="Candidates">The columns that come into question, the likeliest first; the first is the guess where it is sure enough.</param>
internal sealed record ColumnGuess(string Name, Certainty Certainty, IReadOnlyList<ColumnCandidate> Candidates)
{
    /// <summary>The column; null where a person has to decide, or there is none.</summary>
    public SeenColumn? Column => Certainty >= Certainty.Likely ? Candidates[0].Column : null;
}

/// <summary>A column that comes into question.</summary>
/// <param name="Column">The column.</param>
/// <param name="Score">How well it fits, from 0 to 1.</param>
/// <param name="Reason">Why.</param>
internal sealed record ColumnCandidate(SeenColumn Column, double Score, Sentence Reason);

/// <summary>Which column every role and every question is.</summary>
/// <param name="Roles">The roles, in the order of <see cref="ResponseColumns.All"/>.</param>
/// <param name="Items">The questions, in the order asked.</param>
internal sealed record ColumnGuesses(IReadOnlyList<ColumnGuess> Roles, IReadOnlyList<ColumnGuess> Items);
