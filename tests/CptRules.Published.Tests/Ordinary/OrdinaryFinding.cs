namespace CptRules.Published.Tests.Ordinary;

/// <summary>An expected finding of an <see cref="OrdinaryClaim"/>.</summary>
internal sealed record OrdinaryFinding(string Rule, int Line, string Severity)
{
    public static OrdinaryFinding Of(Finding finding) => new(
        finding.Rule.ToString(), finding.Line, finding.Severity switch
        {
            CptRules.Severity.Error => "error",
            CptRules.Severity.Warning => "warning",
            _ => "info",
        });

    public override string ToString() => $"line {Line} {Rule} {Severity}";
}
