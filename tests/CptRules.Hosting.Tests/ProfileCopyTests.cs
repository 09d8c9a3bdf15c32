using Microsoft.Extensions.DependencyInjection;

namespace CptRules.Hosting.Tests;

/// <summary>A profile is what it was when it was added.</summary>
public class ProfileCopyTests
{
    [Fact]
    public void A_change_after_the_registration_does_not_reach_the_profile()
    {
        ValidationOptions? kept = null;
        var services = new ServiceCollection();
        services.AddCptRules().AddProfile("payer", options => kept = options.SetSeverity(RuleId.COD102, Severity.Error));
        kept!.TurnOff(RuleId.COD102);

        using ServiceProvider provider = services.BuildServiceProvider();
        var claim = new Claim { Lines = [new ClaimLine("12345", 1, new(2026, 5, 4))] };

        provider.GetRequiredService<IClaimValidatorProvider>().Get("payer").Validate(claim).Findings
            .Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);
    }
}
