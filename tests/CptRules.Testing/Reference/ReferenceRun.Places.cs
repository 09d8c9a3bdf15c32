using CptRules.Compiler.Rows;
using CptRules.Data.Lists;

namespace CptRules.Testing.Reference;

/// <content>POS: the place of service.</content>
internal sealed partial class ReferenceRun
{
    private void PlaceOfService(ReferenceLine line)
    {
        if (!IsPractitioner || line.Place.Length == 0)
            return;
        PlaceRow? place = _tables.Places.GetValueOrDefault(line.Place);
        if (place is null)
            ReportPlace(line, RuleId.POS901, Severity.Error, "16", "M77");
        if (IsHospital(place))
            NotPaidInHospital(line);
        if (ReadsDatedTables(line) && !FitsVisit(line, place))
            ReportPlace(line, RuleId.POS905, Severity.Warning, "5", "M77");
        if (IsVisit(line))
            TelehealthPlace(line, place);
    }

    /// <summary>POS902 to POS904.</summary>
    private void NotPaidInHospital(ReferenceLine line)
    {
        char? pcTc = PolicyOf(line)?.PcTc;
        if (pcTc == '5')
            ReportPlace(line, RuleId.POS902, Severity.Error, "5", "M97");
        if ((pcTc == '1' && !line.Has("26")) || pcTc is '3' or '4')
            ReportPlace(line, RuleId.POS903, Severity.Error, "5", "M97");
        if (pcTc == '7')
            ReportPlace(line, RuleId.POS904, Severity.Warning, "5", "M97");
    }

    /// <summary>
    /// Whether the place fits every class of visits that the code belongs to. A place that is not listed fits none.
    /// </summary>
    private bool FitsVisit(ReferenceLine line, PlaceRow? place)
    {
        VisitKinds needed = VisitKinds.None;
        if (IsIn(CodeClass.HospitalVisit, line))
            needed |= VisitKinds.Hospital;
        if (IsIn(CodeClass.EmergencyVisit, line))
            needed |= VisitKinds.Emergency;
        if (IsIn(CodeClass.NursingFacilityVisit, line))
            needed |= VisitKinds.NursingFacility;
        if (IsIn(CodeClass.HomeVisit, line))
            needed |= VisitKinds.Home;
        return (place?.Visits ?? VisitKinds.None).HasFlag(needed);
    }

    /// <summary>POS907: names the first telehealth modifier, or none where one is missing.</summary>
    private void TelehealthPlace(ReferenceLine visit, PlaceRow? place)
    {
        string? modifier = visit.Modifiers.Select(entry => entry.Text).FirstOrDefault(ReferenceModifiers.Telehealth.Contains);
        bool isTelehealthPlace = place is not null && place.Flags.HasFlag(PlaceFlags.Telehealth);
        bool isMismatch = modifier is not null
            ? !isTelehealthPlace && !IsHospital(place)
            : visit.From <= place?.ModifierThrough && !IsIn(CodeClass.OnlineVisit, visit);
        if (isMismatch)
            ReportPlace(visit, RuleId.POS907, Severity.Warning, "4", "N519", modifier);
    }

    private static bool IsHospital(PlaceRow? place) => place is not null && place.Flags.HasFlag(PlaceFlags.Hospital);

    private void ReportPlace(ReferenceLine line, RuleId rule, Severity severity, string carc, string rarc, string? modifier = null) =>
        Report(line, rule, severity, carc, rarc, finding => finding with
        {
            Place = line.HasPlaceNumber ? line.Place : null,
            Modifier = modifier,
        });
}
