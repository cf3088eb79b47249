using System.Reflection;
using System.Runtime.CompilerServices;

namespace Benchmarking.Tests.House;

/// <summary>The product as compiled: one assembly a project under <c>src</c>.</summary>
internal static class Product
{
    /// <summary>The assemblies by the name of their project.</summary>
    public static IReadOnlyDictionary<string, Assembly> Assemblies { get; } = Project.In(Repository.Files)
        .Where(project => project.IsProduct)
        .ToDictionary(project => project.Name, project => Assembly.Load(project.AssemblyName), StringComparer.Ordinal);

    /// <summary>Every type that somebody wrote.</summary>
    public static IEnumerable<Type> Types => Assemblies.Values.SelectMany(assembly => assembly.GetTypes()).Where(IsWritten);

    /// <summary>Whether somebody wrote a type, rather than the compiler.</summary>
    /// <param name="type">The type.</param>
    public static bool IsWritten(Type type) =>
        !type.Name.Contains('<', StringComparison.Ordinal)
        && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        && !(type.Namespace is null && type.Name == "Program")
        && (type.DeclaringType is null || IsWritten(type.DeclaringType));
}
