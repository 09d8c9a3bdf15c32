using CptRules.Data.Entries;

namespace CptRules.Compiler.Rules.Json.Converters;

/// <summary>Reads the published reason of a pair.</summary>
internal sealed class PairRationaleConverter() : ClosedListConverter<PairRationale>(Members(PairRationale.None));
