using System.Globalization;
using Benchmarking.Reports;

namespace Benchmarking.Export.Html;

/// <summary>Draws what readers choose from: every measure with every reference, one after the other, and the choices that hide all but one of each.</summary>
/// <remarks>The script only hides, shows and sorts what stands on the page; without it all of it is seen.</remarks>
internal sealed class ExplorerSection
{
    private readonly PageContext _page;
    private readonly Explorer _explorer;
    private readonly ExplorerTable _table;

    /// <summary>Takes its place on the page.</summary>
    /// <param name="page">What the page is drawn with.</param>
    /// <param name="explorer">What is chosen from.</param>
    public ExplorerSection(PageContext page, Explorer explorer)
    {
        (_page, _explorer) = (page, explorer);
        Anchor = page.Anchors.New(explorer.Title);
        _table = new ExplorerTable(page, explorer);
    }

    /// <summary>Its place on the page.</summary>
    public string Anchor { get; }

    /// <summary>Its title.</summary>
    public string Title => _explorer.Title;

    /// <summary>Draws it.</summary>
    public void Draw()
    {
        var markup = _page.Markup;
        markup.Open("section", ("id", Anchor), ("class", "sheet across explorer"), ("aria-labelledby", Anchor + "_h"));
        markup.Element("h2", _explorer.Title, ("id", Anchor + "_h"));
        foreach (var paragraph in _explorer.Reading)
        {
            markup.Element("p", paragraph);
        }

        Choices();
        for (var measure = 0; measure < _explorer.Measures.Count; measure++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"{Anchor}_m{measure + 1}");
            markup.Open("div", ("class", "measure"));
            markup.Element("h3", _explorer.Measures[measure].Title, ("id", id));
            _table.Draw(_explorer.Measures[measure], id);
            markup.Close();
        }

        markup.Close();
    }

    private void Choices()
    {
        var (markup, texts) = (_page.Markup, _page.Texts);
        markup.Open("div", ("class", "choices"), ("role", "group"), ("aria-label", texts["html.explorer.choose"]), ("hidden", ""));
        Choice("measure", texts["html.explorer.measure"], [.. _explorer.Measures.Select(measure => (measure.IsDimension ? "" : "\u00A0\u00A0\u00A0") + measure.Title)]);
        Choice("reference", texts["html.explorer.reference"], _explorer.References);
        Choice("order", texts["html.explorer.order"], [texts["html.explorer.order.network"], texts["html.explorer.order.name"], texts["html.explorer.order.score"]]);
        markup.Close();
        markup.Element("p", "", ("class", "unseen"), ("role", "status"), ("data-words", texts["html.explorer.shown"]));
    }

    private void Choice(string name, string label, IReadOnlyList<string> options)
    {
        var (markup, id) = (_page.Markup, $"{Anchor}_{name}");
        markup.Open("div");
        markup.Element("label", label, ("for", id));
        markup.Open("select", ("id", id), ("name", name), ("autocomplete", "off"));
        for (var option = 0; option < options.Count; option++)
        {
            markup.Element("option", options[option], ("value", option.ToString(CultureInfo.InvariantCulture)));
        }

        markup.Close();
        markup.Close();
    }
}
