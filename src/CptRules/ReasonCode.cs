namespace CptRules;

/// <summary>The codes with which a payer denies a line, in one of the cases of a rule. An immutable value.</summary>
/// <param name="Carc">The claim adjustment reason code (CARC), such as <c>151</c>; null in a case that brings no denial.</param>
/// <param name="Rarc">
/// The remittance advice remark code (RARC) that goes with <paramref name="Carc"/>, such as <c>N362</c>; null where none fits.
/// </param>
/// <param name="When">
/// The case in words, such as <c>status B or P</c>, or why there is no code; null if the codes are those of every finding of the rule.
/// </param>
public sealed record ReasonCode(string? Carc, string? Rarc, string? When)
{
    /// <summary>The codes and the case, such as <c>CARC 97, RARC M15 (status B or P)</c>, or <c>none (nothing is denied)</c>.</summary>
    public override string ToString()
    {
        string codes = Carc is null ? "none" : Rarc is null ? $"CARC {Carc}" : $"CARC {Carc}, RARC {Rarc}";
        return When is null ? codes : $"{codes} ({When})";
    }
}
