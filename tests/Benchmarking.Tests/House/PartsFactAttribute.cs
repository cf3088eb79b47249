namespace Benchmarking.Tests.House;

/// <summary>A fact about a kind of part, which is passed over, and says so, as long as the house has no such part.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PartsFactAttribute : FactAttribute
{
    /// <summary>Makes the fact.</summary>
    /// <param name="listName">The name of the class that lists the parts.</param>
    public PartsFactAttribute(string listName)
    {
        ListName = listName;
        var parts = Parts.Kinds.Single(kind => kind.ListName == listName);
        Skip = parts.In(Product.Types).Count == 0 ? $"The house has no {parts.Kind} yet." : null;
    }

    /// <summary>The name of the class that lists the parts.</summary>
    public string ListName { get; }
}
