using Microsoft.Extensions.DependencyInjection;

namespace CptRules.Docs.Tests.Snippets;

/// <summary>The snippets of docs/hosting.md that need no host.</summary>
public class HostingSnippets
{
    [Fact]
    public void Services_take_a_rule_file_and_options()
    {
        var services = new ServiceCollection();
        // begin di
        services.AddCptRules(options =>
        {
            options.RuleFilePath = "2026Q3.rules";
            options.Validation.TurnOff(RuleId.DUP601);
        });
        // end di
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.Invoking(built => built.GetRequiredService<IClaimValidator>())
            .Should().Throw<FileNotFoundException>().WithMessage("*2026Q3.rules*");
    }
}
