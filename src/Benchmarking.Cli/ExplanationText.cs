using Benchmarking.Reports;
using Benchmarking.Reports.Explanations;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>An explanation as a page of text: the row, what was asked, each figure with its numbers, and the same in R.</summary>
internal sealed class ExplanationText(Texts texts)
{
    /// <summary>Writes the page.</summary>
    /// <param name="row">What the row is about, such as unit and indicator.</param>
    /// <param name="explanation">How its figures came about.</param>
    /// <param name="source">What made the table.</param>
    /// <param name="writer">Where it goes.</param>
    public void Write(IReadOnlyList<string> row, Explanation explanation, TableSource source, TextWriter writer)
    {
        writer.WriteLine(string.Join(" · ", row));
        writer.WriteLine(texts.Say("cli.explain.made", source.Command, source.Version, Digits.Plain(source.Seed), source.Fingerprint ?? ""));
        Section("cli.explain.options", source.Options.Select(option => $"{option.Key}: {option.Value}"), writer);
        Section("cli.explain.figures", explanation.Figures.SelectMany(Lines), writer);
        Section("cli.explain.notes", explanation.Notes.Select(note => texts.Say(note)), writer);
        Section("cli.explain.r", explanation.R, writer);
    }

    private void Section(string title, IEnumerable<string> lines, TextWriter writer)
    {
        var listed = lines.ToList();
        if (listed.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine(texts[title]);
        foreach (var line in listed)
        {
            writer.WriteLine("  " + line);
        }
    }

    private IEnumerable<string> Lines(ExplainedFigure figure)
    {
        yield return $"{figure.Name} = {Digits.Plain(figure.Value)}";
        yield return $"    {figure.Formula}";
        if (figure.Numbers.Length > 0)
        {
            yield return $"    = {figure.Numbers}";
        }

        if (figure.Source.Length > 0)
        {
            yield return "    " + texts.Say("cli.explain.source", figure.Source);
        }
    }
}
