using System.Reflection;

namespace Benchmarking.Tests.House;

/// <summary>Finds what compiled code uses: signatures, attributes and method bodies.</summary>
internal static class TypeUses
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Everything that an assembly uses, itself included.</summary>
    /// <param name="assembly">The assembly.</param>
    public static IEnumerable<TypeUse> Of(Assembly assembly) => assembly.GetTypes().SelectMany(Of);

    /// <summary>Everything that a type uses; types inside it are asked on their own.</summary>
    /// <param name="type">The type.</param>
    public static IEnumerable<TypeUse> Of(Type type)
    {
        var user = Outermost(type);
        var named = new[] { type.BaseType }.Concat(type.GetInterfaces()).OfType<Type>().Concat(Attributes(type))
            .Select(used => (Member: "(declaration)", Used: used, UsedMember: (string?)null));
        var inside = type.GetMembers(Declared).SelectMany(member => OfMember(member).Select(use => (Member: member.Name, use.Used, use.UsedMember)));
        return named.Concat(inside)
            .SelectMany(use => Parts(use.Used), (use, used) => new TypeUse(user, use.Member, used, use.UsedMember))
            .Distinct();
    }

    /// <summary>The type that stands directly in a namespace.</summary>
    /// <param name="type">The type, or one inside it.</param>
    public static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<(Type Used, string? UsedMember)> OfMember(MemberInfo member)
    {
        var signature = member switch
        {
            FieldInfo field => [field.FieldType],
            MethodBase method => Signature(method),
            _ => [],
        };
        var body = member is MethodBase code ? MethodBody.Uses(code) : [];
        return signature.Concat(Attributes(member)).Select(used => (used, (string?)null)).Concat(body);
    }

    private static IEnumerable<Type> Signature(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType)
            .Concat(method is MethodInfo info ? [info.ReturnType] : [])
            .Concat(method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []);

    private static IEnumerable<Type> Attributes(MemberInfo member) => member.GetCustomAttributesData().Select(attribute => attribute.AttributeType);

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.IsGenericParameter)
        {
            return [];
        }

        return type.GetElementType() is { } element
            ? Parts(element)
            : type.GetGenericArguments().SelectMany(Parts).Prepend(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
    }
}
