namespace CptRules.Tests.Data;

/// <summary>Where a file tells of a section, and where the section is.</summary>
internal readonly record struct SectionPlace(int Entry, int Start, int Length);
