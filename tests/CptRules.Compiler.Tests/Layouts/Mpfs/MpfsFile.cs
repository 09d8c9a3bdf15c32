using CptRules.Compiler.Files;
using CptRules.Compiler.Joining;
using CptRules.Compiler.Layouts;
using CptRules.Compiler.Rows;

namespace CptRules.Compiler.Tests.Layouts.Mpfs;

/// <summary>Reads a fee schedule of given bytes by a file name.</summary>
internal static class MpfsFile
{
    public static CmsRows<MpfsRow> Read(byte[] bytes, string name = "PPRRVU2025_Oct.csv")
    {
        CmsLayouts.TryIdentify(name, out CmsLayout layout, out TableIdentity identity).Should().BeTrue();
        return (CmsRows<MpfsRow>)layout.Read(new CmsFile(name, name, bytes.Length, () => bytes), identity).Rows.Single();
    }

    public static void Refused(byte[] bytes, string message, string name = "PPRRVU2025_Oct.csv") =>
        FluentActions.Invoking(() => Read(bytes, name)).Should().Throw<RuleSourceException>().WithMessage($"{name}, {message}");
}
