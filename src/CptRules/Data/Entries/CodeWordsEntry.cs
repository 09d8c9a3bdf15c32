using System.Runtime.InteropServices;

namespace CptRules.Data.Entries;

/// <summary>An entry of section CodeWords: texts that explain a code.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct CodeWordsEntry
{
    public int Code;
    public uint Label;
    public uint TypeOfService;
    public uint Betos;
    public uint ClinicalClass;
}
