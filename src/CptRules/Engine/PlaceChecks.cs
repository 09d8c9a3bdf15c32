using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;
using CptRules.Engine.State;
using CptRules.Findings;

namespace CptRules.Engine;

/// <summary>POS: whether the place of service is known, and fits the service.</summary>
internal static class PlaceChecks
{
    public static void Check(in ClaimContext claim, ref LineState line)
    {
        if (line.Place == PlaceText.None || line.IsPrior)
            return;
        ref readonly PlaceRecord place = ref claim.Data.Places[line.Place];
        if (!place.IsKnown)
            Raise(claim, ref line, RuleId.POS901, Severity.Error, new() { Place = line.Place });
        if (line.UsesTableRules && !line.Has(LineFlags.BeforeWindow))
        {
            if (place.Is(PlaceFlags.Hospital) && claim.HasMpfsRow(line))
                CheckHospital(claim, ref line);
            CheckVisit(claim, ref line, place);
        }

        CheckTelehealth(claim, ref line, place);
    }

    /// <summary>POS902 to POS904.</summary>
    private static void CheckHospital(in ClaimContext claim, ref LineState line)
    {
        byte pcTc = claim.PolicyOf(line).PcTc;
        RuleId rule = pcTc switch
        {
            (byte)'5' => RuleId.POS902,
            (byte)'1' when (line.Modifiers & ModifierBits.M26) == 0 => RuleId.POS903,
            (byte)'3' or (byte)'4' => RuleId.POS903,
            (byte)'7' => RuleId.POS904,
            _ => RuleId.None,
        };
        if (rule == RuleId.None)
            return;
        Severity severity = rule == RuleId.POS904 ? Severity.Warning : Severity.Error;
        Raise(claim, ref line, rule, severity, new() { Place = line.Place, PcTc = pcTc });
    }

    /// <summary>POS905.</summary>
    private static void CheckVisit(in ClaimContext claim, ref LineState line, in PlaceRecord place)
    {
        const CodeFlags visits =
            CodeFlags.HospitalVisit | CodeFlags.EmergencyVisit | CodeFlags.NursingFacilityVisit | CodeFlags.HomeVisit;
        if (claim.Data.IsInClass(line.Code, line.Key, place.Checked & visits))
            Raise(claim, ref line, RuleId.POS905, Severity.Warning, new() { Place = line.Place });
    }

    /// <summary>POS907.</summary>
    private static void CheckTelehealth(in ClaimContext claim, ref LineState line, in PlaceRecord place)
    {
        CodeFlags code = claim.Data.FlagsOf(line.Code, line.Key);
        if ((code & CodeFlags.EvaluationAndManagement) == 0)
            return;
        ModifierKey modifier = claim.FirstModifier(line, ModifierBits.Telehealth).Modifier;
        bool contradicts = modifier.IsNone
            ? line.From <= place.ModifierThrough && (code & CodeFlags.OnlineVisit) == 0
            : !place.Is(PlaceFlags.Telehealth | PlaceFlags.Hospital);
        if (contradicts)
            Raise(claim, ref line, RuleId.POS907, Severity.Warning, new() { Place = line.Place, Modifier = modifier });
    }

    private static void Raise(in ClaimContext claim, ref LineState line, RuleId rule, Severity severity, in PlaceFinding place)
    {
        var finding = FindingData.Of(rule, place);
        claim.Raise(ref line, severity, ref finding);
    }
}
