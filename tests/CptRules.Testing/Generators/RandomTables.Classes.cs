using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Testing.Generators;

/// <content>Code classes, the rows about drugs and visits, and the published tables.</content>
internal sealed partial class RandomTables
{
    private static readonly string[] Visits = ["99203", "99213", "99291", "99292", "G0463", "99499"];

    private static readonly string[] NewVisits = ["99203", "99285"];

    private static readonly string[] Trips = ["A0425", "A0429", "A0999"];

    private static readonly SourceKind[] DatedKinds =
    [
        SourceKind.MuePractitioner, SourceKind.MueOutpatientHospital, SourceKind.MueDmeSupplier, SourceKind.Mpfs, SourceKind.Opps,
    ];

    private static readonly SourceKind[] OtherKinds =
        [SourceKind.PtpPractitioner, SourceKind.PtpOutpatientHospital, SourceKind.AddOns, SourceKind.Hcpcs];

    private static readonly DateOnly LongAfter = new(2040, 12, 31);

    /// <summary>The classes of the real codes, with a few others, so that pairs, limits and policies meet them.</summary>
    private void Classes()
    {
        Class(CodeClass.EvaluationAndManagement, Visits, 0);
        Class(CodeClass.Takes25, [.. Visits, "G0101"], 1);
        Class(CodeClass.Ambulance, Trips, _random.Chance(0.3) ? 1 : 0);
        Class(CodeClass.ReportingOnly, ["3074F", "99024"], _random.Next(2));
        Class(CodeClass.Anesthesia, ["00100", "01967"], _random.Next(4));
        Class(CodeClass.Drug, ["J9000", "J1885"], _random.Next(4));
        Class(CodeClass.NewPatient, ["99203"], _random.Next(3));
        Class(CodeClass.GlobalNewVisit, NewVisits, _random.Next(2));
        Class(CodeClass.GlobalVisit, Visits, _random.Next(2));
        Class(CodeClass.HospitalVisit, ["99291"], _random.Next(2));
        Class(CodeClass.EmergencyVisit, [], _random.Next(2));
        Class(CodeClass.NursingFacilityVisit, [], _random.Next(2));
        Class(CodeClass.HomeVisit, [], _random.Next(2));
        Class(CodeClass.OnlineVisit, ["99292"], _random.Next(2));
        Class(CodeClass.OxygenContents, [], _random.Next(3));
        _tables.Classes[CodeClass.GlobalVisit].ExceptWith(_tables.Classes[CodeClass.GlobalNewVisit]);
    }

    private void Class(CodeClass codeClass, string[] usual, int others) =>
        _tables.Classes[codeClass].UnionWith(usual.Select(code => CodeKey.Parse(code)).Concat(_random.Some(_codes, others)));

    /// <summary>Most sets have every kind, current on any day, because old tables would be in every finding.</summary>
    private void Published()
    {
        bool areCurrent = _random.Chance(0.6);
        foreach (SourceKind kind in DatedKinds.Concat(OtherKinds).Where(_ => areCurrent || _random.Chance(0.85)))
        {
            int count = DatedKinds.Contains(kind) || _random.Chance(0.2) ? _random.Next(1, 4) : 1;
            foreach (DateOnly quarter in _random.Some(TableDates.Select(FirstOfQuarter).Distinct(), count))
            {
                DateOnly date = quarter.AddDays(_random.Next(90));
                // The age of an OPPS table changes severities, so more of them are old.
                bool isCurrent = areCurrent && !(kind == SourceKind.Opps && _random.Chance(0.3));
                DateOnly holdsThrough = isCurrent || _random.Chance(0.3) ? LongAfter : _random.OneOf(Boundaries);
                _tables.Published.Add(holdsThrough < quarter
                    ? new PublishedTableRow(kind, date)
                    : new PublishedTableRow(kind, date, holdsThrough));
            }
        }
    }

    private void DrugAndVisitRows()
    {
        IEnumerable<CodeKey> addOns = _tables.AddOns.Where(row => !row.Primary.IsNone).Select(row => row.AddOn);
        foreach (CodeKey code in _random.Some(addOns.Intersect(_listed), _random.Next(4)))
        {
            DateOnly exemptFrom = _random.Chance(0.2) ? DateOnly.MinValue : _random.OneOf(TableDates);
            _tables.VisitAddOns.Add(new VisitAddOnRow(code, exemptFrom, _random.Some(_codes, _random.OneOf([0, 1, 1, 2]))));
        }

        foreach (CodeKey code in _random.Some(_codes, _random.Next(4)))
        {
            DateOnly[] dates = [.. _random.Some(Boundaries, 2).Order()];
            _tables.SingleDoseDrugs.Add(new SingleDoseDrugRow(code, dates[0], dates[1]));
        }

        foreach (CodeKey code in _random.Some(_codes, _random.Next(5)))
            _tables.Replacements.Add(new ReplacementRow(code, _random.Some(_codes, _random.Next(1, 4)), Settings()));
    }

    private static DateOnly FirstOfQuarter(DateOnly day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);
}
