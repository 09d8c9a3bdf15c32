using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.File;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Writing;

/// <content>The sections of code lists, and of what is known about the published tables.</content>
internal sealed partial class RuleSetWriter
{
    private void WriteClasses()
    {
        var ranges = new List<CodeRangeEntry>();
        var classes = new List<CodeClassEntry>();
        foreach ((CodeClass codeClass, HashSet<CodeKey> codes) in _tables.Classes.OrderBy(entry => entry.Key))
        {
            ranges.AddRange(CodeRangeEntries.Of(codes));
            classes.Add(new() { Class = (uint)codeClass, RangesEnd = ranges.Count });
        }

        Section(SectionId.CodeClasses, classes.ToArray());
        Section(SectionId.CodeClassRanges, ranges.ToArray());
    }

    private void WriteVisitAddOns()
    {
        var rows = new List<VisitAddOnEntry>();
        var exempt = new List<uint>();
        foreach (VisitAddOnRow row in _tables.VisitAddOns.OrderBy(row => row.Code))
        {
            exempt.AddRange(Keys(row.ExemptWith));
            rows.Add(new() { Code = row.Code.Value, ExemptFrom = row.ExemptFrom.DayNumber, ExemptEnd = exempt.Count });
        }

        Section(SectionId.VisitAddOns, rows.ToArray());
        Section(SectionId.VisitAddOnExemptCodes, exempt.ToArray());
    }

    private void WriteSingleDoseDrugs() => Section(SectionId.SingleDoseDrugs, _tables.SingleDoseDrugs.OrderBy(row => row.Code)
        .Select(row => new SingleDoseDrugEntry
        {
            Code = row.Code.Value,
            WarningFrom = row.WarningFrom.DayNumber,
            ErrorFrom = row.ErrorFrom.DayNumber,
        })
        .ToArray());

    private void WriteReplacements()
    {
        var rows = new List<ReplacementEntry>();
        var use = new List<CodeRangeEntry>();
        foreach (ReplacementRow row in _tables.Replacements.OrderBy(row => row.Code))
        {
            use.AddRange(CodeRangeEntries.Of(row.Use));
            rows.Add(new() { Code = row.Code.Value, RangesEnd = use.Count, Settings = (uint)row.Settings });
        }

        Section(SectionId.Replacements, rows.ToArray());
        Section(SectionId.ReplacementRanges, use.ToArray());
    }

    private void WritePlaces() => Section(SectionId.Places, _tables.Places.OrderBy(row => row.Place)
        .Select(row => new PlaceEntry
        {
            Label = _text.Add(row.Label),
            ModifierThrough = row.ModifierThrough is { } day ? day.DayNumber : Day.Min,
            Place = row.Place,
            Flags = row.Flags,
            Visits = row.Visits,
        })
        .ToArray());

    private void WritePublishedTables() => Section(SectionId.PublishedTables, _tables.Published
        .OrderBy(row => (row.Kind, row.Date))
        .Select(row => new PublishedTableEntry
        {
            Kind = (uint)row.Kind,
            Date = Day.FirstOfQuarter(row.Date.DayNumber),
            HoldsThrough = row.HoldsThrough.DayNumber,
            ConfirmedBy = _text.Add(row.ConfirmedBy),
        })
        .ToArray());

    private void WriteHcpcsCodes() => Section(SectionId.HcpcsCodes, _tables.Codes
        .Where(row => row.Coverage is not null || row.Pricing is not null)
        .Select(row => new HcpcsEntry
        {
            Code = _codes.IdOf(row.Code),
            Coverage = (byte)row.Coverage.GetValueOrDefault(),
            Pricing = row.Pricing is [var first, var second] ? (ushort)((first << 8) | second) : (ushort)0,
        })
        .OrderBy(entry => entry.Code)
        .ToArray());

    private void WriteDescriptions() => Section(SectionId.CodeDescriptions, _tables.Descriptions
        .Select(entry => (Code: _codes.IdOf(entry.Key), Text: entry.Value))
        .OrderBy(entry => entry.Code)
        .Select(entry => new CodeDescriptionEntry { Code = entry.Code, Text = _text.Add(entry.Text) })
        .ToArray());
}
