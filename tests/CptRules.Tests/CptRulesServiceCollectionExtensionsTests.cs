using Microsoft.Extensions.DependencyInjection;

namespace CptRules.Tests;

public class CptRulesServiceCollectionExtensionsTests
{
    private static readonly Claim Unknown = new() { Lines = [new("99999", 1, new(2024, 8, 5))] };

    [Fact]
    public void Rules_and_validator_are_singletons()
    {
        WithFile(new TestTables().Codes("96411").Write(), path =>
        {
            using ServiceProvider services = new ServiceCollection().AddCptRules(options => options.RuleFilePath = path)
                .Services.BuildServiceProvider();
            ClaimValidator validator = services.GetRequiredService<ClaimValidator>();
            services.GetRequiredService<IClaimValidator>().Should().BeSameAs(validator);
            services.GetRequiredService<ClaimValidator>().Should().BeSameAs(validator);
            services.GetRequiredService<RuleSet>().Should().BeSameAs(validator.Rules);
            validator.Rules.Release.Name.Should().Be("test");
        });
    }

    [Fact]
    public void The_first_registration_wins()
    {
        RuleSet own = new TestTables().Codes("96411").Build();
        IServiceCollection services = new ServiceCollection().AddSingleton(own);
        services.AddCptRules().Services.Should().BeSameAs(services);
        int count = services.Count;
        services.AddCptRules(options => options.RuleFilePath = "elsewhere").Services.Should().BeSameAs(services);
        services.Should().HaveCount(count);
        using ServiceProvider provider = services.BuildServiceProvider();
        provider.GetRequiredService<ClaimValidator>().Rules.Should().BeSameAs(own);
    }

    [Fact]
    public void Validation_options_reach_the_validator()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton(new TestTables().Codes("96411").Build())
            .AddCptRules(options => options.Validation.SetSeverity(RuleId.COD102, Severity.Error))
            .Services.BuildServiceProvider();
        services.GetRequiredService<IClaimValidator>().Validate(Unknown).IsValid.Should().BeFalse();
    }

    [Fact]
    public void The_profile_of_a_payer_reaches_the_validator()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton(new TestTables().Codes("96411").Build())
            .AddCptRules(options => options.Validation = ValidationOptions.Parse("""{ "rules": { "COD102": "error" } }"""))
            .Services.BuildServiceProvider();
        services.GetRequiredService<IClaimValidator>().Validate(Unknown).IsValid.Should().BeFalse();
        Action none = () => new ServiceCollection().AddCptRules(options => options.Validation = null!);
        none.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_built_in_profile_is_added_by_its_name()
    {
        CptRulesBuilder builder = new ServiceCollection()
            .AddSingleton(new TestTables().Mpfs("94760", status: 'N').Build())
            .AddCptRules().AddProfile("commercial").AddProfile("commercial").AddProfile("medicare");
        using ServiceProvider services = builder.Services.BuildServiceProvider();
        IClaimValidatorProvider validators = services.GetRequiredService<IClaimValidatorProvider>();
        validators.Names.Should().Equal("commercial", "medicare");
        var claim = new Claim { Lines = [new("94760", 1, new(2024, 8, 5))] };
        validators.Get("commercial").Validate(claim).Findings.Single().Severity.Should().Be(Severity.Info);
        validators.Get("medicare").Validate(claim).Findings.Single().Severity.Should().Be(Severity.Warning);
        builder.Invoking(unknown => unknown.AddProfile("aetna")).Should().Throw<ArgumentException>()
            .WithMessage("*'aetna'*medicare and commercial*").WithParameterName("name");
        builder.Invoking(none => none.AddProfile(null!)).Should().Throw<ArgumentNullException>();
        builder.Invoking(other => other.AddProfile("commercial", options => options.TurnOff(RuleId.DUP601)))
            .Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_rule_file_that_is_none_throws_when_it_is_resolved_and_names_its_path()
    {
        WithFile([1, 2, 3], path =>
        {
            using ServiceProvider services = new ServiceCollection().AddCptRules(options => options.RuleFilePath = path)
                .Services.BuildServiceProvider();
            Action resolve = () => services.GetRequiredService<IClaimValidator>();
            resolve.Should().Throw<InvalidRuleSetException>().Which.Message.Should().Contain(path);
            File.WriteAllBytes(path, new TestTables().Codes("96411").Write());
            resolve.Should().NotThrow("a failure is not remembered");
        });
    }

    [Fact]
    public void A_rule_file_that_is_missing_throws_when_it_is_resolved_and_names_its_path()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.rules");
        using ServiceProvider services = new ServiceCollection().AddCptRules(options => options.RuleFilePath = path)
            .Services.BuildServiceProvider();
        Action resolve = () => services.GetRequiredService<RuleSet>();
        resolve.Should().Throw<FileNotFoundException>().Which.Message.Should().Contain(path);
    }

    [Fact]
    public void Nothing_is_registered_without_services_or_options()
    {
        Action noServices = () => CptRulesServiceCollectionExtensions.AddCptRules(null!);
        noServices.Should().Throw<ArgumentNullException>();
        Action noOptions = () => new ServiceCollection().AddCptRules(null!);
        noOptions.Should().Throw<ArgumentNullException>();
    }

    private static void WithFile(byte[] bytes, Action<string> test)
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.rules");
        File.WriteAllBytes(path, bytes);
        try
        {
            test(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
