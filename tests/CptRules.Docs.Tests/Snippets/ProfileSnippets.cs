using Microsoft.Extensions.DependencyInjection;

namespace CptRules.Docs.Tests.Snippets;

/// <summary>The snippets of docs/payer-profiles.md.</summary>
public class ProfileSnippets
{
    [Fact]
    public void A_profile_in_code_and_in_JSON_are_the_same()
    {
        // begin profile
        var strict = new ValidationOptions().SetSeverity(RuleId.COD102, Severity.Error).TurnOff(RuleId.DUP601);
        var same = ValidationOptions.Parse("""{ "rules": { "COD102": "error", "DUP601": "off" } }""");
        var validator = new ClaimValidator(RuleSet.Embedded, same);
        // end profile
        same.Rules.Should().Equal(strict.Rules);
        Rules(validator).Should().Equal((RuleId.COD102, Severity.Error), (RuleId.COD102, Severity.Error));
    }

    [Fact]
    public void Profiles_have_names()
    {
        var services = new ServiceCollection();
        // begin profiles
        services.AddCptRules()
            .AddProfile("strict", options => options.SetSeverity(RuleId.COD102, Severity.Error))
            .AddProfile("lenient", options => options.TurnOff(RuleId.COD102).TurnOff(RuleId.DUP601));
        // end profiles
        using ServiceProvider provider = services.BuildServiceProvider();
        // begin profile-use
        IClaimValidatorProvider validators = provider.GetRequiredService<IClaimValidatorProvider>();
        IClaimValidator strict = validators.Get("strict");
        IClaimValidator lenient = provider.GetRequiredKeyedService<IClaimValidator>("lenient");
        // end profile-use
        Rules(strict).Should().Equal((RuleId.COD102, Severity.Error), (RuleId.COD102, Severity.Error), (RuleId.DUP601, Severity.Warning));
        Rules(lenient).Should().BeEmpty();
        services.AddCptRules().Invoking(builder => builder.AddProfile("strict", options => options.TurnOff(RuleId.COD102)))
            .Should().Throw<InvalidOperationException>();
    }

    private static IEnumerable<(RuleId, Severity)> Rules(IClaimValidator validator)
    {
        var day = new DateOnly(2026, 5, 4);
        return validator.Validate(new Claim { Lines = [new ClaimLine("J9271", 1, day, "JZ"), new ClaimLine("J9271", 1, day, "JZ")] })
            .Findings.Select(finding => (finding.Rule, finding.Severity));
    }
}
