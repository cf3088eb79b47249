namespace Benchmarking.Import.Formats;

/// <summary>One survey tool's way of writing answers to a file.</summary>
public interface ISurveyFormat
{
    /// <summary>Its id, as <c>--format</c> takes it.</summary>
    string Id { get; }

    /// <summary>The tool's name, the same in every language.</summary>
    string Name { get; }

    /// <summary>How sure it is that a file was written this way.</summary>
    /// <param name="file">The file.</param>
    /// <returns>From 0, certainly not, to 1, certainly.</returns>
    double Recognise(SurveyFile file);

    /// <summary>Lays a file out as a table with one row a respondent.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The table, and what its columns and values mean where they do not follow the generic form.</returns>
    SurveyLayout Read(SurveyFile file);
}
