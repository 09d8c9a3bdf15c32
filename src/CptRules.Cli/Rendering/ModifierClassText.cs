namespace CptRules.Cli.Rendering;

/// <summary>What the modifiers of a class are about, in a few words.</summary>
internal static class ModifierClassText
{
    public static string Of(ModifierClass modifierClass) => modifierClass switch
    {
        ModifierClass.Anatomic => "a place on the body",
        ModifierClass.GlobalSurgery => "the global period of a procedure",
        ModifierClass.OtherNcci => "services that are separate",
        ModifierClass.Surgery => "how a procedure was performed",
        ModifierClass.SplitCare => "a part of the care before, during and after surgery",
        ModifierClass.Assistant => "an assistant at surgery",
        ModifierClass.Component => "the professional or the technical component",
        ModifierClass.Repeat => "a repeated service",
        ModifierClass.Anesthesia => "anesthesia",
        ModifierClass.PhysicalStatus => "the physical status of a patient under anesthesia",
        ModifierClass.Ambulance => "ambulance trips",
        ModifierClass.Drug => "drugs",
        ModifierClass.Equipment => "equipment, prosthetics, orthotics, oxygen and supplies",
        ModifierClass.Liability => "who pays if the service is denied",
        ModifierClass.Therapy => "therapy",
        ModifierClass.Telehealth => "telehealth",
        ModifierClass.Laboratory => "laboratory tests",
        ModifierClass.Quality => "quality measures",
        _ => "something else",
    };

    /// <summary>The name of a class as JSON spells it.</summary>
    public static string NameOf(ModifierClass modifierClass)
    {
        string name = modifierClass.ToString();
        return $"{char.ToLowerInvariant(name[0])}{name[1..]}";
    }
}
