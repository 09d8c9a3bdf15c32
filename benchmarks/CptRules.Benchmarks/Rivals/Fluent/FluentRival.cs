using System.Globalization;
using CptRules.Benchmarks.Rivals.Tables;
using FluentValidation.Results;

namespace CptRules.Benchmarks.Rivals.Fluent;

/// <summary>FluentValidation, as its documentation has it: a validator a type, rules declared once, a message with every failure.</summary>
internal sealed class FluentRival(BillingTables tables) : IRival
{
    private readonly ClaimRules _rules = new(tables);

    public string Name => "fluentvalidation";

    public Func<Answer, bool> Checks => LibraryRules.IsCommon;

    public int Run(Claim claim) => _rules.Validate(claim).Errors.Count;

    public IEnumerable<Answer> Answer(Claim claim) => _rules.Validate(claim).Errors.Select(Answer);

    private static Answer Answer(ValidationFailure failure)
    {
        // Lines[3].Code
        int start = failure.PropertyName.IndexOf('[', StringComparison.Ordinal) + 1;
        int end = failure.PropertyName.IndexOf(']', StringComparison.Ordinal);
        RuleId rule = Enum.Parse<RuleId>(failure.ErrorCode);
        return new(1 + int.Parse(failure.PropertyName.AsSpan(start..end), CultureInfo.InvariantCulture), rule, rule == RuleId.AOC301 ? 1 : 0);
    }
}
