using System.Globalization;
using System.Text;

namespace CptRules.Testing.Reference;

/// <summary>A finding as the reference expects it: lines, severity and every detail, compared by value, with a readable text.</summary>
internal sealed record ExpectedFinding
{
    public required RuleId Rule { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>From 1.</summary>
    public required int Line { get; init; }

    /// <summary>The line that this one is compared with: above 0 a claim line, below 0 a prior line, 0 none.</summary>
    public int Other { get; init; }

    public string? Code { get; init; }

    public string? Carc { get; init; }

    public string? Rarc { get; init; }

    public int? Limit { get; init; }

    public decimal? Units { get; init; }

    public int? Mai { get; init; }

    public string? Modifier { get; init; }

    public int? ModifierPosition { get; init; }

    /// <summary>Numbered as <see cref="Other"/>.</summary>
    public int? OnLine { get; init; }

    public string? ConflictsWith { get; init; }

    public int? Indicator { get; init; }

    public string? Column1 { get; init; }

    public string? Column2 { get; init; }

    public int? Type { get; init; }

    public string? Primaries { get; init; }

    public string? Status { get; init; }

    public string? OneOf { get; init; }

    public string? Needs { get; init; }

    public string? Tables { get; init; }

    public string? PayableIn { get; init; }

    public string? UseCodes { get; init; }

    public string? Place { get; init; }

    /// <summary>A finding of the library in the same form.</summary>
    public static ExpectedFinding From(Finding finding)
    {
        FindingDetails details = finding.Details;
        return new ExpectedFinding
        {
            Rule = finding.Rule,
            Severity = finding.Severity,
            Line = finding.Line,
            Other = Signed(finding.OtherLine) ?? 0,
            Code = finding.Code,
            Carc = finding.Carc,
            Rarc = finding.Rarc,
            Limit = details.Limit,
            Units = details.Units,
            Mai = (int?)details.Mai,
            Modifier = details.Modifier,
            ModifierPosition = details.ModifierPosition,
            OnLine = Signed(details.OnLine),
            ConflictsWith = details.ConflictsWith,
            Indicator = (int?)details.Indicator,
            Column1 = details.Column1,
            Column2 = details.Column2,
            Type = (int?)details.AddOnType,
            Primaries = Joined(details.Primaries),
            Status = details.Status,
            OneOf = Joined(details.OneOf),
            Needs = Joined(details.Needs),
            Tables = Joined(details.Tables),
            PayableIn = Joined(details.PayableIn),
            UseCodes = Joined(details.UseCodes),
            Place = details.Place,
        };
    }

    /// <summary>Above 0 a claim line, below 0 a prior line.</summary>
    private static int? Signed(OtherLine? line) => line is { } other ? other.IsPrior ? -other.Number : other.Number : null;

    public static string? Joined<T>(IEnumerable<T>? values) => values is null ? null : string.Join(' ', values);

    public override string ToString()
    {
        var text = new StringBuilder($"{Rule} {Severity} line {Line}");
        Add("other", Other == 0 ? null : Other);
        Add("code", Code);
        Add("carc", Carc);
        Add("rarc", Rarc);
        Add("limit", Limit);
        Add("units", Units);
        Add("mai", Mai);
        Add("modifier", Modifier);
        Add("at", ModifierPosition);
        Add("onLine", OnLine);
        Add("conflictsWith", ConflictsWith);
        Add("indicator", Indicator);
        Add("column1", Column1);
        Add("column2", Column2);
        Add("type", Type);
        AddList("primaries", Primaries);
        Add("status", Status);
        AddList("oneOf", OneOf);
        AddList("needs", Needs);
        AddList("tables", Tables);
        AddList("payableIn", PayableIn);
        AddList("useCode", UseCodes);
        Add("place", Place);
        return text.ToString();

        void AddList(string name, string? values) => Add(name, values is null ? null : $"[{values}]");

        void Add(string name, object? value)
        {
            if (value is not null)
                text.Append(CultureInfo.InvariantCulture, $" {name}={value}");
        }
    }
}
