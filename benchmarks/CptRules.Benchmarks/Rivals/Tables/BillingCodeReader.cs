using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Codes;

namespace CptRules.Benchmarks.Rivals.Tables;

/// <summary>Reads the facts of codes in the newest quarter of a rule set.</summary>
internal sealed class BillingCodeReader
{
    private readonly RuleData _data;
    private readonly string[] _codes;
    private readonly int _day;
    private readonly TablePeriod _period;

    /// <param name="data">The rule set.</param>
    /// <param name="codes">The texts of its codes, by id.</param>
    public BillingCodeReader(RuleData data, string[] codes)
    {
        _data = data;
        _codes = codes;
        _day = data.WindowThrough;
        _period = data.PeriodOf(_day);
        if (data.PeriodOf(Day.FirstOfQuarter(_day)) != _period)
            throw new InvalidOperationException("A table begins within the newest quarter, and rivals keep only one table of each kind.");
    }

    public BillingCode Read(int id)
    {
        CodeRecord code = _data.Codes[id];
        bool ownDates = code.Has(CodeFlags.OwnDates);
        bool isListed = _data.IsListed(id, _period);
        ushort mue = _data.MueRow(id, _period.MuePractitioner);
        MueValueEntry limit = _data.Sections.MueValues[mue];
        int eligible = _data.ExplicitListOf(id, code.Key);
        byte coverage = _data.HcpcsOf(id).Coverage;
        return new BillingCode
        {
            Code = _codes[id],
            IsKnown = code.Has(CodeFlags.Known),
            From = ownDates ? BillingDays.First(code.From) : isListed ? DateOnly.MinValue : DateOnly.MaxValue,
            Through = ownDates ? BillingDays.Last(code.Through) : isListed ? DateOnly.MaxValue : DateOnly.MinValue,
            IsDoubtful = !ownDates && !isListed && !_data.HasTablesDated(Day.FirstOfQuarter(_day)),
            UnitLimit = mue == 0 ? null : limit.Limit,
            AdjudicationIndicator = (int)limit.Mai,
            Policy = PolicyOf(Entry(id)),
            Coverage = coverage == 0 ? null : (char)coverage,
            IsVisit = code.Has(CodeFlags.EvaluationAndManagement),
            TakesVisitModifiers = code.Has(CodeFlags.Takes25),
            IsGlobalVisit = code.Has(CodeFlags.GlobalVisit) && !code.Has(CodeFlags.GlobalNewVisit),
            IsGlobalNewVisit = code.Has(CodeFlags.GlobalNewVisit),
            IsReportingOnly = code.Has(CodeFlags.ReportingOnly),
            IsAnesthesia = code.Has(CodeFlags.Anesthesia),
            IsDrug = code.Has(CodeFlags.Drug),
            IsGroupException = code.Has(CodeFlags.GroupException),
            EligibleModifiers = eligible < 0 ? null : BillingTexts.Of(_data.Sections.ExplicitModifiersOf(eligible)),
            Requirement = RequirementOf(id, code.Key),
            DisciplineModifier = DisciplineModifierOf(code.Key),
            SingleDose = SingleDoseOf(code),
            VisitAddOn = VisitAddOnOf(code.Key),
            AddOnRows = [.. _data.AddOnRowsOf(id).ToArray().Where(row => (row.Notes & (byte)AddOnNotes.Suspended) == 0).Select(AddOn)],
        };
    }

    private MpfsPolicyEntry Entry(int id) => _data.Sections.MpfsPolicies[_data.MpfsRow(id, _period.Mpfs)];

    private static BillingPolicy? PolicyOf(in MpfsPolicyEntry policy) => (policy.Rows & MpfsRowsPresent.Base) == 0
        ? null
        : new BillingPolicy(
            (char)policy.Status, (char)policy.PcTc, DaysOf((GlobalDays)policy.GlobalDays),
            (char)policy.MultipleProcedures, (char)policy.Bilateral, (char)policy.AssistantSurgeon,
            (char)policy.CoSurgeons, (char)policy.TeamSurgery,
            (policy.Rows & MpfsRowsPresent.Modifier26) != 0, (policy.Rows & MpfsRowsPresent.ModifierTC) != 0);

    private static string DaysOf(GlobalDays days) => days switch
    {
        GlobalDays.None => "",
        GlobalDays.Days000 => "000",
        GlobalDays.Days010 => "010",
        GlobalDays.Days090 => "090",
        _ => days.ToString().ToUpperInvariant(),
    };

    private BillingAddOn AddOn(AddOnEntry row) => new(
        row.Primary < 0 ? null : _codes[row.Primary], row.Type, BillingDays.First(row.From), BillingDays.Last(row.Through),
        (row.Notes & (byte)AddOnNotes.FacilitiesOnly) != 0);

    private BillingRequirement? RequirementOf(int id, CodeKey key)
    {
        int row = _data.RequiredRowOf(id, key, Entry(id).MultipleProcedures, CareSetting.Practitioner, _day);
        if (row < 0)
            return null;
        RequiredModifierEntry entry = _data.Sections.RequiredModifiers[row];
        HashSet<string> modifiers = BillingTexts.Of(_data.Sections.RequiredChoicesOf(row));
        modifiers.UnionWith(BillingTexts.Of(_data.Sections.RequiredExcusesOf(row)));
        return new BillingRequirement(modifiers, entry.OriginDestination != 0, (Severity)entry.Severity);
    }

    private string? DisciplineModifierOf(CodeKey key)
    {
        int row = _data.DisciplineOf(key);
        return row < 0 ? null : BillingTexts.Of((ushort)_data.Sections.Disciplines[row].Modifier);
    }

    private BillingContainer? SingleDoseOf(in CodeRecord code)
    {
        if (!code.Has(CodeFlags.SingleDose))
            return null;
        SingleDoseDrugEntry row = _data.SingleDoseRowOf(code.Key);
        return new BillingContainer(BillingDays.First(row.WarningFrom), BillingDays.First(row.ErrorFrom));
    }

    private BillingVisitAddOn? VisitAddOnOf(CodeKey key)
    {
        int row = _data.VisitAddOnRowOf(key);
        return row < 0 ? null : new BillingVisitAddOn(
            BillingDays.First(_data.Sections.VisitAddOns[row].ExemptFrom),
            [.. _data.Sections.VisitAddOnExemptOf(row).ToArray().Select(code => new CodeKey(code).ToString())]);
    }
}
