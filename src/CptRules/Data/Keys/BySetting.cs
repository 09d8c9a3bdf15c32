using System.Runtime.CompilerServices;

namespace CptRules.Data.Keys;

/// <summary>A number for each care setting, indexed by the value of <see cref="CareSetting"/>.</summary>
[InlineArray((int)CareSetting.DmeSupplier + 1)]
internal struct BySetting
{
    private ushort _first;
}
