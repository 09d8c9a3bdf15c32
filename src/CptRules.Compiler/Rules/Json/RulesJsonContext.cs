using System.Text.Json.Serialization;

namespace CptRules.Compiler.Rules.Json;

/// <summary>The generated contracts of the rule files. Case matters; unknown, missing, repeated and null properties are refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    Converters =
    [
        typeof(CodeKeyConverter), typeof(ModifierKeyConverter), typeof(DateConverter),
        typeof(CareSettingConverter), typeof(SeverityConverter), typeof(CodeClassConverter),
        typeof(GlobalDaysConverter), typeof(PairRationaleConverter), typeof(AddOnNotesConverter), typeof(ModifierClassConverter),
    ])]
[JsonSerializable(typeof(ReleaseJson))]
[JsonSerializable(typeof(CodesJson))]
[JsonSerializable(typeof(UnitLimitsJson))]
[JsonSerializable(typeof(PayPolicyJson))]
[JsonSerializable(typeof(PairsJson))]
[JsonSerializable(typeof(AddOnsJson))]
[JsonSerializable(typeof(ModifiersJson))]
[JsonSerializable(typeof(CodeClassesJson))]
[JsonSerializable(typeof(RequiredModifiersJson))]
[JsonSerializable(typeof(ExplicitModifierListsJson))]
[JsonSerializable(typeof(AddOnExceptionsJson))]
[JsonSerializable(typeof(MostBilledJson))]
[JsonSerializable(typeof(ModifierScopeJson))]
[JsonSerializable(typeof(VisitAddOnsJson))]
[JsonSerializable(typeof(SingleDoseDrugsJson))]
[JsonSerializable(typeof(ReplacementCodesJson))]
[JsonSerializable(typeof(PlacesOfServiceJson))]
[JsonSerializable(typeof(OutpatientStatusJson))]
internal sealed partial class RulesJsonContext : JsonSerializerContext;
