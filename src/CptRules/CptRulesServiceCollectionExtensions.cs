using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CptRules;

// In the library's own namespace: Microsoft asks authors of other packages to stay out of Microsoft.Extensions.DependencyInjection, and who
// uses a validator has this namespace at hand.
/// <summary>Registers the rule set and the validator with a dependency injection container.</summary>
public static class CptRulesServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="RuleSet"/> (the embedded one), <see cref="ClaimValidator"/> and <see cref="IClaimValidator"/> as singletons.
    /// What is registered already stays: the first registration wins.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The services, for chaining.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddCptRules(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return Add(services, new CptRulesOptions());
    }

    /// <summary>
    /// Adds <see cref="RuleSet"/>, <see cref="ClaimValidator"/> and <see cref="IClaimValidator"/> as singletons.
    /// What is registered already stays: the first registration wins.
    /// </summary>
    /// <remarks>
    /// The rule set is loaded when it is first resolved; an application that resolves <see cref="IClaimValidator"/> before it runs does not start
    /// with a file that cannot be used. Such a file throws, with its path in the message:
    /// <see cref="InvalidRuleSetException"/>, or <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> if it cannot be read.
    /// The failure is not remembered: once the file is mended, the next resolution succeeds.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; called once, at once.</param>
    /// <returns>The services, for chaining.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="configure"/> is null.</exception>
    public static IServiceCollection AddCptRules(this IServiceCollection services, Action<CptRulesOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new CptRulesOptions();
        configure(options);
        return Add(services, options);
    }

    private static IServiceCollection Add(IServiceCollection services, CptRulesOptions options)
    {
        string? path = options.RuleFilePath;
        ValidationOptions validation = options.Validation;
        services.TryAddSingleton(_ => string.IsNullOrWhiteSpace(path) ? RuleSet.Embedded : RuleSet.Load(path));
        services.TryAddSingleton(provider => new ClaimValidator(provider.GetRequiredService<RuleSet>(), validation));
        services.TryAddSingleton<IClaimValidator>(provider => provider.GetRequiredService<ClaimValidator>());
        return services;
    }
}
