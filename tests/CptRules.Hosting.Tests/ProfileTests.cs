namespace CptRules.Hosting.Tests;

/// <summary>Payer profiles by name, under a container that checks scopes and every registration when it is built.</summary>
public sealed class ProfileTests : IDisposable
{
    private static readonly ServiceProviderOptions Checked = new() { ValidateScopes = true, ValidateOnBuild = true };
    private static readonly Claim Unknown = new() { Lines = [new("99999", 1, new(2026, 5, 4))] };
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Each_profile_has_a_validator_by_key_and_by_the_provider()
    {
        using ServiceProvider services = new ServiceCollection().AddCptRules()
            .AddProfile("aetna", options => options.SetSeverity(RuleId.COD102, Severity.Error))
            .AddProfile("cigna", options => options.TurnOff(RuleId.COD102))
            .Services.BuildServiceProvider(Checked);
        var provider = services.GetRequiredService<IClaimValidatorProvider>();

        SeveritiesOf(services.GetRequiredService<IClaimValidator>()).Should().Equal(Severity.Info);
        SeveritiesOf(services.GetRequiredKeyedService<IClaimValidator>("aetna")).Should().Equal(Severity.Error);
        SeveritiesOf(provider.Get("cigna")).Should().BeEmpty();
        provider.Get("aetna").Should().BeSameAs(services.GetRequiredKeyedService<IClaimValidator>("aetna"));
        provider.TryGet("cigna", out IClaimValidator? cigna).Should().BeTrue();
        cigna.Should().BeSameAs(provider.Get("cigna"));
        provider.Names.Should().Equal("aetna", "cigna");
    }

    [Fact]
    public void All_profiles_share_one_rule_set()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddCptRules(options => options.RuleFilePath = Repository.RuleFile).AddProfile("aetna", _ => { }).AddProfile("cigna", _ => { })
            .Services.BuildServiceProvider(Checked);
        var rules = services.GetRequiredService<RuleSet>();

        rules.Should().NotBeSameAs(RuleSet.Embedded);
        foreach (string name in (string[])["aetna", "cigna"])
        {
            var validator = (ClaimValidator)services.GetRequiredKeyedService<IClaimValidator>(name);
            validator.Rules.Should().BeSameAs(rules);
            validator.Release.Should().BeSameAs(rules.Release);
        }

        services.GetRequiredKeyedService<IClaimValidator>("aetna")
            .Should().NotBeSameAs(services.GetRequiredKeyedService<IClaimValidator>("cigna"));
    }

    [Fact]
    public void A_profile_is_one_for_the_root_and_all_scopes()
    {
        using ServiceProvider root = new ServiceCollection().AddCptRules().AddProfile("aetna", _ => { })
            .Services.AddScoped<ScopedUser>().BuildServiceProvider(Checked);
        using IServiceScope scope = root.CreateScope();

        scope.ServiceProvider.GetRequiredService<ScopedUser>().Validator
            .Should().BeSameAs(root.GetRequiredKeyedService<IClaimValidator>("aetna"));
    }

    [Fact]
    public void A_second_different_registration_of_a_name_throws_at_once()
    {
        CptRulesBuilder builder = new ServiceCollection().AddCptRules().AddProfile("aetna", options => options.TurnOff(RuleId.DUP601));

        Action<ValidationOptions>[] others =
        [
            _ => { },
            options => options.SetSeverity(RuleId.DUP601, Severity.Info),
            options => options.TurnOff(RuleId.COD102),
            options => options.TurnOff(RuleId.DUP601).TurnOff(RuleId.COD102),
        ];

        foreach (Action<ValidationOptions> other in others)
        {
            builder.Invoking(same => same.AddProfile("aetna", other)).Should().Throw<InvalidOperationException>().WithMessage("*'aetna'*");
            builder.Services.AddCptRules().Invoking(another => another.AddProfile("aetna", other))
                .Should().Throw<InvalidOperationException>("another builder adds to the same services");
        }
    }

    [Fact]
    public void The_same_registration_again_changes_nothing()
    {
        var services = new ServiceCollection();
        services.AddCptRules().AddProfile("aetna", options => options.TurnOff(RuleId.DUP601));
        int count = services.Count;

        services.AddCptRules().AddProfile("aetna", ValidationOptions.Parse("""{ "rules": { "DUP601": "off" } }"""));

        services.Should().HaveCount(count);
    }

    [Fact]
    public void Names_are_case_sensitive()
    {
        using ServiceProvider services = new ServiceCollection().AddCptRules()
            .AddProfile("aetna", options => options.TurnOff(RuleId.COD102)).AddProfile("Aetna", _ => { })
            .Services.BuildServiceProvider(Checked);

        SeveritiesOf(services.GetRequiredKeyedService<IClaimValidator>("aetna")).Should().BeEmpty();
        SeveritiesOf(services.GetRequiredKeyedService<IClaimValidator>("Aetna")).Should().Equal(Severity.Info);
    }

    [Fact]
    public void A_name_that_is_not_registered_is_reported_with_those_that_are()
    {
        using ServiceProvider services = new ServiceCollection().AddCptRules().AddProfile("aetna", _ => { })
            .AddProfile("cigna", _ => { }).Services.BuildServiceProvider(Checked);
        var provider = services.GetRequiredService<IClaimValidatorProvider>();

        provider.Invoking(all => all.Get("humana")).Should().Throw<KeyNotFoundException>().WithMessage("*'humana'*aetna, cigna*");
        provider.Invoking(all => all.Get(null!)).Should().Throw<ArgumentNullException>();
        provider.TryGet("humana", out IClaimValidator? validator).Should().BeFalse();
        validator.Should().BeNull();
        provider.TryGet(null, out _).Should().BeFalse();
        using ServiceProvider without = new ServiceCollection().AddCptRules().Services.BuildServiceProvider(Checked);
        without.GetRequiredService<IClaimValidatorProvider>().Names.Should().BeEmpty();
    }

    [Fact]
    public void A_profile_is_read_from_a_file_or_json()
    {
        File.WriteAllText(_path, """
            // our largest payer
            { "rules": { "COD102": "warning" } }
            """);
        using ServiceProvider services = new ServiceCollection().AddCptRules()
            .AddProfileFile("file", _path).AddProfile("json", ValidationOptions.Parse("""{ "rules": { "COD102": "error" } }"""))
            .Services.BuildServiceProvider(Checked);
        File.Delete(_path);

        SeveritiesOf(services.GetRequiredKeyedService<IClaimValidator>("file"))
            .Should().Equal([Severity.Warning], "the file is read at registration");
        SeveritiesOf(services.GetRequiredKeyedService<IClaimValidator>("json")).Should().Equal(Severity.Error);
    }

    [Fact]
    public void A_file_that_is_no_profile_throws_at_registration_and_is_named()
    {
        File.WriteAllText(_path, """{ "rules": { "COD999": "error" } }""");
        CptRulesBuilder builder = new ServiceCollection().AddCptRules();

        builder.Invoking(profiles => profiles.AddProfileFile("aetna", _path)).Should().Throw<System.Text.Json.JsonException>()
            .WithMessage($"{_path}: *COD999*").Which.Path.Should().Be("$.rules");
        builder.Invoking(profiles => profiles.AddProfileFile("aetna", BadRuleFile.Missing))
            .Should().Throw<FileNotFoundException>().WithMessage($"*{BadRuleFile.Missing}*");
    }

    [Fact]
    public void Options_are_copied()
    {
        var options = new ValidationOptions().TurnOff(RuleId.COD102);
        CptRulesBuilder builder = new ServiceCollection().AddCptRules().AddProfile("aetna", options);
        options.SetSeverity(RuleId.COD102, Severity.Error);
        using ServiceProvider services = builder.Services.BuildServiceProvider(Checked);

        SeveritiesOf(services.GetRequiredKeyedService<IClaimValidator>("aetna")).Should().BeEmpty();
    }

    [Fact]
    public void Profiles_do_not_inherit_the_options_of_the_validator_without_a_name()
    {
        using ServiceProvider services = new ServiceCollection().AddCptRules(options => options.Validation.TurnOff(RuleId.COD102))
            .AddProfile("aetna", _ => { }).Services.BuildServiceProvider(Checked);

        SeveritiesOf(services.GetRequiredService<IClaimValidator>()).Should().BeEmpty();
        SeveritiesOf(services.GetRequiredKeyedService<IClaimValidator>("aetna")).Should().Equal(Severity.Info);
    }

    [Fact]
    public void A_keyed_validator_of_the_application_stays()
    {
        var own = new ClaimValidator(RuleSet.Embedded);
        using ServiceProvider services = new ServiceCollection().AddKeyedSingleton<IClaimValidator>("aetna", own).AddCptRules()
            .AddProfile("aetna", _ => { }).Services.BuildServiceProvider(Checked);

        services.GetRequiredKeyedService<IClaimValidator>("aetna").Should().BeSameAs(own);
        services.GetRequiredService<IClaimValidatorProvider>().Get("aetna").Should().BeSameAs(own);
    }

    [Fact]
    public void A_bad_rule_file_throws_when_a_profile_is_resolved_not_before()
    {
        using ServiceProvider services = new ServiceCollection().AddCptRules(options => options.RuleFilePath = BadRuleFile.Missing)
            .AddProfile("aetna", _ => { }).Services.BuildServiceProvider(Checked);
        var provider = services.GetRequiredService<IClaimValidatorProvider>();

        provider.Names.Should().Equal("aetna");
        provider.Invoking(all => all.Get("aetna")).Should().Throw<FileNotFoundException>().WithMessage($"*{BadRuleFile.Missing}*");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_profile_needs_a_name(string? name)
    {
        CptRulesBuilder builder = new ServiceCollection().AddCptRules();

        builder.Invoking(profiles => profiles.AddProfile(name!, _ => { }))
            .Should().Throw<ArgumentException>().WithParameterName(nameof(name));
        builder.Invoking(profiles => profiles.AddProfile(name!, new ValidationOptions()))
            .Should().Throw<ArgumentException>().WithParameterName(nameof(name));
        builder.Invoking(profiles => profiles.AddProfileFile(name!, _path))
            .Should().Throw<ArgumentException>().WithParameterName(nameof(name));
        builder.Invoking(profiles => profiles.AddProfile("a", (Action<ValidationOptions>)null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("configure");
        builder.Invoking(profiles => profiles.AddProfile("a", (ValidationOptions)null!))
            .Should().Throw<ArgumentNullException>().WithParameterName("options");
        builder.Services.Should().NotContain(service => service.IsKeyedService);
    }

    private static IEnumerable<Severity> SeveritiesOf(IClaimValidator validator) =>
        validator.Validate(Unknown).Findings.Select(finding => finding.Severity);

    private sealed class ScopedUser([FromKeyedServices("aetna")] IClaimValidator validator)
    {
        public IClaimValidator Validator { get; } = validator;
    }
}
