using CptRules.Compiler.Layouts;
using CptRules.Compiler.Layouts.AddOns;
using CptRules.Compiler.Layouts.Hcpcs;
using CptRules.Compiler.Layouts.Mpfs;
using CptRules.Compiler.Layouts.Mue;
using CptRules.Compiler.Layouts.Opps;
using CptRules.Compiler.Layouts.Ptp;

namespace CptRules.Compiler.Joining;

/// <summary>All layouts of the compiler.</summary>
internal static class CmsLayouts
{
    public static IReadOnlyList<CmsLayout> All { get; } =
    [
        new MueLayout(),
        new AddOnLayout(),
        new OppsLayout(),
        new MpfsLayout(),
        new PtpLayout(),
        new HcpcsLayout(),
    ];

    /// <summary>Finds the layout and the table of a file by its name; false if no layout has the name.</summary>
    public static bool TryIdentify(string fileName, out CmsLayout layout, out TableIdentity identity)
    {
        foreach (CmsLayout one in All)
        {
            if (one.Identify(fileName) is { } found)
            {
                (layout, identity) = (one, found);
                return true;
            }
        }

        (layout, identity) = (null!, null!);
        return false;
    }

    /// <summary>The layout whose files have similar names; null if there is none.</summary>
    public static CmsLayout? FindSimilar(string fileName) => All.FirstOrDefault(layout => layout.Resembles(fileName));
}
