using FsCheck;
using FsCheck.Fluent;

namespace Benchmarking.Tests;

/// <summary>Holds a property against made-up cases: the same ones on every run.</summary>
internal static class Property
{
    private const ulong Seed = 20170101;
    private const ulong Gamma = 9_876_543_211;

    /// <summary>Fails with the case for which a property does not hold.</summary>
    /// <typeparam name="T">The kind of case.</typeparam>
    /// <param name="cases">How cases are made up.</param>
    /// <param name="property">Whether the property holds for a case; it may assert instead.</param>
    /// <param name="count">How many cases to try.</param>
    public static void Holds<T>(Gen<T> cases, Func<T, bool> property, int count = 100) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(new Replay(new Rnd(Seed, Gamma), size: null)),
            Prop.ForAll(cases.ToArbitrary(), property));
}
