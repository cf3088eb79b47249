using System.Security.Cryptography;
using Benchmarking.Cli;
using Benchmarking.Tests.House;

namespace Benchmarking.EndToEnd;

/// <summary>The product in a folder of its own, asked with the words that a user types.</summary>
internal sealed class Tool : IDisposable
{
    /// <summary>The waves of the sample, in their order.</summary>
    public static readonly IReadOnlyList<string> Waves = ["2017-11", "2018-05", "2018-11"];

    /// <summary>Begins in an empty folder.</summary>
    public Tool() => Folder = Directory.CreateTempSubdirectory("benchmarking-").FullName;

    /// <summary>The folder that commands are typed in; gone when the test is.</summary>
    public string Folder { get; }

    /// <summary>The folder of the program, with its sets and its sample.</summary>
    public string ProgramFolder { get; set; } = AppContext.BaseDirectory;

    /// <summary>The environment variables there are.</summary>
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>The language of the machine.</summary>
    public string? SystemLanguage { get; set; }

    /// <summary>What a person types, line by line, who sits at a terminal; null where nobody does.</summary>
    public Queue<string>? Typed { get; set; }

    /// <summary>Columns of the terminal; null for a pipe.</summary>
    public int? Width { get; set; }

    /// <summary>Begins with the files of the sample network.</summary>
    public static Tool OnSample()
    {
        var tool = new Tool();
        var sample = Path.Combine(RepositoryRoot.Folder, "sample-data");
        foreach (var file in Directory.EnumerateFiles(sample).Where(file => Path.GetExtension(file) is ".csv" or ".yaml"))
        {
            File.Copy(file, tool.PathOf(Path.GetFileName(file)));
        }

        return tool;
    }

    /// <summary>Begins with the sample network and some of its waves imported, the invited first.</summary>
    public static Tool After(params IEnumerable<string> waves)
    {
        var tool = OnSample();
        foreach (var wave in waves)
        {
            tool.Do("import", "invited", $"{wave}-invited.csv", "--wave", wave);
            tool.Do("import", "responses", $"{wave}.csv", "--wave", wave);
        }

        return tool;
    }

    /// <summary>Asks for something.</summary>
    public Answer Ask(params string[] words)
    {
        var surroundings = InProcess.In(Folder) with
        {
            Input = () => Typed is { Count: > 0 } typed ? typed.Dequeue() : null,
            IsInteractive = Typed is not null,
            ProgramFolder = ProgramFolder,
            Variable = name => Variables.GetValueOrDefault(name),
            SystemLanguage = SystemLanguage,
            Width = Width,
        };
        return surroundings.Ask(words);
    }

    /// <summary>Asks for something that has to be done.</summary>
    /// <returns>What came on standard output.</returns>
    public string Do(params string[] words)
    {
        var answer = Ask(words);
        Assert.True(answer.Code == ExitCode.Done, $"{string.Join(' ', words)}: {answer.Code}\n{answer.Error}");
        return answer.Output;
    }

    /// <summary>Asks for something that has to be refused because the files or the request are wrong.</summary>
    /// <returns>What came on standard error.</returns>
    public string Refused(params string[] words)
    {
        var answer = Ask(words);
        Assert.True(answer.Code == ExitCode.Refused, $"{string.Join(' ', words)}: {answer.Code}\n{answer.Output}{answer.Error}");
        Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
        return answer.Error;
    }

    /// <summary>The rows of a command's CSV.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(params string[] words) => Csv.Rows(Do([.. words, "--to", "csv"]));

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Text(string name) => File.ReadAllText(PathOf(name));

    public void Write(string name, string text)
    {
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Folder);
        File.WriteAllText(path, text);
    }

    /// <summary>Writes a file again, with something in it changed.</summary>
    /// <param name="from">The file; it has to change.</param>
    /// <param name="change">What happens to its text.</param>
    /// <param name="to">The changed file; by default the same.</param>
    public void Change(string from, Func<string, string> change, string? to = null)
    {
        var (old, changed) = (Text(from), change(Text(from)));
        Assert.NotEqual(old, changed);
        Write(to ?? from, changed);
    }

    /// <summary>Names and SHA-256 of all files in a folder below, in ordinal order.</summary>
    public IReadOnlyList<string> Hashes(string folder) =>
    [
        .. Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(PathOf(folder), file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The names of all files in a folder below, in ordinal order.</summary>
    public IReadOnlyList<string> Names(string folder) =>
        [.. Directory.EnumerateFiles(PathOf(folder)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
