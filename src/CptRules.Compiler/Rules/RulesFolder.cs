using CptRules.Compiler.Checks;
using CptRules.Data.Rows;

namespace CptRules.Compiler.Rules;

/// <summary>Reads the folder of reviewable rules: five files of the project's own, which every rule set takes, and the embedded rule set in <c>infusion</c>.</summary>
internal static class RulesFolder
{
    /// <summary>Reads and checks the whole folder.</summary>
    /// <exception cref="RuleSourceException">A file is missing, or holds what is not understood or contradicts itself.</exception>
    public static RuleTables Read(string folder)
    {
        RuleFile release = RuleFile.Open(folder, "infusion/release.json");
        RuleTables tables = ReleaseReader.Read(release, out PublishedSources sources);
        CodesReader.Read(RuleFile.Open(folder, "infusion/codes.json"), sources, tables);
        UnitLimitsReader.Read(RuleFile.Open(folder, "infusion/unit-limits.json"), sources, tables);
        PayPolicyReader.Read(RuleFile.Open(folder, "infusion/pay-policy.json"), sources, tables);
        PairsReader.Read(RuleFile.Open(folder, "infusion/pairs.json"), sources, tables);
        AddOnsReader.Read(RuleFile.Open(folder, "infusion/add-ons.json"), sources, tables);
        sources.RequireAllUsed(release);
        ReadOwn(folder, tables);
        TableChecks.Run(tables);
        return tables;
    }

    /// <summary>Adds the five files that are compiled into every rule set. The caller checks the tables when they are whole.</summary>
    /// <exception cref="RuleSourceException">A file is missing, or holds what is not understood.</exception>
    public static void ReadOwn(string folder, RuleTables tables)
    {
        ModifiersReader.Read(RuleFile.Open(folder, "modifiers.json"), tables);
        CodeClassesReader.Read(RuleFile.Open(folder, "code-classes.json"), tables);
        RequiredModifiersReader.Read(RuleFile.Open(folder, "required-modifiers.json"), tables);
        ExplicitModifierListsReader.Read(RuleFile.Open(folder, "explicit-modifier-lists.json"), tables);
        AddOnExceptionsReader.Read(RuleFile.Open(folder, "add-on-exceptions.json"), tables);
    }
}
