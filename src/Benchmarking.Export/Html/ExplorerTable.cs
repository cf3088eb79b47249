using System.Globalization;
using Benchmarking.Reports;

namespace Benchmarking.Export.Html;

/// <summary>Draws the units on one measure: score, interval, and the difference from each reference.</summary>
/// <param name="page">What the page is drawn with.</param>
/// <param name="explorer">What is chosen from.</param>
internal sealed class ExplorerTable(PageContext page, Explorer explorer)
{
    private const int Decimals = 1;
    private const string Columns = "3";

    // Score, interval and answers.
    private const int OwnColumns = 3;

    private readonly ExplorerPicture _picture = new(explorer.Axis);

    /// <summary>Draws the table.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="heading">The place of its heading, which is stood over it.</param>
    public void Draw(ExplorerMeasure measure, string heading)
    {
        var markup = page.Markup;
        markup.Open("div", ("class", "scroll wide"), ("role", "group"), ("tabindex", "0"), ("aria-labelledby", heading));
        markup.Open("table");
        markup.Element("caption", measure.Title);
        Header();
        markup.Open("tbody");
        foreach (var row in measure.Rows)
        {
            Row(row);
        }

        markup.Close();
        markup.Close();
        markup.Close();
    }

    private void Header()
    {
        var (markup, texts) = (page.Markup, page.Texts);
        markup.Open("thead");
        markup.Open("tr");
        markup.Element("th", explorer.UnitTitle, ("scope", "col"), ("rowspan", "2"));
        markup.Element("th", texts["sheet.column.score"], ("scope", "col"), ("rowspan", "2"), ("class", "n"));
        markup.Open("th", ("scope", "col"), ("rowspan", "2"), ("class", "interval"));
        markup.Words(explorer.IntervalTitle);
        markup.Raw(_picture.Scale());
        markup.Close();
        markup.Element("th", texts["sheet.column.n"], ("scope", "col"), ("rowspan", "2"), ("class", "n"));
        for (var reference = 0; reference < explorer.References.Count; reference++)
        {
            markup.Element("th", explorer.References[reference], ("scope", "colgroup"), ("colspan", Columns), ("data-reference", Number(reference)));
        }

        markup.Close();
        markup.Open("tr");
        for (var reference = 0; reference < explorer.References.Count; reference++)
        {
            markup.Element("th", texts["sheet.column.score"], ("scope", "col"), ("class", "n"), ("data-reference", Number(reference)));
            markup.Element("th", texts["sheet.column.difference"], ("scope", "col"), ("class", "n"), ("data-reference", Number(reference)));
            markup.Element("th", texts["sheet.column.verdict"], ("scope", "col"), ("data-reference", Number(reference)));
        }

        markup.Close();
        markup.Close();
    }

    private void Row(ExplorerRow row)
    {
        var (markup, texts) = (page.Markup, page.Texts);
        if (row.Score is not { } score)
        {
            markup.Open("tr");
            markup.Element("th", row.Name, ("scope", "row"));
            markup.Element("td", row.Absence ?? "", ("class", "absent"), ("colspan", Number(OwnColumns)));
            for (var reference = 0; reference < explorer.References.Count; reference++)
            {
                markup.Element("td", "", ("colspan", Columns), ("data-reference", Number(reference)));
            }

            markup.Close();
            return;
        }

        // What is sorted by is what is seen, no digit more.
        markup.Open("tr", ("data-score", score.Value.ToString("F1", CultureInfo.InvariantCulture)));
        markup.Element("th", row.Name, ("scope", "row"));
        markup.Element("td", texts.Number(score.Value, Decimals), ("class", "n"));
        markup.Open("td", ("class", "interval"));
        markup.Element("span", score.Interval is { } interval ? $"{texts.Number(interval.Low, Decimals)}–{texts.Number(interval.High, Decimals)}" : texts["sheet.dash"]);
        markup.Raw(_picture.Of(row));
        markup.Close();
        markup.Element("td", row.Answers is { } answers ? texts.Number(answers, 0) : "", ("class", "n"));
        for (var reference = 0; reference < row.Contrasts.Count; reference++)
        {
            Contrast(row.Contrasts[reference], Number(reference));
        }

        markup.Close();
    }

    private void Contrast(ExplorerContrast contrast, string reference)
    {
        var (markup, texts) = (page.Markup, page.Texts);
        markup.Element("td", contrast.Reference is { } score ? texts.Number(score, Decimals) : texts["sheet.dash"], ("class", "n"), ("data-reference", reference));
        markup.Element("td", Difference(contrast), ("class", "n"), ("data-reference", reference));
        markup.Open("td", ("class", contrast.Verdict.Style switch
        {
            _ when contrast.Verdict is Cell.Absent => "absent",
            CellStyle.Favourable => "favourable",
            CellStyle.Unfavourable => "unfavourable",
            _ => "undecided",
        }), ("data-reference", reference));
        SheetText.Write(page, contrast.Verdict);
        markup.Close();
    }

    private string Difference(ExplorerContrast contrast) => contrast switch
    {
        { Difference: { } difference, Interval: { } both } =>
            $"{CellWords.Signed(difference, Decimals, page.Texts)}\u00A0±\u00A0{page.Texts.Number((both.High - both.Low) / 2, Decimals)}",
        { Difference: { } difference } => CellWords.Signed(difference, Decimals, page.Texts),
        _ => page.Texts["sheet.dash"],
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
