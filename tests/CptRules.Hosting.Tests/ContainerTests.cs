namespace CptRules.Hosting.Tests;

/// <summary>The registrations under a container that checks scopes and every registration when it is built.</summary>
public class ContainerTests
{
    private static readonly ServiceProviderOptions Checked = new() { ValidateScopes = true, ValidateOnBuild = true };

    [Fact]
    public void The_validator_is_one_for_the_root_and_all_scopes()
    {
        using ServiceProvider root = new ServiceCollection().AddCptRules().Services.AddScoped<ScopedUser>().BuildServiceProvider(Checked);
        using IServiceScope one = root.CreateScope();
        using IServiceScope other = root.CreateScope();
        ClaimValidator validator = root.GetRequiredService<ClaimValidator>();
        validator.Rules.Should().BeSameAs(RuleSet.Embedded);
        one.ServiceProvider.GetRequiredService<ScopedUser>().Validator.Should().BeSameAs(validator);
        other.ServiceProvider.GetRequiredService<ScopedUser>().Validator.Should().BeSameAs(validator);
        root.Invoking(services => services.GetRequiredService<ScopedUser>())
            .Should().Throw<InvalidOperationException>("scopes are checked");
    }

    [Fact]
    public void Building_the_container_loads_nothing()
    {
        using ServiceProvider root = new ServiceCollection().AddCptRules(options => options.RuleFilePath = BadRuleFile.Missing)
            .Services.BuildServiceProvider(Checked);
        foreach (Type service in new[] { typeof(RuleSet), typeof(ClaimValidator), typeof(IClaimValidator) })
        {
            root.Invoking(services => services.GetRequiredService(service)).Should().Throw<FileNotFoundException>()
                .Which.Message.Should().Contain(BadRuleFile.Missing);
        }
    }

    [Fact]
    public void A_folder_in_place_of_a_rule_file_is_named()
    {
        string folder = AppContext.BaseDirectory;
        using ServiceProvider root = new ServiceCollection().AddCptRules(options => options.RuleFilePath = folder)
            .Services.BuildServiceProvider(Checked);
        root.Invoking(services => services.GetRequiredService<IClaimValidator>())
            .Should().Throw<UnauthorizedAccessException>().Which.Message.Should().Contain(folder);
    }

    [Fact]
    public void Many_threads_that_resolve_first_get_one_validator()
    {
        using ServiceProvider root = new ServiceCollection().AddCptRules(options => options.RuleFilePath = Repository.RuleFile)
            .Services.BuildServiceProvider(Checked);
        var found = new IClaimValidator[64];
        Parallel.For(0, found.Length, i => found[i] = root.GetRequiredService<IClaimValidator>());
        found.Distinct().Should().ContainSingle();
    }

    [Fact]
    public void A_validator_of_the_application_stays_whether_it_is_registered_before_or_after()
    {
        var own = new ClaimValidator(RuleSet.Embedded);
        using ServiceProvider before = new ServiceCollection().AddSingleton<IClaimValidator>(own).AddCptRules()
            .Services.BuildServiceProvider(Checked);
        using ServiceProvider after = new ServiceCollection().AddCptRules()
            .Services.AddSingleton<IClaimValidator>(own).BuildServiceProvider(Checked);
        before.GetRequiredService<IClaimValidator>().Should().BeSameAs(own);
        after.GetRequiredService<IClaimValidator>().Should().BeSameAs(own);
        before.GetServices<IClaimValidator>().Should().ContainSingle();
    }

    private sealed class ScopedUser(IClaimValidator validator)
    {
        public IClaimValidator Validator { get; } = validator;
    }
}
