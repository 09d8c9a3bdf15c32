using CptRules.Benchmarks.Rivals.Tables;
using FluentValidation;
using FluentValidation.Results;

namespace CptRules.Benchmarks.Rivals.WithFluentValidation;

/// <summary>The rules of a claim in FluentValidation: those of each line, and those that need several lines.</summary>
internal sealed class ClaimRules : AbstractValidator<Claim>
{
    private readonly BillingTables _tables;

    public ClaimRules(BillingTables tables)
    {
        _tables = tables;
        RuleForEach(claim => claim.Lines).SetValidator(new LineValidator(tables));
        RuleForEach(claim => claim.Lines)
            .Must((claim, line) => AddOns.HasPrimary(claim, line, tables.Judged(line.Code, line.From!.Value)))
            .WithErrorCode(nameof(RuleId.AOC301))
            .WithMessage("The add-on has no primary.");
        RuleFor(claim => claim.Lines).Custom(CheckUnits);
    }

    private void CheckUnits(IReadOnlyList<ClaimLine> lines, ValidationContext<Claim> context)
    {
        var days = lines
            .Select((line, index) => (Line: line, Index: index, Code: _tables.Judged(line.Code, line.From!.Value)))
            .Where(billed => billed.Code?.UnitLimit is not null)
            .GroupBy(billed => (billed.Line.Code, billed.Line.From, Role: UnitRoles.Of(billed.Line.Modifiers, billed.Code!)));
        foreach (var day in days)
        {
            decimal sum = day.Sum(billed => billed.Line.Units);
            foreach ((ClaimLine line, int index, BillingCode? code) in day)
            {
                if (UnitLimits.Judge(code!, line.Units, day.Key.Role == UnitRoles.Alone ? line.Units : sum) is { } rule)
                    context.AddFailure(new ValidationFailure($"Lines[{index}].Units", $"More units than the limit of {code!.UnitLimit}.", line.Units) { ErrorCode = rule.ToString() });
            }
        }
    }
}
