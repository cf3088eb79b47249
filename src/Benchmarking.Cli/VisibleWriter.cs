using System.Globalization;
using System.Text;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Lets through only what can be seen: names and file names that others gave must not steer the terminal of whoever reads them.</summary>
internal sealed class VisibleWriter : TextWriter
{
    private readonly TextWriter _inner;

    /// <summary>Begins where another writer stands.</summary>
    /// <param name="inner">Where the words go; it is left open.</param>
    public VisibleWriter(TextWriter inner)
        : base(CultureInfo.InvariantCulture) => (_inner, CoreNewLine) = (inner, inner.NewLine.ToCharArray());

    public override Encoding Encoding => _inner.Encoding;

    public override void Write(char value) => _inner.Write(VisibleText.Of(value.ToString()));

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value) => _inner.Write(VisibleText.Of(value ?? ""));

    public override void WriteLine() => _inner.WriteLine();

    public override void WriteLine(string? value) => _inner.WriteLine(VisibleText.Of(value ?? ""));

    public override Task WriteLineAsync(string? value) => _inner.WriteLineAsync(VisibleText.Of(value ?? ""));

    public override void Flush() => _inner.Flush();
}
