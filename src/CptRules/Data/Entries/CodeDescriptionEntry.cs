using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>
/// An entry of section CodeDescriptions: the short description of a code in the CMS files of the user who built the file. Entries ascend by
/// code id. Without the option of the build there are none.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct CodeDescriptionEntry
{
    public int Code;
    public uint Text;
}
