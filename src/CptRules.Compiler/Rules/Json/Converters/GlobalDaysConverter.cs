using CptRules.Data.Entries;

namespace CptRules.Compiler.Rules.Json.Converters;

/// <summary>Reads the global days field as published.</summary>
internal sealed class GlobalDaysConverter() : ClosedListConverter<GlobalDays>(
    ("000", GlobalDays.Days000), ("010", GlobalDays.Days010), ("090", GlobalDays.Days090), ("MMM", GlobalDays.Mmm), ("XXX", GlobalDays.Xxx), ("YYY", GlobalDays.Yyy), ("ZZZ", GlobalDays.Zzz));
