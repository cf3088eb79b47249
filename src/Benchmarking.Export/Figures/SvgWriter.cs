using System.Globalization;
using System.Text;

namespace Benchmarking.Export.Figures;

/// <summary>Writes a picture as an SVG element.</summary>
/// <param name="paint">How colours are written.</param>
/// <param name="idPrefix">What its ids begin with.</param>
internal sealed class SvgWriter(SvgPaint paint, string idPrefix)
{
    /// <summary>Fonts of the widths that were measured, then any other.</summary>
    public const string FontStack = "Arial,Helvetica,'Liberation Sans',Arimo,sans-serif";

    private readonly StringBuilder _svg = new(16_384);

    /// <summary>Writes a picture.</summary>
    /// <param name="scene">The picture.</param>
    /// <param name="isAlone">Whether it is a file of its own.</param>
    /// <returns>The element, and a line end after it.</returns>
    public string Write(Scene scene, bool isAlone)
    {
        var (figure, language) = (scene.Figure, scene.Figure.Language.Code);
        var (title, description) = ($"{idPrefix}-title", $"{idPrefix}-desc");
        _svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        Number("width", scene.Width);
        Number("height", scene.Height);
        _svg.Append(" viewBox=\"0 0 ").Append(Text(scene.Width)).Append(' ').Append(Text(scene.Height)).Append('"');
        _svg.Append($" stroke-linejoin=\"round\" role=\"img\" aria-labelledby=\"{title}\" aria-describedby=\"{description}\" lang=\"{language}\"");
        _svg.Append(isAlone ? $" xml:lang=\"{language}\" font-family=\"{FontStack}\">\n" : $" class=\"{FigureStyle.Class}\">\n");
        _svg.Append($"<title id=\"{title}\">{XmlText.Escaped(figure.Title)}</title>\n<desc id=\"{description}\">{XmlText.Escaped(figure.Description)}</desc>\n");
        Write(new Shape.Box(new Area(0, 0, scene.Width, scene.Height), Role.Surface));
        foreach (var shape in scene.Shapes)
        {
            Write(shape);
        }

        return _svg.Append("</svg>\n").ToString();
    }

    private static string Text(double number)
    {
        var rounded = Math.Round(number, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    private void Write(Shape shape)
    {
        switch (shape)
        {
            case Shape.Group group:
                _svg.Append("<g><title>").Append(XmlText.Escaped(group.Tip)).Append("</title>\n");
                foreach (var part in group.Shapes)
                {
                    Write(part);
                }

                _svg.Append("</g>\n");
                break;
            case Shape.Box box:
                Write(box);
                break;
            case Shape.Line line:
                Write(line);
                break;
            case Shape.Polygon polygon:
                Write(polygon.Spots, polygon.Fill, polygon.Outline, 1);
                break;
            case Shape.Mark { Form: MarkForm.Circle } mark:
                Circle(mark);
                break;
            case Shape.Mark mark:
                Write(MarkOutline.Of(mark), mark.IsHollow ? Role.Surface : mark.Role, mark.Role, MarkOutline.Thickness);
                break;
            case Shape.Words words:
                Write(words);
                break;
        }
    }

    private void Write(Shape.Box box)
    {
        _svg.Append("<rect");
        Number("x", box.Place.Left);
        Number("y", box.Place.Top);
        Number("width", box.Place.Width);
        Number("height", box.Place.Height);
        Close(box.Fill, box.Outline, 1);
    }

    private void Write(Shape.Line line)
    {
        Path(line.Spots);
        _svg.Append('"');
        if (line.IsDashed)
        {
            _svg.Append(" stroke-dasharray=\"5 4\"");
        }

        Close(null, line.Role, line.Thickness);
    }

    private void Write(IReadOnlyList<Spot> spots, Role? fill, Role? outline, double thickness)
    {
        Path(spots);
        _svg.Append("Z\"");
        Close(fill, outline, thickness);
    }

    private void Path(IReadOnlyList<Spot> spots)
    {
        _svg.Append("<path d=\"");
        for (var place = 0; place < spots.Count; place++)
        {
            _svg.Append(place == 0 ? 'M' : 'L').Append(Text(spots[place].X)).Append(' ').Append(Text(spots[place].Y));
        }
    }

    private void Circle(Shape.Mark mark)
    {
        _svg.Append("<circle");
        Number("cx", mark.At.X);
        Number("cy", mark.At.Y);
        Number("r", mark.Radius);
        Close(mark.IsHollow ? Role.Surface : mark.Role, mark.Role, MarkOutline.Thickness);
    }

    private void Write(Shape.Words words)
    {
        _svg.Append("<text");
        Number("x", words.At.X);
        Number("y", words.At.Y);
        Number("font-size", words.Type.Size);
        _svg.Append(words.Type.IsBold ? " font-weight=\"700\"" : "")
            .Append(words.Anchor switch { Anchor.Middle => " text-anchor=\"middle\"", Anchor.End => " text-anchor=\"end\"", _ => "" });
        if (words.IsUpright)
        {
            _svg.Append(" transform=\"rotate(-90 ").Append(Text(words.At.X)).Append(' ').Append(Text(words.At.Y)).Append(")\"");
        }

        paint.Write(_svg, words.Role, null);
        _svg.Append('>').Append(XmlText.Escaped(words.Text)).Append("</text>\n");
    }

    private void Close(Role? fill, Role? stroke, double thickness)
    {
        if (stroke is not null && thickness != 1)
        {
            Number("stroke-width", thickness);
        }

        paint.Write(_svg, fill, stroke);
        _svg.Append("/>\n");
    }

    private void Number(string name, double number) => _svg.Append(' ').Append(name).Append("=\"").Append(Text(number)).Append('"');
}
