namespace CptRules;

/// <summary>A profile registered with a container. Its options are never changed.</summary>
internal sealed record ProfileRegistration(string Name, ValidationOptions Options);
