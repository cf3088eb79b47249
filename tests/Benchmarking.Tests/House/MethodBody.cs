using System.Reflection;
using System.Reflection.Emit;

namespace Benchmarking.Tests.House;

/// <summary>Reads which types and members the instructions of a method name.</summary>
internal static class MethodBody
{
    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => field.GetValue(null)).OfType<OpCode>().ToDictionary(code => code.Value);

    /// <summary>The types and members that a method's instructions name.</summary>
    /// <param name="method">The method; one without a body names none.</param>
    public static IEnumerable<(Type Used, string? UsedMember)> Uses(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code)
        {
            yield break;
        }

        for (var at = 0; at < code.Length;)
        {
            var opCode = OpCodesByValue[code[at] == 0xFE ? BitConverter.ToInt16([code[at + 1], code[at]]) : code[at]];
            at += opCode.Size;
            if (opCode.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                foreach (var use in Named(method, BitConverter.ToInt32(code, at)))
                {
                    yield return use;
                }
            }

            at += OperandSize(opCode.OperandType, code, at);
        }
    }

    private static IEnumerable<(Type Used, string? UsedMember)> Named(MethodBase method, int token)
    {
        var ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, ofType, ofMethod) switch
        {
            Type named => [(named, null)],
            MethodInfo called => [.. Owner(called), (called.ReturnType, null), .. called.GetGenericArguments().Select(argument => (argument, (string?)null))],
            FieldInfo field => [.. Owner(field), (field.FieldType, null)],
            MemberInfo member => Owner(member),
            null => [],
        };
    }

    private static IEnumerable<(Type Used, string? UsedMember)> Owner(MemberInfo member) =>
        member.DeclaringType is { } owner ? [(owner, member.Name)] : [];

    private static int OperandSize(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}
