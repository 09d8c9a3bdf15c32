using System.Globalization;
using System.Text;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Explain.Codes;

namespace CptRules.Testing.Generators;

/// <summary>A case in words: the claims as JSON-like text, the options, and the rows of a small rule set.</summary>
internal static class CaseText
{
    public static string Of(Case @case)
    {
        var text = new StringBuilder();
        foreach (Claim claim in @case.Claims)
            text.AppendLine(Of(claim));
        IEnumerable<string> options = @case.Options?.Rules.Select(rule => $"{rule.Key}={rule.Value?.ToString() ?? "off"}") ?? ["none"];
        text.AppendLine(CultureInfo.InvariantCulture, $"options: {string.Join(", ", options)}");
        text.Append(@case.TablesAreFixed ? $"rule set: {@case.Tables.Name}" : Of(@case.Tables));
        return text.ToString();
    }

    public static string Of(Claim claim)
    {
        var text = new StringBuilder($"{{ setting: {claim.Setting}, provider: {Quoted(claim.Provider)},");
        Append(text, "lines", claim.Lines);
        Append(text, "priorLines", claim.PriorLines);
        return text.Append(" }").ToString();
    }

    private static void Append(StringBuilder text, string name, IReadOnlyList<ClaimLine>? lines)
    {
        text.AppendLine().Append("  ").Append(name).Append(": ");
        if (lines is null)
        {
            text.Append("null");
            return;
        }

        text.Append('[');
        foreach (ClaimLine? line in lines)
            text.AppendLine().Append("    ").Append(Of(line)).Append(',');
        text.Append(" ]");
    }

    private static string Of(ClaimLine? line)
    {
        if (line is null)
            return "null";
        string modifiers = line.Modifiers is null ? "null" : $"[{string.Join(", ", line.Modifiers.Select(Quoted))}]";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{{ code: {Quoted(line.Code)}, modifiers: {modifiers}, units: {line.Units}, from: {line.From:yyyy-MM-dd}, through: "
                + $"{line.Through:yyyy-MM-dd}, provider: {Quoted(line.Provider)} }}");
    }

    private static string Of(RuleTables tables)
    {
        var text = new StringBuilder(tables.Complete ? "rule set: complete\n" : "rule set: partial\n");
        foreach (CodeRow row in tables.Codes)
            text.AppendLine(CultureInfo.InvariantCulture, $"  code {row.Code} {row.From:yyyy-MM-dd}..{row.Through:yyyy-MM-dd}");
        foreach (MueTable table in tables.Mue)
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  MUE {table.Setting} {table.Date:yyyy-MM-dd}: "
                + $"{string.Join(", ", table.Rows.Select(row => $"{row.Code} limit {row.Limit} MAI {row.Mai}"))}");
        foreach (MpfsTable table in tables.Mpfs)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  MPFS {table.Date:yyyy-MM-dd}:");
            foreach (MpfsRow row in table.Rows)
            {
                text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"    {row.Code} {row.Modifier} status {row.Status} PC/TC {row.PcTc} global {row.GlobalDays} mult "
                    + $"{row.MultipleProcedures} bilat {row.Bilateral} asst {row.AssistantSurgeon} co {row.CoSurgeons} team "
                    + $"{row.TeamSurgery}");
            }
        }

        foreach (PairRow row in tables.Pairs)
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  pair {row.Setting} {row.Column1}/{row.Column2} indicator {row.Indicator} "
                + $"{row.From:yyyy-MM-dd}..{row.Through:yyyy-MM-dd}");
        foreach (AddOnRow row in tables.AddOns)
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  add-on {row.AddOn} primary {(row.Primary.IsNone ? "CCCCC" : row.Primary)} type {row.Type} "
                + $"{row.From:yyyy-MM-dd}..{row.Through:yyyy-MM-dd} {row.Notes}");
        foreach (ModifierRow row in tables.Modifiers.Where(row => row.From is not null || row.Through is not null))
            text.AppendLine(CultureInfo.InvariantCulture, $"  modifier {row.Modifier} {row.From:yyyy-MM-dd}..{row.Through:yyyy-MM-dd}");
        IEnumerable<ModifierRow> undated = tables.Modifiers.Where(row => row.From is null && row.Through is null);
        text.AppendLine(CultureInfo.InvariantCulture,
            $"  modifiers without dates: {string.Join(' ', undated.Select(row => row.Modifier))}");
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"  conflicts: {string.Join(", ", tables.Conflicts.Select(row => $"{row.First}+{row.Second} {row.Severity}"))}");
        foreach (RequiredModifierRow row in tables.RequiredModifiers)
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"  required for {string.Join(' ', row.Codes)}: "
                + $"{(row.OriginDestination ? "origin-destination" : string.Join(' ', row.Modifiers))}");
        foreach (ExplicitModifierListRow row in tables.ExplicitModifierLists)
            text.AppendLine(CultureInfo.InvariantCulture, $"  eligible for {row.Code}: {string.Join(' ', row.Modifiers)}");
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"  E/M {string.Join(' ', tables.EvaluationAndManagement)}; takes 25 {string.Join(' ', tables.Takes25)}; ambulance "
            + $"{string.Join(' ', tables.Ambulance)}; group exceptions {string.Join(' ', tables.GroupExceptions)}");
        return text.ToString();
    }

    private static string Quoted(string? text) => text is null ? "null" : $"\"{text}\"";
}
