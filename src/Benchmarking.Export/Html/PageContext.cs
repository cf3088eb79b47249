using Benchmarking.Reports;
using Benchmarking.Wording;

namespace Benchmarking.Export.Html;

/// <summary>What every part of a page is drawn with.</summary>
/// <param name="Report">The report.</param>
/// <param name="Texts">The words of its language.</param>
/// <param name="Anchors">Where its links lead to.</param>
/// <param name="Markup">The page so far.</param>
internal sealed record PageContext(Report Report, Texts Texts, PageAnchors Anchors, Markup Markup);
