using Benchmarking.Disclosure;
using Benchmarking.Evaluations;
using Benchmarking.Findings;
using Benchmarking.Goals;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Outcomes;
using Benchmarking.Surveys;

namespace Benchmarking.Storage;

/// <summary>The room's door: where a network's answers are kept. Knows no database product.</summary>
/// <remarks>Whatever keeps the database from being read or written leaves every member as a <see cref="RefusedException"/>, and nothing is changed.</remarks>
public interface IStore : IDisposable
{
    /// <summary>What has been imported and not taken back, by number.</summary>
    IReadOnlyList<ImportRecord> Imports();

    /// <summary>Does what a command changes in one transaction: all of it, or none.</summary>
    /// <param name="changes">The changes, in order.</param>
    /// <returns>The records of what was added, in order.</returns>
    /// <exception cref="RefusedException">A file stands already, a wave would be scored in two ways, an import to take back is unknown, two respondents of a file have one key.</exception>
    IReadOnlyList<ImportRecord> Commit(IReadOnlyList<StoreChange> changes);

    /// <summary>Finds out what <see cref="Commit"/> would do, and does nothing: the same refusals, the same records.</summary>
    /// <param name="changes">The changes, in order.</param>
    /// <returns>The records of what would be added, in order.</returns>
    /// <exception cref="RefusedException">As of <see cref="Commit"/>.</exception>
    IReadOnlyList<ImportRecord> Rehearse(IReadOnlyList<StoreChange> changes);

    /// <summary>Whether anything that was imported of a wave has been deleted for good.</summary>
    /// <param name="wave">The wave.</param>
    /// <returns>True also where other files of it were imported since.</returns>
    bool WasForgotten(WaveId wave);

    /// <summary>The indicator set that a wave's answers were stored with: its YAML, byte for byte.</summary>
    /// <param name="fileHash">SHA-256 of the file.</param>
    /// <returns>The bytes, or null where the store has no such set.</returns>
    byte[]? SetFile(string fileHash);

    /// <summary>All answers of a wave, by import number and row.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="set">The set to read them by; it has the scoring hash that they were stored with.</param>
    /// <param name="network">The network; answers of a unit or service that it no longer names are refused with a sentence.</param>
    /// <returns>The answers; none where the wave has none. Keys are hashes as hexadecimal digits: the same for the same key in every wave where keys follow persons, else in this wave alone.</returns>
    /// <exception cref="RefusedException">The network no longer has a unit or service that answered, or the set scores otherwise than the one that was asked.</exception>
    Responses Responses(WaveId wave, IndicatorSet set, Network network);

    /// <summary>Who was invited in a wave.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="network">The network.</param>
    /// <returns>The frame, or null where none was imported.</returns>
    InvitedFrame? Invited(WaveId wave, Network network);

    /// <summary>What was imported of units' peer groups and inhabitants.</summary>
    /// <param name="network">The network; facts of units that it no longer names are left out.</param>
    /// <returns>The facts, in the order of the imports.</returns>
    IReadOnlyList<UnitFact> UnitFacts(Network network);

    /// <summary>What was told of a file when it was imported.</summary>
    /// <param name="import">The number of a standing import.</param>
    /// <returns>The report and the findings; empty where nothing was told.</returns>
    /// <exception cref="RefusedException">No such import stands.</exception>
    FileAccount Account(int import);

    /// <summary>Where units were placed on rubrics in a wave.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="set">The set that has the rubrics.</param>
    /// <param name="network">The network.</param>
    /// <returns>The evaluations in the order of the network's units, then of the set; none where none were imported.</returns>
    /// <exception cref="RefusedException">The set no longer has a rubric or a level that was imported, or the network a unit.</exception>
    IReadOnlyList<Evaluation> Evaluations(WaveId wave, IndicatorSet set, Network network);

    /// <summary>The goals that units set in all waves.</summary>
    /// <param name="set">The set that has the topics; a topic that it no longer has becomes <see cref="GoalTopic.Other"/>.</param>
    /// <param name="network">The network; goals of units that it no longer names are left out, and a service that it no longer names is responsible for nothing.</param>
    /// <returns>The goals by wave in the order of the network's, then by unit, then in the order of the file.</returns>
    IReadOnlyList<PlannedGoal> Goals(IndicatorSet set, Network network);

    /// <summary>The register figures that stand: of the same outcome, place and time the one that was imported last.</summary>
    /// <returns>The figures, as their sources give them, each with its import.</returns>
    SourceFigures Outcomes();

    /// <summary>Appends a line to the audit log.</summary>
    /// <param name="entry">What was done, by whom and when.</param>
    void Audit(AuditEntry entry);

    /// <summary>The audit log, held against its chain of hashes.</summary>
    /// <returns>All lines, and the first that is not as it was written.</returns>
    AuditLog AuditLog();

    /// <summary>Writes down what is published, before anybody receives it.</summary>
    /// <param name="record">When, by whom and of which wave; its number and its count of figures are the store's to give.</param>
    /// <param name="figures">Every figure that is shown, of whichever waves.</param>
    /// <param name="weighed">How many publications there were when it was settled what may be shown beside them.</param>
    /// <returns>The publication's number.</returns>
    /// <exception cref="RefusedException">There are more by now. Nothing was written.</exception>
    int Publish(PublicationRecord record, IReadOnlyList<PublishedFigure> figures, int weighed);

    /// <summary>What was published, withdrawn or not, by number.</summary>
    IReadOnlyList<PublicationRecord> Publications();

    /// <summary>The figures of a wave that readers have.</summary>
    /// <param name="wave">The wave.</param>
    /// <returns>The figures of every publication that was not withdrawn, the oldest first; those of one that said the same as an earlier one are not told again.</returns>
    IReadOnlyList<PublishedFigure> Published(WaveId wave);

    /// <summary>The figures of one publication, withdrawn or not.</summary>
    /// <param name="publication">Its number.</param>
    /// <returns>The figures as they were published: in their order, but those of a wave together.</returns>
    /// <exception cref="RefusedException">There is no such publication.</exception>
    IReadOnlyList<PublishedFigure> FiguresOf(int publication);

    /// <summary>Marks a publication that nobody received, so that it no longer binds what may be shown, and says so in the audit log.</summary>
    /// <param name="publication">Its number.</param>
    /// <param name="entry">Who says so, when and by which command.</param>
    /// <exception cref="RefusedException">There is no such publication, or it is withdrawn already.</exception>
    void Withdraw(int publication, AuditEntry entry);

    /// <summary>Deletes everything that was imported of a wave for good, from the file and its logs too, and says so in the audit log. What was published of it stays.</summary>
    /// <param name="wave">The wave; one of which nothing is left is cleaned up after all the same.</param>
    /// <param name="entry">Who does it, when and by which command.</param>
    /// <returns>What was taken away.</returns>
    /// <exception cref="RefusedException">Nothing was deleted; or it was, and the file could not be written anew: the sentence says which, and that doing it again finishes it.</exception>
    ForgottenWave Forget(WaveId wave, AuditEntry entry);

    /// <summary>The workspace's secret, 32 bytes, made at first use in a file that only its owner can read: respondent keys are hashed with it and anonymous names shuffled.</summary>
    /// <exception cref="RefusedException">Keys are stored that were hashed with a secret which is not there any more.</exception>
    byte[] Secret();
}

/// <summary>A file that is imported.</summary>
/// <param name="Wave">The wave; null where the file belongs to none.</param>
/// <param name="FileName">The file's name, without its folder.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
/// <param name="Time">When.</param>
public sealed record ImportedFile(WaveId? Wave, string FileName, string Sha256, DateTimeOffset Time)
{
    /// <summary>What is told of it, kept with the import. Default <see cref="FileAccount.None"/>.</summary>
    public FileAccount Account { get; init; } = FileAccount.None;
}

/// <summary>A line of the audit log.</summary>
/// <param name="Time">When.</param>
/// <param name="User">The account that did it.</param>
/// <param name="Command">The command line.</param>
public sealed record AuditEntry(DateTimeOffset Time, string User, string Command);
