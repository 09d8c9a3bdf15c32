using System.Globalization;
using CptRules.Benchmarks.Engines;
using CptRules.Benchmarks.Rivals.Tables;
using FluentValidation;
using FluentValidation.Results;

namespace CptRules.Benchmarks.Rivals;

/// <summary>FluentValidation, used as its documentation shows: a validator per type, and a message for every failure.</summary>
internal sealed class FluentValidationRival(BillingTables tables) : IRival
{
    private readonly ClaimRules _rules = new(tables);

    public string Name => "fluentvalidation";

    public int Run(Claim claim) => _rules.Validate(claim).Errors.Count;

    // Distinct, because it reports a failure for each modifier, and the other engines one for the line.
    public IEnumerable<Answer> Answer(Claim claim) => _rules.Validate(claim).Errors.Select(Answer).Distinct();

    public IEnumerable<Answer> Expect(IEnumerable<Answer> answers) => CommonRules.Of(answers);

    private static Answer Answer(ValidationFailure failure)
    {
        // Lines[3].Code
        int start = failure.PropertyName.IndexOf('[', StringComparison.Ordinal) + 1;
        int end = failure.PropertyName.IndexOf(']', StringComparison.Ordinal);
        int index = int.Parse(failure.PropertyName.AsSpan(start..end), CultureInfo.InvariantCulture);
        return new(index + 1, Enum.Parse<RuleId>(failure.ErrorCode));
    }
}

/// <summary>The rules of a claim: those of each line, and those that need several lines.</summary>
internal sealed class ClaimRules : AbstractValidator<Claim>
{
    private readonly BillingTables _tables;

    public ClaimRules(BillingTables tables)
    {
        _tables = tables;
        RuleForEach(claim => claim.Lines).SetValidator(new LineValidator(tables));
        RuleForEach(claim => claim.Lines)
            .Must((claim, line) => AddOns.HasPrimary(tables, claim, line, tables.FindApplicable(line.Code, line.From!.Value)))
            .WithErrorCode(nameof(RuleId.AOC301))
            .WithMessage("The add-on has no primary.");
        RuleFor(claim => claim.Lines).Custom(CheckUnits);
    }

    private void CheckUnits(IReadOnlyList<ClaimLine> lines, ValidationContext<Claim> context)
    {
        var days = lines
            .Select((line, index) => (Line: line, Index: index, Code: _tables.FindApplicable(line.Code, line.From!.Value)))
            .Where(billed => billed.Code?.UnitLimit is not null)
            .GroupBy(billed => (billed.Line.Code, billed.Line.From, Role: UnitRoles.Of(billed.Line.Modifiers, billed.Code!)));
        foreach (var day in days)
        {
            decimal sum = day.Sum(billed => billed.Line.Units);
            foreach ((ClaimLine line, int index, BillingCode? code) in day)
            {
                if (UnitLimits.BrokenRule(code!, line.Units, day.Key.Role == UnitRoles.Alone ? line.Units : sum) is { } rule)
                {
                    string message = $"More units than the limit of {code!.UnitLimit}.";
                    context.AddFailure(new ValidationFailure($"Lines[{index}].Units", message, line.Units) { ErrorCode = rule.ToString() });
                }
            }
        }
    }
}

/// <summary>The rules of a single line.</summary>
internal sealed class LineValidator : AbstractValidator<ClaimLine>
{
    public LineValidator(BillingTables tables)
    {
        RuleFor(line => line.Code)
            .Must(tables.Knows)
            .WithErrorCode(nameof(RuleId.COD102))
            .WithMessage("'{PropertyValue}' is unknown.");
        RuleFor(line => line.Code)
            .Must((line, code) => tables.Find(code) is not { } found || found.IsInForce(line.From!.Value))
            .WithErrorCode(nameof(RuleId.COD103))
            .WithMessage("'{PropertyValue}' is not in force on that day.");
        // Without CascadeMode.Stop, which would also skip the other modifiers of the line.
        RuleForEach(line => line.Modifiers)
            .Must((line, modifier) => tables.FindModifier(line.Code, modifier) is not null)
            .WithErrorCode(nameof(RuleId.MOD402))
            .WithMessage("'{PropertyValue}' is unknown.")
            .Must((line, modifier) => tables.FindModifier(line.Code, modifier) is not { } found || found.IsInForce(line.From!.Value))
            .WithErrorCode(nameof(RuleId.MOD403))
            .WithMessage("'{PropertyValue}' is not in force on that day.")
            .Must((line, modifier) =>
                tables.FindModifier(line.Code, modifier)?.IsInForce(line.From!.Value) != true
                || tables.FindApplicable(line.Code, line.From!.Value) is not { } code
                || ModifierPolicy.Allows(tables, code, modifier, line.From!.Value))
            .WithErrorCode(nameof(RuleId.MOD404))
            .WithMessage("'{PropertyValue}' is not eligible on this code.");
    }
}
