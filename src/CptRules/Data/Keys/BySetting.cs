using System.Runtime.CompilerServices;

namespace CptRules.Data.Keys;

/// <summary>A number for each care setting, indexed by the value of <see cref="CareSetting"/>.</summary>
[InlineArray(Count)]
internal struct BySetting
{
    /// <summary>The number of care settings.</summary>
    public const int Count = (int)CareSetting.DmeSupplier + 1;

    private ushort _first;
}
