using CptRules.Data.Entries;
using CptRules.Explain.Codes;

namespace CptRules.Compiler.Diff;

/// <summary>A field of the fee schedule (MPFS) that is compared: whether a code has a row, or an indicator of its row.</summary>
public sealed class FeeScheduleField
{
    /// <summary>The value of a field that only shows that a row exists.</summary>
    public const string Present = "yes";

    /// <summary>
    /// The row without a modifier, shown by its status. If only one set has it, its indicators are not compared one by one.
    /// </summary>
    internal static readonly FeeScheduleField Row =
        new("row", "rows", isRow: true, policy => HasBase(policy) ? Indicators.Status.Value(policy) ?? Present : null);

    private FeeScheduleField(string key, string name, bool isRow, Func<MpfsPolicyEntry, string?> value)
    {
        Key = key;
        Name = name;
        IsRow = isRow;
        Value = value;
    }

    /// <summary>The name in JSON, such as <c>globalDays</c>.</summary>
    public string Key { get; }

    /// <summary>The name in text, such as <c>global days</c>.</summary>
    public string Name { get; }

    /// <summary>Whether the field is the existence of a row and not an indicator.</summary>
    public bool IsRow { get; }

    internal static IReadOnlyList<FeeScheduleField> OtherRows { get; } = Array.AsReadOnly(
    [
        RowOf("row26", "rows with 26", MpfsRowsPresent.Modifier26),
        RowOf("rowTC", "rows with TC", MpfsRowsPresent.ModifierTC),
        RowOf("row53", "rows with 53", MpfsRowsPresent.Modifier53),
    ]);

    internal static IReadOnlyList<FeeScheduleField> OfRow { get; } = Array.AsReadOnly(
    [
        Of("status", Indicators.Status),
        Of("globalDays", Indicators.GlobalDays),
        Of("pcTc", Indicators.PcTc),
        Of("multipleProcedures", Indicators.MultipleProcedures),
        Of("bilateral", Indicators.Bilateral),
        Of("supervision", Indicators.Supervision),
        Of("assistantSurgeon", Indicators.AssistantSurgeon),
        Of("coSurgeons", Indicators.CoSurgeons),
        Of("teamSurgery", Indicators.TeamSurgery),
        Of("imagingFamily", Indicators.ImagingFamily),
        Of("shares", Indicators.Shares),
        Of("endoscopicBase", Indicators.EndoscopicBase),
    ]);

    /// <summary>All fields: rows first, then the indicators of the row without a modifier.</summary>
    public static IReadOnlyList<FeeScheduleField> All { get; } = Array.AsReadOnly([Row, .. OtherRows, .. OfRow]);

    /// <summary>The published text of a policy; null if there is none.</summary>
    internal Func<MpfsPolicyEntry, string?> Value { get; }

    /// <summary>The name in text.</summary>
    public override string ToString() => Name;

    internal static bool HasBase(MpfsPolicyEntry policy) => (policy.Rows & MpfsRowsPresent.Base) != 0;

    private static FeeScheduleField Of(string key, Indicator indicator) => new(key, indicator.Name, isRow: false, indicator.Value);

    private static FeeScheduleField RowOf(string key, string name, MpfsRowsPresent row) =>
        new(key, name, isRow: true, policy => (policy.Rows & row) != 0 ? Present : null);
}

/// <summary>A field of the fee schedule that has another value for a code.</summary>
/// <param name="Code">The procedure code.</param>
/// <param name="Old">The published text in the older set; null if there is none.</param>
/// <param name="New">The published text in the newer set; null if there is none.</param>
/// <param name="Since">
/// The first day of the first fee schedule of the newer set from which on all of them have the value <paramref name="New"/>.
/// </param>
public readonly record struct FeeScheduleChange(string Code, string? Old, string? New, DateOnly Since);

/// <summary>The changes of one field of the fee schedule.</summary>
public sealed class FeeScheduleChanges
{
    internal FeeScheduleChanges(FeeScheduleField field, IReadOnlyList<FeeScheduleChange> items)
    {
        Field = field;
        Items = items;
    }

    /// <summary>The field.</summary>
    public FeeScheduleField Field { get; }

    /// <summary>The changes, in ordinal order of the codes.</summary>
    public IReadOnlyList<FeeScheduleChange> Items { get; }
}
