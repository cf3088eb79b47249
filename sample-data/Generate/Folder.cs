namespace SampleData;

/// <summary>Finds the sample, wherever the generator was started from.</summary>
internal static class Folder
{
    public static string AboveWith(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, file)))
            {
                return folder.FullName;
            }
        }

        throw new FileNotFoundException($"There is no '{file}' in a folder above '{AppContext.BaseDirectory}'.");
    }
}
