using System.Globalization;
using System.Reflection;
using System.Text;

namespace Benchmarking.Tests.House;

public sealed class TypeUsesTests
{
    [Theory]
    [InlineData(typeof(StringBuilder), "created in a method")]
    [InlineData(typeof(CultureInfo), "asked for a static property in a method")]
    [InlineData(typeof(Version), "given as the argument of a generic method")]
    [InlineData(typeof(Uri), "returned")]
    [InlineData(typeof(Encoding), "taken")]
    [InlineData(typeof(Assembly), "kept in a field as the element of a list")]
    [InlineData(typeof(Calendar), "used in a lambda")]
    [InlineData(typeof(ObsoleteAttribute), "written over a member")]
    [InlineData(typeof(IFormatProvider), "implemented")]
    public void A_type_is_seen_where_it_is(Type used, string how)
    {
        var seen = new[] { typeof(Sample) }.Concat(typeof(Sample).GetNestedTypes(BindingFlags.NonPublic)).SelectMany(TypeUses.Of);

        Assert.True(seen.Any(use => use.Used == used && use.User == typeof(TypeUsesTests)), how);
    }

    [Fact]
    public void A_member_is_seen_with_the_type_that_has_it() =>
        Assert.Contains(TypeUses.Of(typeof(Sample)), use => use.Used == typeof(CultureInfo) && use.UsedMember == "get_InvariantCulture");

    private sealed class Sample : IFormatProvider
    {
        private readonly List<Assembly[]> _assemblies = [];

        public object? GetFormat(Type? formatType) => new StringBuilder().Append(CultureInfo.InvariantCulture, $"{_assemblies.Count}");

        [Obsolete("Only here to be seen.")]
        public Uri? Find(Encoding encoding) => Array.Empty<Version>().Length == encoding.CodePage ? null : new Uri("https://example.org");

        public Func<int> Later() => () => _assemblies.Count + new GregorianCalendar().GetYear(DateTime.UnixEpoch) + Year(CultureInfo.InvariantCulture.Calendar);

        private static int Year(Calendar calendar) => calendar.MinSupportedDateTime.Year;
    }
}
