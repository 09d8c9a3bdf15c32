using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;

namespace CptRules.Compiler.Rules;

/// <summary>The sources of rows by id, and the census of what was read from each.</summary>
internal sealed class PublishedSources
{
    private readonly string _listedIn;
    private readonly Dictionary<string, SourceJson> _sources = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public PublishedSources(RuleFile file, List<SourceJson> sources)
    {
        _listedIn = file.Name;
        foreach ((string path, SourceJson source) in file.Rows("$.sources", sources))
        {
            if (!_sources.TryAdd(source.Id, source))
                throw file.Error($"{path}.id", "expected an id that no other source has.");
        }
    }

    /// <summary>Marks a source as used by a row.</summary>
    public SourceJson Use(RuleFile file, string path, string id)
    {
        if (!_sources.TryGetValue(id, out SourceJson? source))
            throw file.Error(path, $"expected the id of a source in {_listedIn}.");
        _used.Add(id);
        return source;
    }

    /// <summary>
    /// The census row of a table, or of all rows of a file, that came from one published file. The digest is that of the JSON file.
    /// </summary>
    public SourceRow Census(RuleFile file, string path, string id, int rows)
    {
        SourceJson source = Use(file, path, id);
        return new(source.Kind, $"{source.Name} ({file.Name})", source.Date, file.Sha256, rows, rows, []);
    }

    /// <summary>Requires that every source is used. An unused source shows a mistake in the rows or in the sources.</summary>
    public void RequireAllUsed(RuleFile file)
    {
        int index = 0;
        foreach (string id in _sources.Keys)
        {
            if (!_used.Contains(id))
                throw file.Error($"$.sources[{index}].id", "expected a source that a row refers to.");
            index++;
        }
    }
}
