using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>What changed between two rule sets, by category: each looked at on its own reference day.</summary>
/// <remarks>
/// Not compared: labels and other words, the published reasons of limits and pairs, and the project's own lists (code classes, conflicts,
/// required and listed modifiers, exceptions). Modifiers concern no code, and so a selection of codes does not narrow them.
/// </remarks>
internal sealed record RuleSetDiff(DiffSide Old, DiffSide New, CodeSelection Selection)
{
    private static readonly CareSetting[] SettingsWithPairs = [CareSetting.Practitioner, CareSetting.OutpatientHospital];

    /// <summary>All kinds of table. Of those that only one set holds, nothing stands in the other categories.</summary>
    public required IReadOnlyList<TableComparison> Tables { get; init; }

    public required IReadOnlyList<TableCorrection> Corrections { get; init; }

    public required CodeChanges Codes { get; init; }

    public required ModifierChanges Modifiers { get; init; }

    /// <summary>One entry for each care setting.</summary>
    public required IReadOnlyList<UnitLimitChanges> UnitLimits { get; init; }

    /// <summary>One entry for each facet.</summary>
    public required IReadOnlyList<PolicyChanges> Policies { get; init; }

    public required AddOnChanges AddOns { get; init; }

    /// <summary>One entry for each care setting that has pairs.</summary>
    public required IReadOnlyList<PairChanges> Pairs { get; init; }

    /// <summary>All changes; a kind of table that only one set holds counts as one.</summary>
    public int Count =>
        Tables.Count(table => table.IsInOne) + Corrections.Sum(table => table.Codes.Count) + Codes.Count + Modifiers.Count
        + UnitLimits.Sum(setting => setting.Count) + Policies.Sum(facet => facet.Items.Count) + AddOns.Count + Pairs.Sum(setting => setting.Count);

    /// <param name="only">The codes to narrow the comparison to; null for all.</param>
    public static RuleSetDiff Of(RuleSet old, RuleSet @new, IReadOnlySet<CodeKey>? only = null)
    {
        var before = new DiffSide(old);
        var after = new DiffSide(@new);
        var selection = new CodeSelection(only);
        IReadOnlyList<CodeMatch> all = CodeMatch.Of(before, after);
        CodeMatch[] codes = [.. all.Where(match => selection.Has(match.Code))];
        IReadOnlyList<TableComparison> tables = TableComparison.All(before, after);
        bool InBoth(RuleTable table) => tables.Single(other => other.Table == table).IsInBoth;
        return new(before, after, selection)
        {
            Tables = tables,
            Corrections = CorrectionComparer.Compare(before, after, codes),
            Codes = CodeComparer.Compare(before, after, codes, InBoth(RuleTable.CodeDates)),
            Modifiers = InBoth(RuleTable.Modifiers) ? ModifierComparer.Compare(before, after) : ModifierChanges.None,
            UnitLimits = [.. Enum.GetValues<CareSetting>().Select(setting => InBoth(UnitLimitComparer.TableOf(setting))
                ? UnitLimitComparer.Compare(before, after, setting, codes)
                : new UnitLimitChanges(setting, [], [], []))],
            Policies = InBoth(RuleTable.FeeSchedule)
                ? PolicyComparer.Compare(before, after, codes)
                : [.. PolicyFacets.All.Select(facet => new PolicyChanges(facet, []))],
            AddOns = InBoth(RuleTable.AddOns) ? new AddOnComparer(before, after, selection).Compare(all) : AddOnChanges.None,
            Pairs = [.. SettingsWithPairs.Select(setting => InBoth(setting == CareSetting.Practitioner ? RuleTable.PractitionerPairs : RuleTable.HospitalPairs)
                ? new PairComparer(before, after, setting, selection).Compare()
                : new PairChanges(setting, [], [], [], []))],
        };
    }
}
