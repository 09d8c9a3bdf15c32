using CptRules.Data.Keys;
using CptRules.Engine.Reading;

namespace CptRules.Compiler.Diff;

/// <summary>The changes from one rule set to another, by category. Immutable and thread-safe.</summary>
/// <remarks>
/// Each set is evaluated on its own reference day (<see cref="ComparedRuleSet.ReferenceDay"/>). Not compared are labels and other texts,
/// the published reasons of unit limits and pairs, coverage and pricing of HCPCS codes, and the project's own lists: code classes, rows
/// about modifiers, add-on exceptions, visit add-ons, single-dose drugs, replaced codes.
/// </remarks>
public sealed class RuleSetDiff
{
    private static readonly CareSetting[] SettingsWithPairs = [CareSetting.Practitioner, CareSetting.OutpatientHospital];

    private RuleSetDiff(ComparedRuleSet older, ComparedRuleSet newer, CodeSelection selection)
    {
        IReadOnlyList<CodeMatch> all = CodeMatch.Of(older, newer);
        CodeMatch[] codes = [.. all.Where(match => selection.Contains(match.Code))];
        Old = older;
        New = newer;
        Selection = selection.Codes is { } selected ? [.. selected.Select(code => code.ToString())] : null;
        Tables = TableComparer.Compare(older, newer);
        Corrections = CorrectionComparer.Compare(older, newer, codes);
        Codes = CodeComparer.Compare(older, newer, codes, IsInBoth(RuleTable.CodeDates));
        Modifiers = IsInBoth(RuleTable.Modifiers) ? ModifierComparer.Compare(older, newer) : ModifierChanges.None;
        UnitLimits = [.. Enum.GetValues<CareSetting>().Select(setting => IsInBoth(UnitLimitComparer.TableOf(setting))
            ? UnitLimitComparer.Compare(older, newer, setting, codes)
            : new UnitLimitChanges(setting, [], [], []))];
        FeeSchedule = IsInBoth(RuleTable.FeeSchedule)
            ? FeeScheduleComparer.Compare(older, newer, codes)
            : [.. FeeScheduleField.All.Select(field => new FeeScheduleChanges(field, []))];
        AddOns = IsInBoth(RuleTable.AddOns) ? new AddOnComparer(older, newer, selection).Compare(all) : AddOnChanges.None;
        Pairs = [.. SettingsWithPairs.Select(setting => IsInBoth(PairComparer.TableOf(setting))
            ? new PairComparer(older, newer, setting, selection).Compare()
            : new PairChanges(setting, [], [], [], []))];
    }

    /// <summary>The older rule set.</summary>
    public ComparedRuleSet Old { get; }

    /// <summary>The newer rule set.</summary>
    public ComparedRuleSet New { get; }

    /// <summary>The codes that the comparison is limited to, in ordinal order and each once; null for all codes.</summary>
    public IReadOnlyList<string>? Selection { get; }

    /// <summary>
    /// One entry for each <see cref="RuleTable"/>. The other categories are empty for a table that only one set contains.
    /// </summary>
    public IReadOnlyList<TableComparison> Tables { get; }

    /// <summary>Changes of dated tables of earlier quarters, which the other categories do not cover.</summary>
    public IReadOnlyList<TableCorrection> Corrections { get; }

    /// <summary>Changes of codes and their dates.</summary>
    public CodeChanges Codes { get; }

    /// <summary>Changes of modifiers and their dates. A selection of codes does not limit them.</summary>
    public ModifierChanges Modifiers { get; }

    /// <summary>Changes of unit limits (MUE): one entry for each <see cref="CareSetting"/>.</summary>
    public IReadOnlyList<UnitLimitChanges> UnitLimits { get; }

    /// <summary>Changes of the fee schedule (MPFS): one entry for each <see cref="FeeScheduleField"/>.</summary>
    public IReadOnlyList<FeeScheduleChanges> FeeSchedule { get; }

    /// <summary>Changes of add-on edits.</summary>
    public AddOnChanges AddOns { get; }

    /// <summary>Changes of PTP pairs: one entry for each care setting that has published pairs.</summary>
    public IReadOnlyList<PairChanges> Pairs { get; }

    /// <summary>The number of all changes. A table that only one set contains counts as one change.</summary>
    public int Count =>
        Tables.Count(table => table.IsInOne) + Corrections.Sum(table => table.Codes.Count) + Codes.Count + Modifiers.Count
        + UnitLimits.Sum(setting => setting.Count) + FeeSchedule.Sum(changes => changes.Items.Count) + AddOns.Count
        + Pairs.Sum(setting => setting.Count);

    /// <summary>Compares two rule sets.</summary>
    /// <param name="older">The older rule set.</param>
    /// <param name="newer">The newer rule set.</param>
    /// <param name="codes">
    /// Procedure codes to limit the comparison to, in upper or lower case; null for all codes. A pair or an add-on edit is compared if one
    /// of its two codes is among them.
    /// </param>
    /// <returns>The changes. Time and memory grow with the size of the sets; millions of pairs take some seconds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="older"/> or <paramref name="newer"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="codes"/> contains a text that is not a procedure code.</exception>
    public static RuleSetDiff Compare(RuleSet older, RuleSet newer, IEnumerable<string>? codes = null)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        return new(new ComparedRuleSet(older), new ComparedRuleSet(newer), new CodeSelection(codes?.Select(Parse).ToHashSet()));
    }

    private static CodeKey Parse(string code) => NormalText.TryReadCode(code, out CodeKey key)
        ? key
        : throw new ArgumentException($"'{code}' is not a procedure code.", nameof(code));

    private bool IsInBoth(RuleTable table) => Tables.Single(other => other.Table == table).IsInBoth;
}
