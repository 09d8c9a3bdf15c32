using System.Text.Json.Serialization;
using CptRules.Data.Keys;

namespace CptRules;

/// <summary>The lines billed for one beneficiary in one care setting, possibly with lines of earlier, paid claims.</summary>
/// <remarks>
/// Can be read from and written to the claim JSON of the documentation by <see cref="System.Text.Json.JsonSerializer"/> without further
/// options, or by <see cref="ClaimJson"/>. Copy a claim with other values by <c>claim with { ... }</c>; two claims are equal if all values
/// and lines are.
/// </remarks>
[JsonConverter(typeof(ClaimJsonConverter))]
public sealed record Claim
{
    /// <summary>The caller's own identifier of the claim; carried to the result, never interpreted.</summary>
    public string? Id { get; init; }

    /// <summary>A note of the claim's author, such as why a sample claim exists; never interpreted.</summary>
    /// <value>Default null. JSON that is not text is null.</value>
    public string? Note { get; init; }

    /// <summary>The care setting.</summary>
    /// <value>Default <see cref="CareSetting.Practitioner"/>.</value>
    public CareSetting Setting { get; init; }

    /// <summary>The billing or rendering provider of all lines that name none of their own.</summary>
    /// <value>Default null. Blank is null.</value>
    public string? Provider { get; init; }

    /// <summary>
    /// The type of bill of an outpatient hospital claim: three digits such as <c>131</c>, or four of which the first is 0. The first two
    /// decide which rules apply; the other care settings do not read it.
    /// </summary>
    /// <value>Default null, which is treated as <c>13x</c>. Blank is null.</value>
    /// <exception cref="ArgumentException">Set to anything else.</exception>
    public string? BillType
    {
        get;
        init
        {
            BillClass = BillTypeText.Read(value);
            field = value;
        }
    }

    /// <summary>The place of service of all lines that name none of their own, two digits such as <c>11</c>.</summary>
    /// <value>Default null. Blank is null. Read in <see cref="CareSetting.Practitioner"/> only; no rule of this version uses it.</value>
    public string? PlaceOfService { get; init; }

    /// <summary>The lines to validate. Null is an empty claim; a null entry is validated as an empty line.</summary>
    /// <value>Default empty. The list is not copied.</value>
    public IReadOnlyList<ClaimLine> Lines { get; init; } = [];

    /// <summary>
    /// Lines of earlier, paid claims of the same beneficiary. They count for unit sums, pairs, add-on support and repeats, and never
    /// receive a finding.
    /// </summary>
    /// <value>Default empty. Null is empty; a null entry is ignored. The list is not copied.</value>
    public IReadOnlyList<ClaimLine> PriorLines { get; init; } = [];

    /// <summary>The first two digits of the bill type; 0 without one.</summary>
    internal byte BillClass { get; private init; }

    /// <summary>Whether all values are equal, lines compared one by one.</summary>
    /// <param name="other">Another claim, or null.</param>
    /// <returns>True for an equal claim.</returns>
    public bool Equals(Claim? other) =>
        other is not null && Id == other.Id && Note == other.Note && Setting == other.Setting && Provider == other.Provider
        && BillType == other.BillType && PlaceOfService == other.PlaceOfService
        && ListEquality.AreEqual(Lines, other.Lines) && ListEquality.AreEqual(PriorLines, other.PriorLines);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Id, Note, Setting, Provider, BillType, PlaceOfService, Lines?.Count, PriorLines?.Count);

    /// <summary>The number of lines and the care setting, without anything that identifies a claim or person.</summary>
    public override string ToString()
    {
        string prior = PriorLines is { Count: > 0 and var count } ? $", {Count(count, "prior line")}" : "";
        string setting = Enum.IsDefined(Setting) ? CareSettingNames.InWords(Setting) : "unknown setting";
        return $"{Count(Lines?.Count ?? 0, "line")}{prior} ({setting})";
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
