using System.Text.Json;

namespace CptRules.Cli.Commands;

/// <summary>Reads a payer profile: other severities, and rules that are off.</summary>
internal static class Profiles
{
    /// <exception cref="UsageException">The file cannot be read or is no profile.</exception>
    public static ValidationOptions? Open(string? path)
    {
        if (path is null)
            return null;
        try
        {
            using FileStream file = File.OpenRead(path);
            return ValidationOptions.Load(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"{path}: there is no such profile.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or FormatException or ArgumentException or InvalidOperationException)
        {
            throw new UsageException($"{path}: the profile cannot be used: {e.Message}", e);
        }
    }
}
