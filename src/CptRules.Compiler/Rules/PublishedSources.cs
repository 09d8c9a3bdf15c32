using CptRules.Compiler.Rows;
using CptRules.Compiler.Rules.Json;

namespace CptRules.Compiler.Rules;

/// <summary>The published files that rows name as their source, by id, and the census of what was read of each.</summary>
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

    /// <summary>Notes that a row is of this source.</summary>
    public void Use(RuleFile file, string path, string id)
    {
        if (!_sources.ContainsKey(id))
            throw file.Error(path, $"expected the id of a source in {_listedIn}.");
        _used.Add(id);
    }

    /// <summary>The census row of a table, or of all rows in a file, that came from one published file. The digest is of the JSON that was read.</summary>
    public SourceRow Census(RuleFile file, string path, string id, int rows)
    {
        Use(file, path, id);
        SourceJson source = _sources[id];
        return new(source.Kind, $"{source.Name} ({file.Name})", source.Date, file.Sha256, rows, rows, []);
    }

    /// <summary>A source that nothing names is a mistake in one of the two.</summary>
    public void RequireAllUsed(RuleFile file)
    {
        int index = 0;
        foreach (string id in _sources.Keys)
        {
            if (!_used.Contains(id))
                throw file.Error($"$.sources[{index}].id", "expected a source that some row names.");
            index++;
        }
    }
}
