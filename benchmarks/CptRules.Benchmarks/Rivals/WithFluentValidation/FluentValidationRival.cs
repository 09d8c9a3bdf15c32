using System.Globalization;
using CptRules.Benchmarks.Rivals.Tables;
using FluentValidation.Results;

namespace CptRules.Benchmarks.Rivals.WithFluentValidation;

/// <summary>FluentValidation, as its documentation has it: a validator per type, rules declared once, a message with every failure.</summary>
internal sealed class FluentValidationRival(BillingTables tables) : IRival
{
    private readonly ClaimRules _rules = new(tables);

    public string Name => "fluentvalidation";

    public int Run(Claim claim) => _rules.Validate(claim).Errors.Count;

    // A failure for each modifier, where others say once that the line has such a one.
    public IEnumerable<Answer> Answer(Claim claim) => _rules.Validate(claim).Errors.Select(Answer).Distinct();

    public IEnumerable<Answer> Expect(IEnumerable<Answer> answers) => CommonRules.Of(answers);

    private static Answer Answer(ValidationFailure failure)
    {
        // Lines[3].Code
        int start = failure.PropertyName.IndexOf('[', StringComparison.Ordinal) + 1;
        int end = failure.PropertyName.IndexOf(']', StringComparison.Ordinal);
        return new(1 + int.Parse(failure.PropertyName.AsSpan(start..end), CultureInfo.InvariantCulture), Enum.Parse<RuleId>(failure.ErrorCode));
    }
}
