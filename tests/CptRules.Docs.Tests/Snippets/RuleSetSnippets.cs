namespace CptRules.Docs.Tests.Snippets;

/// <summary>The snippets of docs/rule-sets.md.</summary>
public class RuleSetSnippets
{
    [Fact]
    public void A_rule_set_is_a_file()
    {
        string folder = Environment.CurrentDirectory;
        string copies = Directory.CreateTempSubdirectory("cptrules-docs-").FullName;
        File.Copy(Repository.RuleFile, Path.Combine(copies, "2024Q3.rules"));
        try
        {
            Environment.CurrentDirectory = copies;
            // begin load
            RuleSet rules = RuleSet.Load("2024Q3.rules");
            var validator = new ClaimValidator(rules);
            // end load
            validator.Rules.Release.Name.Should().Be(RuleSet.Embedded.Release.Name);
        }
        finally
        {
            Environment.CurrentDirectory = folder;
            Directory.Delete(copies, recursive: true);
        }
    }

    internal static void LookUp()
    {
        RuleSet rules = RuleSet.Embedded;
        // begin lookup
        var day = new DateOnly(2026, 5, 4);
        CodeFacts facts = rules.Find("96415", day)!;
        Console.WriteLine(facts);
        foreach (UnitLimit limit in facts.UnitLimits)
            Console.WriteLine($"  {limit}");
        foreach (AddOnLink primary in facts.AddOn.Primaries)
            Console.WriteLine($"  primary {primary.Code}");

        foreach (PairEdit pair in rules.PairsBetween("96413", "96360", day))
            Console.WriteLine($"{pair.Column2} is not paid in addition to {pair.Column1}: {pair.Meaning}");
        // end lookup
    }
}
