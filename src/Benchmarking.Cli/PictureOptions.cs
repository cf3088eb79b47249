using System.CommandLine;
using Benchmarking.Export.Figures;
using Benchmarking.Findings;
using Benchmarking.Reports.Figures;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>How a figure leaves: as PNG or SVG, how wide, with which letters, to which file.</summary>
internal sealed class PictureOptions
{
    private const int Usual = 900;
    private readonly Option<string> _to;
    private readonly Option<string> _output;
    private readonly Option<int> _width;

    public PictureOptions(Texts texts)
    {
        _to = new Option<string>("--to") { Description = texts["cli.chart.to"], HelpName = "png|svg" };
        _to.AcceptOnlyFromAmong("png", "svg");
        _width = new Option<int>("--width") { Description = texts["cli.chart.width"], HelpName = "PIXELS", DefaultValueFactory = _ => Usual };
        _width.Validators.Add(result =>
        {
            if (result.Tokens is [_] && result.GetValueOrDefault<int>() is < 320 or > 4000)
            {
                result.AddError(texts["cli.expect.width"]);
            }
        });
        Font = FontOption(texts);
        _output = new Option<string>("--output", "-o") { Description = texts["cli.chart.output"], HelpName = "FILE" };
    }

    public IReadOnlyList<Option> All => [_to, _width, Font, _output];

    private Option<string> Font { get; }

    /// <summary>The option that names a font file.</summary>
    public static Option<string> FontOption(Texts texts) => new("--font") { Description = texts["cli.chart.font"], HelpName = "FILE" };

    /// <summary>The font that an option names, or one that the machine has: one for each thread that draws.</summary>
    /// <exception cref="RefusedException">There is none, or it cannot be read.</exception>
    public static ThreadLocal<FigureFont> FontsOf(Scene scene, string? file)
    {
        var fonts = new ThreadLocal<FigureFont>(() => FontOf(scene, file));
        _ = fonts.Value;
        return fonts;
    }

    /// <summary>The font that an option names, or one that the machine has.</summary>
    /// <exception cref="RefusedException">There is none, or it cannot be read.</exception>
    private static FigureFont FontOf(Scene scene, string? file) => file is null ? FigureFont.OfSystem() : FigureFont.FromFile(scene.Surroundings.PathOf(file));

    /// <summary>Writes a figure, and says where.</summary>
    /// <param name="scene">Where the command runs.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="name">What its file is called where nothing else is said, without extension.</param>
    public void Write(Scene scene, ParseResult parsed, Figure figure, string name)
    {
        var (output, width) = (parsed.GetValue(_output), parsed.GetValue(_width));
        var isSvg = parsed.GetValue(_to) is { } format ? format == "svg" : output?.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ?? false;
        var path = scene.Surroundings.PathOf(output ?? name + (isSvg ? ".svg" : ".png"));
        if (isSvg)
        {
            WholeFile.Write(path, stream => FigureSvg.Write(figure, stream, width));
        }
        else
        {
            var font = FontOf(scene, parsed.GetValue(Font));
            WholeFile.Write(path, stream => FigurePng.Write(figure, stream, font, new PngSize(width)));
        }

        scene.Say("cli.line", path);
    }
}
