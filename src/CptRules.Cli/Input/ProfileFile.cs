using System.Text.Json;

namespace CptRules.Cli.Input;

/// <summary>Reads a payer profile: other severities for rules, and rules that are off.</summary>
internal static class ProfileFile
{
    /// <param name="path">The file; null for no profile.</param>
    /// <exception cref="UsageException">The file cannot be read or is not a profile.</exception>
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
        catch (Exception e) when (e is IOException or UnauthorizedAccessException || IsInvalidProfile(e))
        {
            throw new UsageException($"{path}: the profile cannot be used: {e.Message}", e);
        }
    }

    private static bool IsInvalidProfile(Exception e) =>
        e is JsonException or FormatException or ArgumentException or InvalidOperationException;
}
