using CptRules.Compiler.Rules.Json;
using CptRules.Data.Keys;

namespace CptRules.Compiler.Rules;

/// <summary>
/// The day from which each row of a pair applies: its first day or, if that is not known, the earliest day that is possible.
/// </summary>
internal sealed class PairStarts(RuleFile file, DateOnly inForceBy)
{
    private static readonly DateOnly FirstEdition = new(1996, 1, 1);

    // The last day of the row before, of each pair.
    private readonly Dictionary<(CareSetting, CodeKey, CodeKey), DateOnly> _lastDays = [];

    /// <exception cref="RuleSourceException">The row begins before the row before it of the same pair has ended.</exception>
    public DateOnly Of(CareSetting setting, string path, PairsJson.PairEntry row)
    {
        (CareSetting, CodeKey, CodeKey) pair = (setting, row.Column1, row.Column2);
        bool hasEarlier = _lastDays.TryGetValue(pair, out DateOnly lastDay);
        if (hasEarlier && (lastDay == DateOnly.MaxValue || lastDay >= row.From || lastDay >= row.Through))
            throw file.Error(path, "expected the rows of a pair in the order of their days, each after the end of the row before.");
        DateOnly from = row.From ?? (hasEarlier ? lastDay.AddDays(1) : FirstEdition);
        if (row.From is null && from > inForceBy)
            throw file.Error(path, "expected from, because the row before ended on inForceBy or later.");
        _lastDays[pair] = row.Through ?? DateOnly.MaxValue;
        return from;
    }
}
