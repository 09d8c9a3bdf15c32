using System.Text.Json;

namespace CptRules.Cli.Input;

/// <summary>Opens a payer profile: a built-in one by its name, or a file.</summary>
internal static class ProfileFile
{
    /// <param name="path">The name of a built-in profile, else a file; null for no profile.</param>
    /// <exception cref="UsageException">The file cannot be read or is not a profile.</exception>
    public static ValidationOptions? Open(string? path)
    {
        if (path is null)
            return null;
        if (ValidationOptions.TryCreateBuiltIn(path, out ValidationOptions? builtIn))
            return builtIn;
        try
        {
            using FileStream file = File.OpenRead(path);
            return ValidationOptions.Load(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException(
                $"{path}: there is no such profile file, and the built-in profiles are "
                    + $"{string.Join(" and ", ValidationOptions.BuiltInNames)}.",
                e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException || IsInvalidProfile(e))
        {
            throw new UsageException($"{path}: the profile cannot be used: {e.Message}", e);
        }
    }

    private static bool IsInvalidProfile(Exception e) =>
        e is JsonException or FormatException or ArgumentException or InvalidOperationException;
}
