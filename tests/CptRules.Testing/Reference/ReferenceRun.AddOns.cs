using CptRules.Compiler.Rows;
using CptRules.Data.Entries;

namespace CptRules.Testing.Reference;

/// <content>AOC: add-on codes and their primaries.</content>
internal sealed partial class ReferenceRun
{
    private void AddOns()
    {
        HashSet<ReferenceLine> supported = Supported();
        foreach (ReferenceLine line in DatedClaimLines.Where(IsKnown).Where(IsAddOn))
        {
            AddOn(line, supported);
            VisitAddOnWith25(line);
        }
    }

    private bool IsAddOn(ReferenceLine line) => AddOnRows(line).Count > 0;

    private List<AddOnRow> AddOnRows(ReferenceLine line) => _tables.AddOnRows(line.Code, line.From, _setting);

    private List<string> Primaries(ReferenceLine line) =>
        [.. AddOnRows(line).Where(row => !row.Primary.IsNone).Select(row => row.Primary.ToString()).Distinct()
            .Order(StringComparer.Ordinal)];

    /// <summary>
    /// The smallest set of supported lines: starts with the lines that need no support, and adds each line that a member supports until
    /// nothing changes.
    /// </summary>
    private HashSet<ReferenceLine> Supported()
    {
        List<ReferenceLine> candidates = [.. Dated.Where(line => line.IsPrior || !HasError(line, [.. BeforePairs, "PTP"]))];
        HashSet<ReferenceLine> supported = [.. candidates.Where(line => line.IsPrior || !IsAddOn(line) || HasFinding(line, RuleId.COD102))];
        while (true)
        {
            ReferenceLine[] added = [.. candidates.Where(line => !supported.Contains(line) && IsSupportedBy(line, supported))];
            if (added.Length == 0)
                return supported;
            supported.UnionWith(added);
        }
    }

    private bool IsSupportedBy(ReferenceLine line, HashSet<ReferenceLine> supported) =>
        Listed(line).Any(supported.Contains) || (AddOnRows(line)[0].Type is 2 or 3 && OtherCodes(line).Any(supported.Contains));

    /// <summary>Other lines that are there, with a listed primary code.</summary>
    private IEnumerable<ReferenceLine> Listed(ReferenceLine line)
    {
        List<string> primaries = Primaries(line);
        return OtherLinesOnTheDay(line).Where(IsThere).Where(other => primaries.Contains(other.Code));
    }

    /// <summary>Other lines that are there, and that a contractor may accept as a primary.</summary>
    private IEnumerable<ReferenceLine> OtherCodes(ReferenceLine line) =>
        OtherLinesOnTheDay(line).Where(IsThere).Where(other => other.Code != line.Code);

    /// <summary>A claim line with COD101 or a COD103 Error is not there; a prior line was paid, whatever its code.</summary>
    private bool IsThere(ReferenceLine line) => line.IsPrior || !(HasFinding(line, RuleId.COD101) || HasNotInForceError(line));

    /// <summary>AOC301 to AOC304.</summary>
    private void AddOn(ReferenceLine line, HashSet<ReferenceLine> supported)
    {
        List<AddOnRow> rows = AddOnRows(line);
        byte type = rows[0].Type;
        if (IsPractitioner && rows.Exists(row => row.Notes.HasFlag(AddOnNotes.FacilitiesOnly)))
        {
            Report(line, RuleId.AOC304, Severity.Error, "170", "N95");
            return;
        }

        bool listedIsSupported = type != 2 && Listed(line).Any(supported.Contains);
        bool listedIsThere = type != 2 && Listed(line).Any();
        bool contractorMayAccept = type != 1 && OtherCodes(line).Any(supported.Contains);
        Severity missing = _tables.GroupExceptions.Contains(line.Code) ? Severity.Warning : Severity.Error;
        ExpectedFinding Details(ExpectedFinding finding) =>
            finding with { Type = type, Primaries = ExpectedFinding.Joined(Primaries(line)) };

        if (listedIsSupported)
            return;
        if (contractorMayAccept)
            Report(line, RuleId.AOC303, type == 2 ? Severity.Info : Severity.Warning);
        else if (listedIsThere)
            Report(line, RuleId.AOC302, missing, "B15", "N122", Details);
        else
            Report(line, RuleId.AOC301, missing, "107", "N122", Details);
    }

    /// <summary>AOC305: one primary without 25 is enough, and so is an exempt service that is there.</summary>
    private void VisitAddOnWith25(ReferenceLine line)
    {
        if (!IsPractitioner || !_tables.VisitAddOns.TryGetValue(line.Code, out VisitAddOnRow? row))
            return;
        List<ReferenceLine> listed = [.. Listed(line)];
        bool isExempt = line.From >= row.ExemptFrom
            && OtherLinesOnTheDay(line).Where(IsThere).Any(other => row.ExemptWith.Any(code => code.ToString() == other.Code));
        if (listed.Count > 0 && listed.TrueForAll(other => other.Has("25")) && !isExempt)
            Report(line, RuleId.AOC305, Severity.Error, "97", "M15");
    }
}
