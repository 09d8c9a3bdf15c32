using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CptRules.Compiler.Census;
using CptRules.Compiler.Files;
using CptRules.Compiler.Rows;

namespace CptRules.Compiler.Rules;

/// <summary>The bytes of one JSON file of the rules folder, with their digest.</summary>
internal sealed class RuleFile
{
    private readonly byte[] _bytes;

    private RuleFile(string name, byte[] bytes)
    {
        Name = name;
        _bytes = bytes;
        Sha256 = Sha256Text.Of(bytes);
    }

    /// <summary>The path in the rules folder, with forward slashes on every system.</summary>
    public string Name { get; }

    public string Sha256 { get; }

    /// <exception cref="RuleSourceException">The file cannot be read.</exception>
    public static RuleFile Open(string folder, string name)
    {
        try
        {
            return new(name, File.ReadAllBytes(Path.Combine(folder, name)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RuleSourceException(name, "$", "expected a readable file.", e);
        }
    }

    /// <summary>An embedded file of the project's own facts.</summary>
    public static RuleFile OpenOwn(string name)
    {
        using Stream stream = typeof(RuleFile).Assembly.GetManifestResourceStream($"rules/{name}")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(name, bytes);
    }

    /// <exception cref="RuleSourceException">The file is not JSON of this shape.</exception>
    public T Parse<T>(JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(_bytes, type) ?? throw Error("$", "expected an object.");
        }
        catch (JsonException e)
        {
            throw new RuleSourceException(Name, $"{e.Path ?? "$"} (line {e.LineNumber + 1})", Expected(e), e);
        }
    }

    // The message of the serializer has .NET type names and repeats the path. Reviewers know the schema, not the types.
    private static string Expected(JsonException e)
    {
        if (e.Message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal))
            return "expected a value of the type in the schema.";
        int path = e.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        return path < 0 ? e.Message : e.Message[..path];
    }

    /// <summary>The rows of a list, each with its path.</summary>
    public IEnumerable<(string Path, T Row)> Rows<T>(string path, IReadOnlyList<T?> rows)
        where T : class
    {
        if (rows.Count == 0)
            throw Error(path, "expected at least one entry.");
        for (int i = 0; i < rows.Count; i++)
            yield return ($"{path}[{i}]", rows[i] ?? throw Error($"{path}[{i}]", "expected an entry, not null."));
    }

    public RuleSourceException Error(string path, string expected) => new(Name, path, expected);

    /// <summary>The census row of a file of the project, whose rows are all kept.</summary>
    public SourceRow Own(int rows) => new(SourceKinds.Own, Name, null, Sha256, rows, rows, []);
}
