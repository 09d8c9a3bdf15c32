using CptRules.Compiler.Checks;
using CptRules.Compiler.Rows;

namespace CptRules.Compiler.Rules;

/// <summary>
/// Reads the folder of reviewable rules: the files of the project, which are part of every rule set, and the embedded rule set in
/// <c>infusion</c>.
/// </summary>
internal static class RulesFolder
{
    private const string Release = "infusion/release.json";

    /// <summary>Whether a folder contains reviewable rules.</summary>
    public static bool IsRulesFolder(string folder) =>
        File.Exists(Path.Combine(folder, Release)) || File.Exists(Path.Combine(folder, "modifiers.json"));

    /// <summary>Reads and checks the whole folder.</summary>
    /// <exception cref="RuleSourceException">A file is missing, is not valid, or contradicts itself.</exception>
    public static RuleTables Read(string folder)
    {
        RuleFile release = RuleFile.Open(folder, Release);
        RuleTables tables = ReleaseReader.Read(release, out PublishedSources sources);
        CodesReader.Read(RuleFile.Open(folder, "infusion/codes.json"), sources, tables);
        UnitLimitsReader.Read(RuleFile.Open(folder, "infusion/unit-limits.json"), sources, tables);
        PayPolicyReader.Read(RuleFile.Open(folder, "infusion/pay-policy.json"), sources, tables);
        OutpatientStatusReader.Read(RuleFile.Open(folder, "infusion/outpatient-status.json"), sources, tables);
        PairsReader.Read(RuleFile.Open(folder, "infusion/pairs.json"), sources, tables);
        AddOnsReader.Read(RuleFile.Open(folder, "infusion/add-ons.json"), sources, tables);
        sources.RequireAllUsed(release);
        ReadOwn(name => RuleFile.Open(folder, name), tables);
        TableChecks.Run(tables);
        return tables;
    }

    /// <summary>Adds the files that are part of every rule set. The caller checks the tables when they are complete.</summary>
    /// <param name="open">Opens one of the files by its name.</param>
    /// <param name="tables">The tables to add to.</param>
    /// <exception cref="RuleSourceException">A file is missing or is not valid.</exception>
    public static void ReadOwn(Func<string, RuleFile> open, RuleTables tables)
    {
        CodeClasses classes = CodeClassesReader.Read(open("code-classes.json"), tables);
        ModifiersReader.Read(open("modifiers.json"), tables);
        ModifierScopeReader.Read(open("modifier-scope.json"), classes, tables);
        RequiredModifiersReader.Read(open("required-modifiers.json"), classes, tables);
        ExplicitModifierListsReader.Read(open("explicit-modifier-lists.json"), tables);
        AddOnExceptionsReader.Read(open("add-on-exceptions.json"), tables);
        VisitAddOnsReader.Read(open("visit-add-ons.json"), tables);
        SingleDoseDrugsReader.Read(open("single-dose-drugs.json"), tables);
        ReplacementCodesReader.Read(open("replacement-codes.json"), tables);
        PlacesOfServiceReader.Read(open("places-of-service.json"), tables);
        MostBilledReader.Read(open("most-billed.json"), tables);
        classes.RequireAllUsed();
    }
}
