using System.Text;
using System.Text.RegularExpressions;

namespace Benchmarking.Tests.House;

/// <summary>C# source with comments and literals told apart from code, as far as the guards need it.</summary>
internal sealed class CSharpText
{
    /// <summary>Stands in <see cref="Literal.Text"/> where an interpolated string has a hole.</summary>
    public const char Hole = '\u0001';

    private static readonly Regex StringOpening =
        new("""\G(?:(?:@\$|\$?@)(?<quotes>")|\$*(?<quotes>"{3,})|\$?(?<quotes>"))""", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static readonly Regex Comment = new(@"\G(?://[^\n]*|/\*.*?\*/)", RegexOptions.Singleline, TimeSpan.FromSeconds(5));

    private static readonly Regex Character = new(@"\G'(?:\\.[^'\n]*|[^'\\\n])'", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static readonly Regex Directive = new(@"\G(?<=^[ \t]*)#[^\n]*", RegexOptions.Multiline, TimeSpan.FromSeconds(5));

    private readonly string _text;
    private readonly StringBuilder _code = new();
    private readonly List<Literal> _literals = [];
    private int _at;

    public CSharpText(string text)
    {
        _text = text;
        ReadCode(insideHole: false);
        Code = _code.ToString();
    }

    /// <summary>The source, as long as it was, with spaces for comments and for what stands between quotes.</summary>
    public string Code { get; }

    /// <summary>The string literals, in the order in which they end.</summary>
    public IReadOnlyList<Literal> Literals => _literals;

    private void ReadCode(bool insideHole)
    {
        var depth = 0;
        while (_at < _text.Length)
        {
            if (StringOpening.Match(_text, _at) is { Success: true } opening)
            {
                ReadString(opening);
            }
            else if (Comment.Match(_text, _at) is { Success: true } comment)
            {
                Blank(comment.Length);
            }
            else if (Directive.Match(_text, _at) is { Success: true } directive)
            {
                Copy(directive.Length);
            }
            else if (Character.Match(_text, _at) is { Success: true } character)
            {
                Copy(1);
                Blank(character.Length - 2);
                Copy(1);
            }
            else
            {
                depth += _text[_at] is '{' or '(' or '[' ? 1 : _text[_at] is '}' or ')' or ']' ? -1 : 0;
                if (insideHole && depth < 0)
                {
                    return;
                }

                Copy(1);
            }
        }
    }

    private void ReadString(Match opening)
    {
        var quotes = opening.Groups["quotes"].Length;
        var dollars = opening.Value.Count(letter => letter == '$');
        var raw = quotes >= 3;
        var escapes = !raw && !opening.Value.Contains('@', StringComparison.Ordinal);
        var start = _at;
        var words = new StringBuilder();
        Copy(opening.Length);
        while (_at < _text.Length && !(Run('"') is var run && run >= quotes && (raw || escapes || run % 2 == 1)))
        {
            var braces = Run('{');
            if (dollars > 0 && (raw ? braces >= dollars : braces % 2 == 1))
            {
                Blank(braces);
                words.Append(Hole);
                ReadCode(insideHole: true);
                Blank(raw ? dollars : 1);
            }
            else
            {
                var length = escapes && _text[_at] == '\\' ? 2 : Math.Max(1, Math.Max(braces, Run('"')));
                words.Append(_text.AsSpan(_at, Math.Min(length, _text.Length - _at)));
                Blank(length);
            }
        }

        Copy(raw ? Run('"') : 1);
        _literals.Add(new Literal(start, words.ToString()));
    }

    private int Run(char letter)
    {
        var end = _at;
        while (end < _text.Length && _text[end] == letter)
        {
            end++;
        }

        return end - _at;
    }

    private void Copy(int length)
    {
        var end = Math.Min(_text.Length, _at + length);
        _code.Append(_text, _at, end - _at);
        _at = end;
    }

    private void Blank(int length)
    {
        for (var end = Math.Min(_text.Length, _at + length); _at < end; _at++)
        {
            _code.Append(_text[_at] is '\n' ? '\n' : ' ');
        }
    }
}

/// <summary>One string literal.</summary>
/// <param name="Offset">Where it begins in the source, from 0.</param>
/// <param name="Text">What stands between its quotes, escapes as written, <see cref="CSharpText.Hole"/> for each hole.</param>
internal readonly record struct Literal(int Offset, string Text);
