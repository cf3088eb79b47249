namespace Benchmarking.EndToEnd.Durability;

/// <summary>What a database should hold: the whole of the rules of importing in forty lines, to hold the program against.</summary>
/// <param name="Standing">The imports that were not taken back, by number.</param>
/// <param name="Last">The last number that was ever given.</param>
internal sealed record Ledger(IReadOnlyList<LedgerEntry> Standing, int Last)
{
    /// <summary>A database in which nothing was ever imported.</summary>
    public static Ledger Empty { get; } = new([], 0);

    /// <summary>Imports a file.</summary>
    /// <returns>What the database should hold then; null where the import should be refused.</returns>
    public Ledger? Import(SurveyFile file, string wave, bool replace)
    {
        var same = Standing.Where(entry => entry.File.Kind == file.Kind && entry.Wave == wave).ToList();
        var replaced = !replace ? null : same.LastOrDefault(entry => entry.File.Sha256 == file.Sha256) ?? same.LastOrDefault(entry => entry.File.Name == file.Name);
        List<LedgerEntry> left = [.. Standing.Where(entry => entry != replaced)];
        var isThere = left.Any(entry => entry.File.Sha256 == file.Sha256 && (file.Rows is not null || entry.Wave == wave));
        var answered = left.Where(entry => entry.Wave == wave).SelectMany(entry => entry.File.Rows ?? []).Where(row => row.Key is not null).Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        return isThere || (file.Rows ?? []).Any(row => row.Key is not null && answered.Contains(row.Key))
            ? null
            : new Ledger([.. left, new LedgerEntry(Last + 1, wave, file)], Last + 1);
    }

    /// <summary>Takes an import back.</summary>
    /// <returns>What the database should hold then; null where that should be refused.</returns>
    public Ledger? Undo(int number) =>
        Standing.Any(entry => entry.Number == number) ? this with { Standing = [.. Standing.Where(entry => entry.Number != number)] } : null;

    /// <summary>Brings back what stood once. Numbers given since are not given again.</summary>
    public Ledger Restore(Ledger backup) => backup with { Last = Math.Max(Last, backup.Last) };

    /// <summary>Everybody's answers of a wave.</summary>
    public IReadOnlyList<SurveyRow> Answers(string wave) => [.. Standing.Where(entry => entry.Wave == wave).SelectMany(entry => entry.File.Rows ?? [])];

    /// <summary>How many were invited in a wave, by unit; null where nobody has said.</summary>
    public IReadOnlyDictionary<string, int>? Invited(string wave) => Standing.LastOrDefault(entry => entry.Wave == wave && entry.File.Invited is not null)?.File.Invited;
}

/// <summary>An import that stands.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Wave">Its wave.</param>
/// <param name="File">Its file.</param>
internal sealed record LedgerEntry(int Number, string Wave, SurveyFile File);
