using System.Globalization;
using System.Text.Json;

namespace CptRules.Tests.Claims;

/// <summary>Findings as lines of text, so that a difference between expected and actual findings is easy to read.</summary>
internal static class FindingText
{
    /// <summary>The text of a finding with all details.</summary>
    public static string Of(Finding finding) => Line(
        finding.Rule.ToString(), finding.Line, SeverityOf(finding), Column1Line(finding), finding.Carc, finding.Rarc,
        Details(finding).Where(detail => detail.Value != "null"));

    /// <summary>The text of a finding with the details that the expected one names.</summary>
    public static string Of(Finding finding, ExpectedFinding expected)
    {
        Dictionary<string, string> details = Details(finding).ToDictionary(detail => detail.Name, detail => detail.Value);
        return Line(
            finding.Rule.ToString(), finding.Line, SeverityOf(finding), Column1Line(finding),
            expected.Carc is null ? null : finding.Carc ?? "none", expected.Rarc is null ? null : finding.Rarc ?? "none",
            expected.Details.Keys.Select(name => (name, details.GetValueOrDefault(name, "no such detail"))));
    }

    public static string Line(
        string rule, int line, string severity, int? otherLine, string? carc, string? rarc,
            IEnumerable<(string Name, string Value)> details)
    {
        IEnumerable<string?> parts =
        [
            $"line {line}", rule, severity, otherLine is null ? null : $"other line {otherLine}",
            carc is null ? null : $"CARC {carc}", rarc is null ? null : $"RARC {rarc}",
            .. details.Select(detail => $"{detail.Name} {detail.Value}"),
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    public static string Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => Number(value.GetDecimal()),
        JsonValueKind.Null => "null",
        JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Select(Value)),
        _ => throw new InvalidOperationException($"A detail cannot be a JSON {value.ValueKind}."),
    };

    // The names are those of a result in JSON.
    private static IEnumerable<(string Name, string Value)> Details(Finding finding)
    {
        FindingDetails details = finding.Details;
        return
        [
            ("limit", Number(details.Limit)), ("units", Number(details.Units)), ("mai", Number((int?)details.Mai)),
            ("modifier", details.Modifier ?? "null"), ("onLine", Number(ClaimLine(details.OnLine))),
            ("conflictsWith", details.ConflictsWith ?? "null"), ("indicator", Number((int?)details.Indicator)),
            ("column1", details.Column1 ?? "null"), ("column2", details.Column2 ?? "null"), ("type", Number((int?)details.AddOnType)),
            ("primaries", List(details.Primaries)), ("primaryCount", Number(details.Primaries?.Count)),
            ("status", details.Status ?? "null"),
            ("sameAsLine", Number(finding.Rule == RuleId.DUP601 ? ClaimLine(finding.OtherLine) : null)),
            ("priorLine", Number(finding.OtherLine is { IsPrior: true } prior ? prior.Number : null)), ("oneOf", List(details.OneOf)),
            ("needs", List(details.Needs)), ("tables", List(details.Tables?.Select(table => table.ToString()).ToArray())),
            ("payableIn", List(details.PayableIn?.Select(CareSettingNames.NameOf).ToArray())),
            ("useCode", List(details.UseCodes)), ("place", details.Place ?? "null"),
            ("procedureLine", Number(finding.Rule == RuleId.GLO801 ? ClaimLine(finding.OtherLine) : null)),
        ];
    }

    private static int? Column1Line(Finding finding) =>
        RuleInfo.Of(finding.Rule).Family is RuleFamily.Ptp or RuleFamily.Cmp ? ClaimLine(finding.OtherLine) : null;

    private static int? ClaimLine(OtherLine? line) => line is { IsPrior: false } other ? other.Number : null;

    public static string SeverityOf(Finding finding) => finding.Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    private static string Number(decimal? value) => value?.ToString("0.###", CultureInfo.InvariantCulture) ?? "null";

    private static string List(IReadOnlyList<string>? values) => values is null ? "null" : string.Join(' ', values);
}
