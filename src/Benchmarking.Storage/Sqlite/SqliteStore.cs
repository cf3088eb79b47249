using Benchmarking.Disclosure;
using Benchmarking.Evaluations;
using Benchmarking.Findings;
using Benchmarking.Goals;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Outcomes;
using Benchmarking.Storage.Files;
using Benchmarking.Surveys;
using Benchmarking.Wording;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>The store in a SQLite file. One thread at a time uses it; any number of stores may stand on the same file.</summary>
internal sealed class SqliteStore : IStore
{
    private readonly SqliteConnection _connection;
    private readonly Secret _secret;

    /// <summary>Stands on an open connection, and owns it.</summary>
    /// <param name="connection">The connection, its tables up to date.</param>
    public SqliteStore(SqliteConnection connection)
    {
        _connection = connection;
        _secret = new Secret(connection, new SecretFile(connection.DataSource));
    }

    public IReadOnlyList<ImportRecord> Imports() => Worded(() => ImportTable.Standing(_connection));

    public IReadOnlyList<ImportRecord> Commit(IReadOnlyList<StoreChange> changes) => Written(() => Applied(changes, Add));

    // Where keys are hashed already the answers are written as in earnest, or no secret would be made for nothing; then all is rolled back.
    public IReadOnlyList<ImportRecord> Rehearse(IReadOnlyList<StoreChange> changes) => Worded(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        return Applied(changes, _secret.IsMade ? Add : Announce);
    });

    public bool WasForgotten(WaveId wave) => Worded(() => Forgetting.IsDone(_connection, wave));

    public byte[]? SetFile(string fileHash) => Worded(() =>
        (byte[]?)_connection.Value("SELECT yaml FROM sets WHERE file_hash = $0", fileHash));

    public Responses Responses(WaveId wave, IndicatorSet set, Network network) => Worded(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: true);
        return AnswerReader.Read(_connection, wave, set, network);
    });

    public InvitedFrame? Invited(WaveId wave, Network network) => Worded(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: true);
        return InvitedTable.Read(_connection, wave, network);
    });

    public IReadOnlyList<UnitFact> UnitFacts(Network network) => Worded(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: true);
        return UnitFactTable.Read(_connection, network);
    });

    public FileAccount Account(int import) => Worded(() =>
    {
        ImportRules.RefuseUnknown(_connection, import);
        return AccountTable.Read(_connection, import);
    });

    public IReadOnlyList<Evaluation> Evaluations(WaveId wave, IndicatorSet set, Network network) => Worded(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: true);
        return EvaluationTable.Read(_connection, wave, set, network);
    });

    public IReadOnlyList<PlannedGoal> Goals(IndicatorSet set, Network network) => Worded(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: true);
        return GoalTable.Read(_connection, set, network);
    });

    public SourceFigures Outcomes() => Worded(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: true);
        return OutcomeTable.Read(_connection);
    });

    public void Audit(AuditEntry entry) => Written(() =>
    {
        AuditTable.Append(_connection, entry);
        return true;
    });

    public AuditLog AuditLog() => Worded(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: true);
        return AuditTable.Read(_connection);
    });

    public int Publish(PublicationRecord record, IReadOnlyList<PublishedFigure> figures, int weighed) => Written(() => PublicationTable.Add(_connection, record, figures, weighed));

    public IReadOnlyList<PublicationRecord> Publications() => Worded(() => PublicationTable.All(_connection));

    public IReadOnlyList<PublishedFigure> Published(WaveId wave) => Worded(() => PublicationTable.OfWave(_connection, wave));

    public IReadOnlyList<PublishedFigure> FiguresOf(int publication) => Worded(() => PublicationTable.Of(_connection, publication));

    public void Withdraw(int publication, AuditEntry entry) => Written(() =>
    {
        PublicationTable.Withdraw(_connection, publication, entry.Time);
        AuditTable.Append(_connection, entry);
        return true;
    });

    public ForgottenWave Forget(WaveId wave, AuditEntry entry)
    {
        var (imports, respondents) = Written(() =>
        {
            AuditTable.Append(_connection, entry);
            return Forgetting.Delete(_connection, wave);
        });
        try
        {
            return new ForgottenWave(imports, respondents, Worded(() => Forgetting.Clean(_connection)));
        }
        catch (RefusedException fault)
        {
            throw new RefusedException(new Sentence("storage.forget_unfinished", wave.Value, fault.Reason));
        }
    }

    public byte[] Secret() => Worded(_secret.Get);

    public void Dispose() => _connection.Dispose();

    private T Worded<T>(Func<T> work) => Faults.Worded(_connection.DataSource, work);

    private T Written<T>(Func<T> work) => Worded(() =>
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        var result = work();
        WrittenFile.RefuseMoved(_connection);
        transaction.Commit();
        return result;
    });

    private List<ImportRecord> Applied(IReadOnlyList<StoreChange> changes, Func<StoreChange.AddResponses, ImportRecord> add)
    {
        var added = new List<ImportRecord>();
        foreach (var change in changes)
        {
            if (Apply(change, add) is { } import)
            {
                added.Add(import);
            }
        }

        return added;
    }

    private ImportRecord? Apply(StoreChange change, Func<StoreChange.AddResponses, ImportRecord> add)
    {
        switch (change)
        {
            case StoreChange.AddResponses answers:
                return add(answers);
            case StoreChange.AddInvited frame:
                return Add(frame);
            case StoreChange.AddEvaluations evaluations:
                return Add(evaluations);
            case StoreChange.AddGoals goals:
                return Add(goals);
            case StoreChange.AddUnitFacts facts:
                return Add(facts);
            case StoreChange.AddStatistics statistics:
                return Add(statistics);
            case StoreChange.Undo undo:
                ImportRules.RefuseUnknown(_connection, undo.Number);
                ImportTable.Undo(_connection, undo.Number);
                return null;
            case StoreChange.Note note:
                AuditTable.Append(_connection, note.Entry);
                return null;
            default:
                throw new ArgumentException("The store has no such change.", nameof(change));
        }
    }

    private ImportRecord Add(StoreChange.AddResponses change)
    {
        var import = Announce(change);
        var keyed = change.Responses.Keys.Any(key => key is not null);
        using var hasher = keyed ? _secret.BeginHashing() : null;
        using (var writer = new AnswerWriter(_connection, import, change.Responses, hasher))
        {
            writer.Write();
        }

        if (hasher is not null)
        {
            ImportRules.RefuseSameRespondents(_connection, import, hasher);
        }

        return import;
    }

    private ImportRecord Announce(StoreChange.AddResponses change)
    {
        var (file, responses, yaml) = change;
        var set = new StoredSet(responses.Set.Id, responses.Set.Version, responses.Set.FileHash, responses.Set.ScoringHash);
        ImportRules.RefuseSameFile(_connection, file, ImportKind.Responses);
        ImportRules.RefuseOtherScoring(_connection, file.Wave ?? throw new ArgumentException("Answers belong to a wave.", nameof(change)), set);
        Keep(set, yaml);
        var items = Array.ConvertAll(AnswerWriter.ItemsIn(responses), item => responses.Set.SurveyItems[item].Item.Id.Value);
        return ImportTable.Add(_connection, file, new ImportContents(ImportKind.Responses, responses.Count, set, items));
    }

    private ImportRecord Add(StoreChange.AddInvited change)
    {
        var (file, frame, network) = change;
        ImportRules.RefuseSameFile(_connection, file, ImportKind.Invited);
        var import = ImportTable.Add(_connection, file, new ImportContents(ImportKind.Invited, frame.Cells.Count()));
        InvitedTable.Write(_connection, import.Number, frame, network);
        return import;
    }

    private ImportRecord Add(StoreChange.AddEvaluations change)
    {
        var set = new StoredSet(change.Set.Id, change.Set.Version, change.Set.FileHash, change.Set.ScoringHash);
        ImportRules.RefuseSameFile(_connection, change.File, ImportKind.Evaluations);
        Keep(set, change.SetFile);
        var import = ImportTable.Add(_connection, change.File, new ImportContents(ImportKind.Evaluations, change.Evaluations.Count, set));
        EvaluationTable.Write(_connection, import.Number, change.Evaluations, change.Network);
        return import;
    }

    private ImportRecord Add(StoreChange.AddGoals change)
    {
        var set = new StoredSet(change.Set.Id, change.Set.Version, change.Set.FileHash, change.Set.ScoringHash);
        ImportRules.RefuseSameFile(_connection, change.File, ImportKind.Goals);
        Keep(set, change.SetFile);
        var import = ImportTable.Add(_connection, change.File, new ImportContents(ImportKind.Goals, change.Goals.Count, set));
        GoalTable.Write(_connection, import.Number, change.Goals, change.Network);
        return import;
    }

    private void Keep(StoredSet set, byte[] yaml) => _connection.Run(
        "INSERT INTO sets (file_hash, id, version, scoring_hash, yaml) VALUES ($0, $1, $2, $3, $4) ON CONFLICT DO NOTHING",
        set.FileHash, set.Id, set.Version, set.ScoringHash, yaml);

    private ImportRecord Add(StoreChange.AddUnitFacts change)
    {
        var (file, facts, network) = change;
        ImportRules.RefuseSameFile(_connection, file, ImportKind.Units);
        var import = ImportTable.Add(_connection, file, new ImportContents(ImportKind.Units, facts.Count));
        UnitFactTable.Write(_connection, import.Number, facts, network);
        return import;
    }

    private ImportRecord Add(StoreChange.AddStatistics change)
    {
        var (file, figures) = change;
        ImportRules.RefuseSameFile(_connection, file, ImportKind.Statistics);
        var import = ImportTable.Add(_connection, file, new ImportContents(ImportKind.Statistics, figures.Count));
        OutcomeTable.Write(_connection, import.Number, figures);
        return import;
    }
}
