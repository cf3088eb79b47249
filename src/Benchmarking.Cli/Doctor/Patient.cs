using Benchmarking.Findings;
using Benchmarking.Storage;

namespace Benchmarking.Cli.Doctor;

/// <summary>A workspace that is looked over, as far as it can be opened.</summary>
internal sealed class Patient
{
    private Patient(Scene scene, string file, bool mends) => (Scene, File, Mends) = (scene, file, mends);

    /// <summary>Where the command runs.</summary>
    public Scene Scene { get; }

    /// <summary>The whole path of the network file.</summary>
    public string File { get; }

    /// <summary>Whether what can be mended is.</summary>
    public bool Mends { get; }

    /// <summary>The workspace; null where its files cannot be read.</summary>
    public Workspace? Workspace { get; private init; }

    /// <summary>Why they cannot; null where they can.</summary>
    public RefusedException? Refusal { get; private init; }

    /// <summary>What was found of the database; null where nobody knows which it is, or it is no file.</summary>
    public Examination? Store { get; private init; }

    /// <summary>Opens what can be opened.</summary>
    public static Patient Receive(Scene scene, string? file, bool mends)
    {
        var path = scene.Surroundings.PathOf(file ?? Workspace.DefaultFile);
        try
        {
            var workspace = Workspace.Open(scene, file, language: null);
            return new Patient(scene, path, mends)
            {
                Workspace = workspace,
                Store = Stores.IsConnectionString(workspace.Address) ? null : Examination.Of(workspace.Address),
            };
        }
        catch (RefusedException refusal)
        {
            return new Patient(scene, path, mends) { Refusal = refusal };
        }
    }
}
