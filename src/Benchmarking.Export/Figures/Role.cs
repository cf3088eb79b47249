namespace Benchmarking.Export.Figures;

/// <summary>What a colour is for. Shapes carry roles; a <see cref="Theme"/> says which colour that is.</summary>
internal sealed record Role
{
    /// <summary>How many shades a heat map has, from the lowest value to the highest.</summary>
    public const int Shades = 9;

    /// <summary>How many shades lie between the ends of a scale, both included.</summary>
    public const int Options = 21;

    private static readonly Role[] ShadeRoles = [.. Enumerable.Range(0, Shades).Select(step => new Role($"shade-{step}"))];
    private static readonly Role[] OptionRoles = [.. Enumerable.Range(0, Options).Select(step => new Role($"option-{step}"))];
    private static readonly Role[] OnOptionRoles = [.. Enumerable.Range(0, Options).Select(step => new Role($"on-option-{step}"))];

    private Role(string name) => Name = name;

    /// <summary>Behind everything.</summary>
    public static Role Surface { get; } = new("surface");

    /// <summary>Words.</summary>
    public static Role Ink { get; } = new("ink");

    /// <summary>The title, and words about the reader's own.</summary>
    public static Role Title { get; } = new("title");

    /// <summary>Words of less weight: subtitle, axes, notes, and what is absent.</summary>
    public static Role Muted { get; } = new("muted");

    /// <summary>Grid lines, which nobody need see.</summary>
    public static Role Rule { get; } = new("rule");

    /// <summary>Lines that are read: axes, outlines, leaders.</summary>
    public static Role Axis { get; } = new("axis");

    /// <summary>Behind the row that is to be found at first sight.</summary>
    public static Role Band { get; } = new("band");

    /// <summary>The range of the network and the limits of chance; always outlined by <see cref="Axis"/>.</summary>
    public static Role Range { get; } = new("range");

    /// <summary>What a value is held against.</summary>
    public static Role Reference { get; } = new("reference");

    /// <summary>The marks of the reader's own.</summary>
    public static Role Own { get; } = new("own");

    /// <summary>Told apart, at the good end.</summary>
    public static Role Favourable { get; } = new("favourable");

    /// <summary>Told apart, at the weak end.</summary>
    public static Role Unfavourable { get; } = new("unfavourable");

    /// <summary>Not told apart.</summary>
    public static Role Undecided { get; } = new("undecided");

    /// <summary>Every role, in the order of the style sheet.</summary>
    public static IReadOnlyList<Role> All { get; } =
    [
        Surface, Ink, Title, Muted, Rule, Axis, Band, Range, Reference, Own, Favourable, Unfavourable, Undecided, .. ShadeRoles, .. OptionRoles, .. OnOptionRoles,
    ];

    /// <summary>Its name in a style sheet.</summary>
    public string Name { get; }

    /// <summary>The shade of a value in a heat map; <see cref="Ink"/> can be read on each.</summary>
    /// <param name="share">Where the value lies on the axis; below 0 counts as 0, above 1 as 1.</param>
    /// <returns>The role.</returns>
    public static Role Shade(double share) => ShadeRoles[Step(share, Shades)];

    /// <summary>The colour of a point of a scale.</summary>
    /// <param name="share">Where it lies on the scale, from 0 to 1.</param>
    /// <returns>The role.</returns>
    public static Role Option(double share) => OptionRoles[Step(share, Options)];

    /// <summary>Words on that colour.</summary>
    /// <param name="share">Where the point lies on the scale, from 0 to 1.</param>
    /// <returns>The role.</returns>
    public static Role OnOption(double share) => OnOptionRoles[Step(share, Options)];

    private static int Step(double share, int count) => (int)Math.Round(Math.Clamp(share, 0, 1) * (count - 1), MidpointRounding.AwayFromZero);
}
