using System.Globalization;
using System.Text;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Lists;

namespace CptRules.Testing.Generators;

/// <summary>The rows of a small rule set in words.</summary>
internal static class TablesText
{
    public static string Of(RuleTables tables)
    {
        var text = new StringBuilder(tables.Complete ? "rule set: complete\n" : "rule set: partial\n");
        void Add(string row) => text.Append("  ").AppendLine(row);

        foreach (PublishedTableRow row in tables.Published)
            Add($"published {row.Kind} {Day(row.Date)} holds through {Day(row.HoldsThrough)}");
        foreach (CodeRow row in tables.Codes)
            Add($"code {row.Code} {Days(row.From, row.Through)} coverage {row.Coverage} pricing {row.Pricing}");
        foreach (MueTable table in tables.Mue)
            Add($"MUE {table.Setting} {Day(table.Date)}: {Listed(table.Rows, row => $"{row.Code} limit {row.Limit} MAI {row.Mai}")}");
        foreach (MpfsTable table in tables.Mpfs)
        {
            Add($"MPFS {Day(table.Date)}:");
            foreach (MpfsRow row in table.Rows)
            {
                Add($"  {row.Code} {row.Modifier} status {row.Status} PC/TC {row.PcTc} global {row.GlobalDays}"
                    + $" mult {row.MultipleProcedures} bilat {row.Bilateral} asst {row.AssistantSurgeon} co {row.CoSurgeons}"
                    + $" team {row.TeamSurgery}");
            }
        }

        foreach (OppsTable table in tables.Opps)
            Add($"OPPS {Day(table.Date)}: {Listed(table.Rows, row => $"{row.Code} {row.Status}")}");
        foreach (PairRow row in tables.Pairs)
            Add($"pair {row.Setting} {row.Column1}/{row.Column2} indicator {row.Indicator} {Days(row.From, row.Through)}");
        foreach (AddOnRow row in tables.AddOns)
            Add($"add-on {row.AddOn} primary {Primary(row)} type {row.Type} {Days(row.From, row.Through)} {row.Notes}");
        foreach ((CodeClass codeClass, HashSet<CodeKey> codes) in tables.Classes.Where(entry => entry.Value.Count > 0))
            Add($"class {codeClass}: {string.Join(' ', codes)}");
        Add($"group exceptions {string.Join(' ', tables.GroupExceptions)}");
        foreach (VisitAddOnRow row in tables.VisitAddOns)
            Add($"visit add-on {row.Code} exempt from {Day(row.ExemptFrom)} with {string.Join(' ', row.ExemptWith)}");
        foreach (SingleDoseDrugRow row in tables.SingleDoseDrugs)
            Add($"single-dose {row.Code} warning from {Day(row.WarningFrom)} error from {Day(row.ErrorFrom)}");
        foreach (ReplacementRow row in tables.Replacements)
            Add($"replacement of {row.Code}: {string.Join(' ', row.Use)}");
        foreach (PlaceRow row in tables.Places)
            Add($"place {row.Place:00}: {row.Flags}, visits {row.Visits}, modifier through {Day(row.ModifierThrough)}");
        AddModifiers(tables, Add);
        return text.ToString();
    }

    private static void AddModifiers(RuleTables tables, Action<string> add)
    {
        foreach (ModifierRow row in tables.Modifiers.Where(HasDates))
            add($"modifier {row.Modifier} {Days(row.From, row.Through)}");
        add($"modifiers without dates: {Listed(tables.Modifiers.Where(row => !HasDates(row)), row => row.Modifier.ToString(), " ")}");
        add($"conflicts: {Listed(tables.Conflicts, Conflict)}");
        foreach (RequiredModifierRow row in tables.RequiredModifiers)
        {
            string choices = row.OriginDestination ? "origin-destination" : string.Join(' ', row.Modifiers);
            add($"required {row.Name} {row.Severity} {row.Settings} {Days(row.From, row.Through)} for {string.Join(' ', row.Codes)}"
                + $" mult {row.MultipleProcedures}: {choices} excused by {string.Join(' ', row.ExcusedBy)}");
        }

        foreach (ModifierScopeRow row in tables.ModifierScopes)
        {
            add($"scope {string.Join(' ', row.Modifiers)} {row.Severity} {row.Settings} {row.Test} {row.Bilateral}"
                + $" {string.Join(' ', row.Codes)} except bill types {string.Join(' ', row.ExceptBillClasses)}");
        }

        foreach (ModifierNeedRow row in tables.ModifierNeeds)
            add($"{row.Modifier} needs {string.Join(' ', row.OneOf)} {row.Settings} {Days(row.From, row.Through)}");
        foreach (DisciplineRow row in tables.Disciplines)
            add($"discipline {row.Modifier}: {string.Join(' ', row.Codes)}");
        foreach (ExplicitModifierListRow row in tables.ExplicitModifierLists)
            add($"eligible for {row.Code}: {string.Join(' ', row.Modifiers)}");
    }

    private static bool HasDates(ModifierRow row) => row.From is not null || row.Through is not null;

    private static string Primary(AddOnRow row) => row.Primary.IsNone ? "CCCCC" : row.Primary.ToString();

    private static string Conflict(ModifierConflictRow row)
    {
        string where = row.Settings == CareSettings.All ? "" : $" {row.Settings}";
        string when = row.From is null && row.Through is null ? "" : $" {Days(row.From, row.Through)}";
        return $"{row.First}+{row.Second} {row.Severity}{where}{when}";
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Days(DateOnly? from, DateOnly? through) =>
        $"{Day(from)}..{Day(through)}";

    private static string Listed<T>(IEnumerable<T> rows, Func<T, string> text, string separator = ", ") =>
        string.Join(separator, rows.Select(text));
}
