using CptRules.Data.Entries;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>The policy indicators of a code, or of a code with modifier 26, TC or 53. Indicators are the published characters.</summary>
internal readonly record struct MpfsRow(CodeKey Code)
{
    /// <summary>Default (no modifier) for the base row, else 26, TC or 53.</summary>
    public ModifierKey Modifier { get; init; }

    public char Status { get; init; }

    public char PcTc { get; init; }

    public GlobalDays GlobalDays { get; init; }

    public char MultipleProcedures { get; init; }

    public char Bilateral { get; init; }

    public char AssistantSurgeon { get; init; }

    public char CoSurgeons { get; init; }

    public char TeamSurgery { get; init; }

    /// <summary>Two characters, such as 09; null if not published.</summary>
    public string? Supervision { get; init; }

    /// <summary>Two characters, such as 99; null if not published.</summary>
    public string? ImagingFamily { get; init; }

    public CodeKey EndoscopicBase { get; init; }

    /// <summary>Share of payment before, during and after surgery, in hundredths.</summary>
    public byte PrePercent { get; init; }

    public byte IntraPercent { get; init; }

    public byte PostPercent { get; init; }
}
