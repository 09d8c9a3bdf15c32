using CptRules.Compiler.Diff;

namespace CptRules.Cli.Rendering.Diff;

/// <summary>The sections of a comparison, in the order of the report.</summary>
internal static class DiffSections
{
    public static IEnumerable<DiffSection> Of(RuleSetDiff diff) =>
    [
        DiffSection.Of("Codes new", diff.Codes.Added, CodeChangeText.Added),
        DiffSection.Of("Codes ended", diff.Codes.Ended, change => CodeChangeText.Ended(change, diff.New)),
        DiffSection.Of("Codes with other dates", diff.Codes.DatesChanged, CodeChangeText.Dates),
        .. diff.UnitLimits.SelectMany(UnitLimits),
        .. diff.FeeSchedule.SelectMany(FeeSchedule),
        DiffSection.Of("Add-on primaries added", diff.AddOns.Added, AddOnChangeText.Added),
        DiffSection.Of("Add-on primaries ended", diff.AddOns.Ended, AddOnChangeText.Ended),
        DiffSection.Of("Add-on codes of another type", diff.AddOns.TypesChanged, AddOnChangeText.Type),
        DiffSection.Of("Add-on primaries with other restrictions", diff.AddOns.RestrictionsChanged, AddOnChangeText.Restrictions),
        DiffSection.Of("Add-on primaries with other dates", diff.AddOns.DatesChanged, AddOnChangeText.Dates),
        .. diff.Pairs.SelectMany(Pairs),
        DiffSection.Of("Modifiers new", diff.Modifiers.Added, CodeChangeText.Added),
        DiffSection.Of("Modifiers ended", diff.Modifiers.Ended, CodeChangeText.Ended),
        DiffSection.Of("Modifiers with other dates", diff.Modifiers.DatesChanged, CodeChangeText.Dates),
        .. diff.Corrections.Select(correction => DiffSection.Of(
            $"{RuleTableNames.InText(correction.Table)}, table of {Dates.Of(correction.Date)}: codes with other values",
            correction.Codes,
            code => code)),
    ];

    private static IEnumerable<DiffSection> UnitLimits(UnitLimitChanges changes)
    {
        string setting = CareSettingNames.InWords(changes.Setting);
        yield return DiffSection.Of($"Unit limits new ({setting})", changes.Added, UnitLimitChangeText.Of);
        yield return DiffSection.Of($"Unit limits gone ({setting})", changes.Ended, UnitLimitChangeText.Of);
        yield return DiffSection.Of($"Unit limits changed ({setting})", changes.Changed, UnitLimitChangeText.Of);
    }

    private static IEnumerable<DiffSection> FeeSchedule(FeeScheduleChanges changes)
    {
        string name = changes.Field.Name;
        if (!changes.Field.IsRow)
            return [DiffSection.Of($"Fee schedule: {name} changed", changes.Items, FeeScheduleChangeText.Value)];
        ILookup<bool, FeeScheduleChange> isNew = changes.Items.ToLookup(change => change.New is not null);
        return
        [
            DiffSection.Of($"Fee schedule: {name} new", [.. isNew[true]], FeeScheduleChangeText.RowAdded),
            DiffSection.Of($"Fee schedule: {name} gone", [.. isNew[false]], FeeScheduleChangeText.RowEnded),
        ];
    }

    private static IEnumerable<DiffSection> Pairs(PairChanges changes)
    {
        string setting = CareSettingNames.InWords(changes.Setting);
        yield return DiffSection.Of($"PTP pairs added ({setting})", changes.Added, PairChangeText.Added);
        yield return DiffSection.Of($"PTP pairs ended ({setting})", changes.Ended, PairChangeText.Ended);
        yield return DiffSection.Of($"PTP pairs with another indicator ({setting})", changes.IndicatorChanged, PairChangeText.Indicator);
        yield return DiffSection.Of($"PTP pairs with other dates ({setting})", changes.DatesChanged, PairChangeText.Dates);
    }
}
