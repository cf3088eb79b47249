namespace Benchmarking.Tests.House;

/// <summary>A theory that rests on figures lying beside the repository; it is passed over where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    /// <summary>Makes the theory.</summary>
    /// <param name="path">The file or folder that it rests on, from the folder of lent figures, such as <c>reference/bfi_reliability.json</c>.</param>
    public SharedTheoryAttribute(string path)
    {
        Path = path;
        Skip = SharedFolder.ReasonWithout(path);
    }

    /// <summary>The file or folder that it rests on.</summary>
    public string Path { get; }
}
