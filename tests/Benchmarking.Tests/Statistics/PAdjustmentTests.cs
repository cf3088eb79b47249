using Benchmarking.Statistics;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

/// <summary>Golden values from R's <c>p.adjust</c>, by <c>Golden/distributions.R</c>, and what holds of every adjustment.</summary>
public sealed class PAdjustmentTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("holm")]
    [InlineData("bh")]
    [InlineData("by")]
    public void Adjusted_p_values_equal_those_of_R(string method)
    {
        var rows = new GoldenTable("distributions.csv", output).Rows(method);
        double[] p = [.. rows.Select(row => row.B)];
        var adjusted = method switch
        {
            "holm" => PAdjustment.Holm(p),
            "bh" => PAdjustment.BenjaminiHochberg(p),
            _ => PAdjustment.BenjaminiYekutieli(p),
        };
        Assert.Equal(rows.Select(row => row.Value), adjusted, (expected, found) => Math.Abs(expected - found) <= 1e-15);
    }

    [Fact]
    public void Adjusting_no_p_values_gives_none()
    {
        Assert.Empty(PAdjustment.Holm([]));
        Assert.Empty(PAdjustment.BenjaminiHochberg([]));
        Assert.Empty(PAdjustment.BenjaminiYekutieli([]));
    }

    [Fact]
    public void An_adjusted_p_value_is_never_below_its_own_nor_above_1() => Property.Holds(
        Families(),
        p => Each(p).All(adjusted => adjusted.Zip(p).All(pair => pair.First >= pair.Second && pair.First <= 1)));

    [Fact]
    public void Holm_is_never_kinder_than_Benjamini_and_Hochberg() => Property.Holds(
        Families(),
        p => PAdjustment.Holm(p).Zip(PAdjustment.BenjaminiHochberg(p)).All(pair => pair.First >= pair.Second));

    [Fact]
    public void Benjamini_and_Yekutieli_are_never_kinder_than_Benjamini_and_Hochberg() => Property.Holds(
        Families(),
        p => PAdjustment.BenjaminiYekutieli(p).Zip(PAdjustment.BenjaminiHochberg(p)).All(pair => pair.First >= pair.Second));

    [Fact]
    public void A_further_p_value_never_makes_the_others_smaller_by_Holm() => Property.Holds(
        from p in Families()
        from further in Gen.Choose(0, 1000)
        select (p, further / 1000.0),
        family => PAdjustment.Holm([.. family.p, family.Item2]).Zip(PAdjustment.Holm(family.p)).All(pair => pair.First >= pair.Second));

    [Fact]
    public void Adjusting_keeps_the_order() => Property.Holds(
        Families(),
        p => Each(p).All(adjusted => p.Zip(adjusted).OrderBy(pair => pair.First).ThenBy(pair => pair.Second).Select(pair => pair.Second).Order().SequenceEqual(
            p.Zip(adjusted).OrderBy(pair => pair.First).ThenBy(pair => pair.Second).Select(pair => pair.Second))));

    [Fact]
    public void Equal_p_values_stay_equal_wherever_they_stand()
    {
        Assert.All(Each([0.01, 0.04, 0.01, 0.5, 0.04]), adjusted => Assert.Equal((adjusted[0], adjusted[1]), (adjusted[2], adjusted[4])));
        Assert.Equal([0.05, 0.12, 0.05, 0.5, 0.12], PAdjustment.Holm([0.01, 0.04, 0.01, 0.5, 0.04]), (one, other) => Math.Abs(one - other) < 1e-15);
    }

    [Fact]
    public void A_family_of_one_is_not_adjusted()
    {
        Assert.Equal([0.03], PAdjustment.Holm([0.03]));
        Assert.Equal([0.03], PAdjustment.BenjaminiHochberg([0.03]));
    }

    private static double[][] Each(double[] p) => [PAdjustment.Holm(p), PAdjustment.BenjaminiHochberg(p), PAdjustment.BenjaminiYekutieli(p)];

    private static Gen<double[]> Families() =>
        from count in Gen.Choose(1, 40)
        from p in Gen.ArrayOf(Gen.Choose(0, 1000).Select(thousandths => Math.Pow(thousandths / 1000.0, 3)), count)
        select p;
}
