using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.File;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Compiler.Writing;

/// <content>The sections about modifiers.</content>
internal sealed partial class RuleSetWriter
{
    private void WriteModifiers()
    {
        ModifierRow[] modifiers = [.. _tables.Modifiers.OrderBy(row => row.Modifier)];
        Section(SectionId.Modifiers, modifiers
            .Select(row => new ModifierEntry
            {
                Key = row.Modifier.Value,
                From = Day.From(row.From),
                Through = Day.Through(row.Through),
                Label = _text.Add(row.Label),
            })
            .ToArray());
        Section(SectionId.ModifierDetails, modifiers
            .Select(row => new ModifierDetailEntry { Source = _text.Add(row.Source), Class = row.Class })
            .ToArray());
        Section(SectionId.ModifierConflicts, _tables.Conflicts
            .Select(row => row.First.Value < row.Second.Value ? row : row with { First = row.Second, Second = row.First })
            .OrderBy(row => (row.First, row.Second, row.Settings, row.From))
            .Select(row => new ModifierConflictEntry
            {
                First = row.First.Value,
                Second = row.Second.Value,
                Severity = (uint)row.Severity,
                Why = _text.Add(row.Why),
                From = Day.From(row.From),
                Through = Day.Through(row.Through),
                Settings = row.Settings,
            })
            .ToArray());
    }

    private void WriteRequiredModifiers()
    {
        var required = new List<RequiredModifierEntry>();
        var codes = new List<CodeRangeEntry>();
        var choices = new List<ushort>();
        var excuses = new List<ushort>();
        IEnumerable<RequiredModifierRow> rows = _tables.RequiredModifiers
            .OrderBy(row => row.Name, StringComparer.Ordinal)
            .ThenBy(row => row.Settings)
            .ThenBy(row => row.From)
            .ThenBy(row => row.Codes.DefaultIfEmpty().Min());
        foreach (RequiredModifierRow row in rows)
        {
            codes.AddRange(CodeRangeEntries.Of(row.Codes));
            choices.AddRange(Keys(row.Modifiers));
            excuses.AddRange(Keys(row.ExcusedBy));
            required.Add(new()
            {
                Name = _text.Add(row.Name),
                Severity = (uint)row.Severity,
                From = Day.From(row.From),
                Through = Day.Through(row.Through),
                CodesEnd = codes.Count,
                ChoicesEnd = choices.Count,
                ExcusesEnd = excuses.Count,
                Settings = row.Settings,
                OriginDestination = row.OriginDestination ? (byte)1 : (byte)0,
                MultipleProcedures = (byte)row.MultipleProcedures.GetValueOrDefault(),
            });
        }

        Section(SectionId.RequiredModifiers, required.ToArray());
        Section(SectionId.RequiredModifierCodes, codes.ToArray());
        Section(SectionId.RequiredModifierChoices, choices.ToArray());
        Section(SectionId.RequiredModifierExcuses, excuses.ToArray());
    }

    /// <summary>In the order given, which decides.</summary>
    private void WriteModifierScopes()
    {
        var scopes = new List<ModifierScopeEntry>();
        var codes = new List<CodeRangeEntry>();
        var modifiers = new List<ushort>();
        var billClasses = new List<byte>();
        foreach (ModifierScopeRow row in _tables.ModifierScopes)
        {
            codes.AddRange(CodeRangeEntries.Of(row.Codes));
            modifiers.AddRange(Keys(row.Modifiers));
            billClasses.AddRange(row.ExceptBillClasses.Order());
            scopes.Add(new()
            {
                Why = _text.Add(row.Why),
                RangesEnd = codes.Count,
                ModifiersEnd = modifiers.Count,
                BillClassesEnd = billClasses.Count,
                Settings = row.Settings,
                Severity = (byte)row.Severity,
                Test = row.Test,
                Bilateral = (byte)row.Bilateral.GetValueOrDefault(),
            });
        }

        Section(SectionId.ModifierScopes, scopes.ToArray());
        Section(SectionId.ModifierScopeRanges, codes.ToArray());
        Section(SectionId.ModifierScopeModifiers, modifiers.ToArray());
        Section(SectionId.ModifierScopeBillClasses, billClasses.ToArray());
    }

    private void WriteModifierNeeds()
    {
        var needs = new List<ModifierNeedEntry>();
        var choices = new List<ushort>();
        foreach (ModifierNeedRow row in _tables.ModifierNeeds.OrderBy(row => (row.Modifier, row.Settings, row.From)))
        {
            choices.AddRange(Keys(row.OneOf));
            needs.Add(new()
            {
                Modifier = row.Modifier.Value,
                Settings = row.Settings,
                From = Day.From(row.From),
                Through = Day.Through(row.Through),
                Why = _text.Add(row.Why),
                ChoicesEnd = choices.Count,
            });
        }

        Section(SectionId.ModifierNeeds, needs.ToArray());
        Section(SectionId.ModifierNeedChoices, choices.ToArray());
    }

    private void WriteDisciplines()
    {
        var disciplines = new List<DisciplineEntry>();
        var codes = new List<uint>();
        foreach (DisciplineRow row in _tables.Disciplines.OrderBy(row => row.Modifier))
        {
            codes.AddRange(Keys(row.Codes));
            disciplines.Add(new() { Name = _text.Add(row.Name), Modifier = row.Modifier.Value, CodesEnd = codes.Count });
        }

        Section(SectionId.Disciplines, disciplines.ToArray());
        Section(SectionId.DisciplineCodes, codes.ToArray());
    }

    private void WriteExplicitLists()
    {
        var lists = new List<ExplicitListEntry>();
        var listed = new List<ushort>();
        foreach (ExplicitModifierListRow row in _tables.ExplicitModifierLists.OrderBy(row => row.Code))
        {
            listed.AddRange(Keys(row.Modifiers));
            lists.Add(new() { Code = row.Code.Value, ModifiersEnd = listed.Count });
        }

        Section(SectionId.ExplicitLists, lists.ToArray());
        Section(SectionId.ExplicitListModifiers, listed.ToArray());
    }
}
