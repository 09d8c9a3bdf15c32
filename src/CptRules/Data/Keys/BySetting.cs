using System.Runtime.CompilerServices;

namespace CptRules.Data.Keys;

/// <summary>A number for each care setting, by its value.</summary>
[InlineArray((int)CareSetting.DmeSupplier + 1)]
internal struct BySetting
{
    private ushort _first;
}
