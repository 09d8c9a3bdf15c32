using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CptRules;

/// <summary>
/// Adds validators with payer profiles to the services of
/// <see cref="CptRulesServiceCollectionExtensions.AddCptRules(IServiceCollection)"/>.
/// </summary>
/// <remarks>
/// Each profile is a singleton validator, resolved as keyed service <see cref="IClaimValidator"/> with the profile's name as key, or by
/// <see cref="IClaimValidatorProvider.Get"/>. All profiles share the registered <see cref="RuleSet"/>. Names are case-sensitive.
/// Not safe for use by several threads.
/// </remarks>
public sealed class CptRulesBuilder
{
    internal CptRulesBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a built-in profile under its own name, such as <c>commercial</c>.</summary>
    /// <param name="name">A name of <see cref="ValidationOptions.BuiltInNames"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">No built-in profile has the name; the message lists their names.</exception>
    /// <exception cref="InvalidOperationException">A different profile has the same name.</exception>
    public CptRulesBuilder AddProfile(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ValidationOptions.TryCreateBuiltIn(name, out ValidationOptions? options)
            ? Add(name, options)
            : throw new ArgumentException(
                $"No built-in profile has the name '{name}'; they are {string.Join(" and ", ValidationOptions.BuiltInNames)}.",
                nameof(name));
    }

    /// <summary>Adds a profile that is built in code.</summary>
    /// <param name="name">The name, such as that of a payer.</param>
    /// <param name="configure">Changes severities or turns rules off; called once, immediately, with the defaults.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="configure"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="InvalidOperationException">A different profile has the same name.</exception>
    public CptRulesBuilder AddProfile(string name, Action<ValidationOptions> configure)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(configure);
        var options = new ValidationOptions();
        configure(options);
        return Add(name, options);
    }

    /// <summary>Adds a profile.</summary>
    /// <param name="name">The name, such as that of a payer.</param>
    /// <param name="options">The profile, such as one from <see cref="ValidationOptions.Parse"/>; copied.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="InvalidOperationException">A different profile has the same name.</exception>
    public CptRulesBuilder AddProfile(string name, ValidationOptions options)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(options);
        return Add(name, options.Copy());
    }

    /// <summary>Adds a profile from a JSON file, which is read immediately.</summary>
    /// <param name="name">The name, such as that of a payer.</param>
    /// <param name="path">
    /// Path of the file, as for <see cref="ValidationOptions.Load(string)"/>; a relative one starts at the current directory.
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or <paramref name="path"/> is empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    /// <exception cref="JsonException">
    /// The file is not a profile; the message names the file, and the property, rule or value that is unknown.
    /// </exception>
    /// <exception cref="InvalidOperationException">A different profile has the same name.</exception>
    public CptRulesBuilder AddProfileFile(string name, string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Add(name, ValidationOptions.Load(path));
    }

    private CptRulesBuilder Add(string name, ValidationOptions given)
    {
        // A copy: the application may change its options later.
        ValidationOptions options = given.Copy();
        if (Find(name) is { } present)
        {
            return present.Options.HasSameRules(options)
                ? this
                : throw new InvalidOperationException($"A different profile is already registered with the name '{name}'.");
        }

        Services.AddSingleton(new ProfileRegistration(name, options));
        Services.TryAddKeyedSingleton<IClaimValidator>(
            name, (provider, _) => new ClaimValidator(provider.GetRequiredService<RuleSet>(), options));
        return this;
    }

    private ProfileRegistration? Find(string name) => Services
        .Where(service => service.ServiceType == typeof(ProfileRegistration) && !service.IsKeyedService)
        .Select(service => service.ImplementationInstance as ProfileRegistration)
        .FirstOrDefault(profile => profile?.Name == name);
}
