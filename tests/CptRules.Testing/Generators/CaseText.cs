using System.Globalization;
using System.Text;

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
        text.Append(@case.TablesAreFixed ? $"rule set: {@case.Tables.Name}" : TablesText.Of(@case.Tables));
        return text.ToString();
    }

    public static string Of(Claim claim)
    {
        var text = new StringBuilder($"{{ setting: {claim.Setting}, provider: {Quoted(claim.Provider)},");
        AppendIfAny(text, "billType", claim.BillType);
        AppendIfAny(text, "placeOfService", claim.PlaceOfService);
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
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{{ code: {Quoted(line.Code)}, modifiers: {modifiers}, units: {line.Units}, from: {line.From:yyyy-MM-dd}, through: "
                + $"{line.Through:yyyy-MM-dd}, provider: {Quoted(line.Provider)}");
        if (line.Unit != UnitBasis.Units)
            text.Append(CultureInfo.InvariantCulture, $", unit: {line.Unit}");
        AppendIfAny(text, "ndc", line.Ndc);
        AppendIfAny(text, "placeOfService", line.PlaceOfService);
        return text.Append(" }").ToString();
    }

    private static void AppendIfAny(StringBuilder text, string name, string? value)
    {
        if (value is not null)
            text.Append(CultureInfo.InvariantCulture, $" {name}: {Quoted(value)},");
    }

    private static string Quoted(string? text) => text is null ? "null" : $"\"{text}\"";
}
