using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CptRules;

// In the library's own namespace, because Microsoft reserves Microsoft.Extensions.DependencyInjection for its packages,
// and every user of a validator imports this one.
/// <summary>Registers the rule set and the validators with a dependency injection container.</summary>
public static class CptRulesServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="RuleSet"/> (the embedded one), <see cref="ClaimValidator"/>, <see cref="IClaimValidator"/> and
    /// <see cref="IClaimValidatorProvider"/> as singletons. Services that are already registered stay: the first registration wins.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>A builder that adds payer profiles.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static CptRulesBuilder AddCptRules(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return Add(services, new CptRulesOptions());
    }

    /// <summary>
    /// Adds <see cref="RuleSet"/>, <see cref="ClaimValidator"/>, <see cref="IClaimValidator"/> and <see cref="IClaimValidatorProvider"/> as
    /// singletons. Services that are already registered stay: the first registration wins.
    /// </summary>
    /// <remarks>
    /// The rule set is loaded when it is first resolved. An application that resolves <see cref="IClaimValidator"/> at startup therefore
    /// fails at startup if the file cannot be used, with an exception that names the path: <see cref="InvalidRuleSetException"/>, or <see
    /// cref="IOException"/> or <see cref="UnauthorizedAccessException"/> if it cannot be read. The failure is not cached: after the file
    /// was replaced, the next resolution succeeds.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; called once, immediately.</param>
    /// <returns>A builder that adds payer profiles.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configure"/> is null.</exception>
    public static CptRulesBuilder AddCptRules(this IServiceCollection services, Action<CptRulesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new CptRulesOptions();
        configure(options);
        return Add(services, options);
    }

    private static CptRulesBuilder Add(IServiceCollection services, CptRulesOptions options)
    {
        string? path = options.RuleFilePath;
        ValidationOptions validation = options.Validation;
        services.TryAddSingleton(_ => string.IsNullOrWhiteSpace(path) ? RuleSet.Embedded : RuleSet.Load(path));
        services.TryAddSingleton(provider => new ClaimValidator(provider.GetRequiredService<RuleSet>(), validation));
        services.TryAddSingleton<IClaimValidator>(provider => provider.GetRequiredService<ClaimValidator>());
        services.TryAddSingleton<IClaimValidatorProvider, KeyedValidatorProvider>();
        return new CptRulesBuilder(services);
    }
}
