using System.Globalization;

namespace Benchmarking.EndToEnd.Hostile.Injection;

/// <summary>What the commands make of injected workspaces, kept until the tests have looked at it.</summary>
/// <remarks>A few texts of each kind at once; with BENCHMARKING_INJECTIONS=all the whole corpus, some fifty texts at a time, each in every field.</remarks>
public sealed class InjectedArtefacts : IDisposable
{
    private const int AtOnce = 48;
    private readonly List<Tool> _tools = [];
    private readonly SortedDictionary<string, int> _found = new(StringComparer.Ordinal);

    public InjectedArtefacts()
    {
        var strings = Environment.GetEnvironmentVariable("BENCHMARKING_INJECTIONS") == "all" ? Injections.All : Injections.Few;
        var slices = (strings.Count + AtOnce - 1) / AtOnce;
        var (artefacts, filled) = (0, 0);
        for (var slice = 0; slice < slices; slice++)
        {
            _tools.Add(new Tool());
            var workspace = new InjectedWorkspace(_tools[^1], [.. strings.Where((_, place) => place % slices == slice)]);
            var run = new InjectedRun(_tools[^1], workspace) { HasPictures = slice == 0 };
            run.Run();
            (artefacts, filled) = (artefacts + run.Artefacts, filled + workspace.Filled);
            foreach (var what in run.Found)
            {
                _found[what] = _found.GetValueOrDefault(what) + 1;
            }
        }

        Figures = string.Create(CultureInfo.InvariantCulture, $"{strings.Count} texts, {filled} times in a field, {artefacts} artefacts and outputs, {_found.Values.Sum()} findings.");
    }

    /// <summary>How much was tried.</summary>
    public string Figures { get; }

    /// <summary>What was live, each with how often.</summary>
    public IReadOnlyList<string> Found => [.. _found.Select(what => string.Create(CultureInfo.InvariantCulture, $"{what.Value} × {what.Key}"))];

    /// <summary>The folders of the workspaces; artefacts lie in <c>out</c>.</summary>
    public IReadOnlyList<string> Folders => [.. _tools.Select(tool => tool.Folder)];

    public void Dispose() => _tools.ForEach(tool => tool.Dispose());
}
