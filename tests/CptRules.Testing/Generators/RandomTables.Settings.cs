using CptRules.Compiler.Rows;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Testing.Generators;

/// <content>What only one care setting reads: OPPS status indicators, and places of service.</content>
internal sealed partial class RandomTables
{
    private static readonly string[] Statuses =
        ["N", "N", "N", "S", "T", "Q1", "Q2", "Q2", "Q3", "V", "J1", "J2", "C", "B", "E1", "E1", "E2", "M", "Y", "Y", "A", "K", "S1"];

    private static readonly string[] VisitStatuses = ["V", "V", "J2", "J2", "B"];

    private static readonly byte[] SomePlaces = [1, 2, 10, 11, 12, 19, 21, 22, 23, 31, 61, 99];

    private void Opps()
    {
        List<CodeKey> held = [.. _tables.CodesOfTables()];
        foreach (DateOnly date in _random.Some(TableDates, _random.OneOf([0, 1, 1, 2, 3])))
        {
            List<ApcStatusRow> rows = [.. held.Where(_ => _random.Chance(0.9)).Select(code => new ApcStatusRow(code, Status(code)))];
            _tables.Opps.Add(new OppsTable(date, rows));
        }
    }

    private string Status(CodeKey code) =>
        _random.OneOf(Visits.Contains(code.ToString()) && _random.Chance(0.8) ? VisitStatuses : Statuses);

    /// <summary>Usually the facts of the published places, else any.</summary>
    private void Places()
    {
        foreach (byte place in SomePlaces.Where(_ => _random.Chance(0.9)))
        {
            bool isTelehealth = _random.Chance(0.1) || place is 2 or 10;
            PlaceFlags flags = place is 19 or 21 or 22 or 23 || _random.Chance(0.05) ? PlaceFlags.Hospital : PlaceFlags.None;
            flags |= isTelehealth ? PlaceFlags.Telehealth : PlaceFlags.None;
            flags |= _random.OneOf([PlaceFlags.None, PlaceFlags.Facility, PlaceFlags.Nonfacility]);
            _tables.Places.Add(new PlaceRow(place, "a place", flags, (VisitKinds)_random.Next((int)VisitKinds.All + 1))
            {
                ModifierThrough = isTelehealth && _random.Chance(0.8) ? _random.OneOf(Boundaries) : null,
            });
        }
    }
}
