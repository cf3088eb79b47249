namespace Benchmarking.Tests.House;

/// <summary>That compiled code names a type.</summary>
/// <param name="User">The type whose code it is; of code that the compiler has put into a type of its own, the type that was written.</param>
/// <param name="Member">The member, as compiled.</param>
/// <param name="Used">The type named.</param>
/// <param name="UsedMember">The member named; null where only the type is.</param>
internal sealed record TypeUse(Type User, string Member, Type Used, string? UsedMember);
