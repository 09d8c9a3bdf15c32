using CptRules.Benchmarks.Rivals.Tables;
using FluentValidation;

namespace CptRules.Benchmarks.Rivals.WithFluentValidation;

/// <summary>The rules of a line by itself, in FluentValidation.</summary>
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
        // Without CascadeMode.Stop, which would leave the other modifiers of the line out too.
        RuleForEach(line => line.Modifiers)
            .Must((line, modifier) => tables.FindModifier(line.Code, modifier) is not null)
            .WithErrorCode(nameof(RuleId.MOD402))
            .WithMessage("'{PropertyValue}' is unknown.")
            .Must((line, modifier) => tables.FindModifier(line.Code, modifier) is not { } found || found.IsInForce(line.From!.Value))
            .WithErrorCode(nameof(RuleId.MOD403))
            .WithMessage("'{PropertyValue}' is not in force on that day.")
            .Must((line, modifier) =>
                tables.FindModifier(line.Code, modifier)?.IsInForce(line.From!.Value) != true
                || tables.Judged(line.Code, line.From!.Value) is not { } code
                || ModifierPolicy.Allows(code, modifier, line.From!.Value))
            .WithErrorCode(nameof(RuleId.MOD404))
            .WithMessage("'{PropertyValue}' is not eligible on this code.");
    }
}
