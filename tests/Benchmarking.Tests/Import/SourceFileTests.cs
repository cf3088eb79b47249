using Benchmarking.Findings;
using Benchmarking.Import;

namespace Benchmarking.Tests.Import;

public sealed class SourceFileTests
{
    [Fact]
    public void File_that_does_not_exist_is_refused_by_name()
    {
        var refused = Assert.Throws<RefusedException>(() => NetworkFileReader.Read(Path.Combine(Path.GetTempPath(), "nowhere", "network.yaml")));

        Assert.Equal("import.file.not_found", refused.Reason.Key);
    }

    [Fact]
    public void Folder_is_refused() =>
        Assert.Equal("import.file.is_folder", Assert.Throws<RefusedException>(() => SourceFile.Read(Path.GetTempPath())).Reason.Key);

    [Fact]
    public void Device_that_has_no_end_is_refused()
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal("import.file.too_large", Assert.Throws<RefusedException>(() => SourceFile.Read("/dev/zero")).Reason.Key);
        }
    }

    [Fact]
    public void Path_that_cannot_be_is_refused() =>
        Assert.Equal("import.file.unreadable", Assert.Throws<RefusedException>(() => SourceFile.Read("a\0b")).Reason.Key);
}
