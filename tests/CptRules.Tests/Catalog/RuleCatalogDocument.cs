using System.Globalization;
using CptRules.Tests.Claims;

namespace CptRules.Tests.Catalog;

/// <summary>Writes rules/RULES.md: every rule with the words of the library's catalog and the examples of tests/claims/catalog.json.</summary>
/// <remarks>What the examples say is what the engine finds on them, word for word.</remarks>
internal static class RuleCatalogDocument
{
    private static string Opening => $$"""
        # Rules

        The {{RuleInfo.All.Count}} rules a claim is checked against. Made from the code by a test, as README.md of this folder of the repository says; do not edit by hand.

        ## How to read it

        Every rule has an id, which never changes, and a name. A finding links here: `Finding.HelpLink` is such as `{{RuleInfo.Of(RuleId.UNT213).HelpLink}}`.
        Rules stand by family; the findings of a claim are ordered by line, then by id.

        - **Checks:** what is reported. *Provider* means the rendering provider on practitioner claims, the facility in the other settings. *Prior lines* are lines of earlier, paid claims of the same patient.
        - **Why:** a payer minds, or why it is told.
        - **Severity:** by default, with the conditions where it varies.
        - **Payer's answer:** the claim adjustment reason code (CARC) and remittance advice remark code (RARC) of such a denial.
        - **Remedy:** what clears it. Never append a modifier to be paid: only where documentation supports it.
        - **Source:** where the rule is published; "ours" where we decided.

        Each rule has a claim that raises it and one that just does not. Both are tests, and the quoted words are what the library says. Claims are judged by the embedded rule set,
        release {{RuleSet.Embedded.Release.Name}}, unless the example says which rows it supposes.

        ### Severities

        | severity | meaning |
        |---|---|
        | Error | published rules deny or reject the line as billed |
        | Warning | it depends on documentation, the payer or contractor, or on something a claim does not show |
        | Info | denies nothing: shown so that nothing reads as a pass that was not checked, or to tell of an edit that a modifier bypassed |

        **No errors is not a promise of payment.** `IsValid` says that no rule found an error under one release of published tables. Whether a service is covered, necessary, documented,
        authorized or correctly coded, a claim does not show. A code without a published limit is not unlimited, and what the rule set does not hold is reported (COD102), not passed.

        ### Another payer

        The defaults are Medicare's. Per payer, any rule can be switched off or weigh differently, in code by `ValidationOptions`, or by a profile that the tool takes with `--profile`:

        ```json
        { "rules": { "DUP601": "off", "UNT213": "warning", "COD102": "error" } }
        ```

        The values are `off`, `info`, `warning` and `error`. Where one rule asks whether a line has an error, the changed severity counts, and a rule that is off bars nothing.

        CPT codes stand here as identifiers in published edits. CPT is a registered trademark of the American Medical Association.


        """;

    private static readonly (RuleFamily Family, string Title)[] Families =
    [
        (RuleFamily.Lin, "LIN: dates of a line"),
        (RuleFamily.Cod, "COD: procedure codes"),
        (RuleFamily.Unt, "UNT: units of service"),
        (RuleFamily.Mod, "MOD: modifiers"),
        (RuleFamily.Ptp, "PTP: procedure-to-procedure pairs"),
        (RuleFamily.Aoc, "AOC: add-on codes"),
        (RuleFamily.Dup, "DUP: duplicates"),
        (RuleFamily.Sta, "STA: services paid only alone"),
        (RuleFamily.Glo, "GLO: global periods"),
    ];

    /// <summary>The whole page, with line feeds only.</summary>
    public static string Write()
    {
        var page = new StringWriter(CultureInfo.InvariantCulture);
        page.Write(Opening.ReplaceLineEndings("\n"));
        WriteContents(page);
        foreach ((RuleFamily family, string title) in Families)
        {
            page.Write($"## {title}\n\n");
            foreach (RuleInfo rule in RulesOf(family))
                WriteRule(page, rule, CatalogFile.Of(rule.Id));
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static IEnumerable<RuleInfo> RulesOf(RuleFamily family) => RuleInfo.All.Where(rule => rule.Family == family);

    private static void WriteContents(TextWriter page)
    {
        page.Write("| rule | name | checks |\n|---|---|---|\n");
        foreach (RuleInfo rule in Families.SelectMany(family => RulesOf(family.Family)))
            page.Write($"| [{rule.Id}](#{Anchor(rule.Id)}) | {rule.Name} | {FirstSentence(rule.Summary)} |\n");
        page.Write('\n');
    }

    private static string FirstSentence(string text) => text.IndexOf(". ", StringComparison.Ordinal) is > 0 and int end ? text[..(end + 1)] : text;

    private static void WriteRule(TextWriter page, RuleInfo rule, CatalogEntry examples)
    {
        page.Write($"<a id=\"{Anchor(rule.Id)}\"></a>\n\n### {rule.Id} {rule.Name}\n\n");
        (string Part, string Text)[] parts =
        [
            ("Checks", rule.Summary), ("Why", rule.Rationale), ("Severity", rule.SeverityNote), ("Payer's answer", string.Join("; ", rule.ReasonCodes)),
            ("Remedy", rule.Remedy), ("Source", rule.Source),
        ];
        foreach ((string part, string text) in parts)
            page.Write($"- **{part}:** {text.TrimEnd('.')}.\n");
        if (examples.RuleSet is { } small)
            page.Write($"\nThe examples suppose {CatalogRuleSet.Supposes(small)}.\n");

        page.Write("\nRaises it:\n\n");
        WriteClaim(page, ClaimText.Of(examples.Fires.Claim));
        WriteFinding(page, examples.Findings(examples.Fires.Claim).Single(finding => finding.Rule == rule.Id));
        if (examples.Fires.Beside.Count > 0)
            page.Write($"{Links(examples.Fires.Beside)} is raised as well.\n\n");

        page.Write($"Does not raise it. {examples.Passes.Because}{(examples.Passes.Instead.Count > 0 ? $" {Links(examples.Passes.Instead)} is raised instead." : "")}\n\n");
        WriteClaim(page, ClaimText.Of(examples.Passes.Claim));
    }

    private static void WriteClaim(TextWriter page, string json) => page.Write($"```json\n{json}\n```\n\n");

    private static void WriteFinding(TextWriter page, Finding finding)
    {
        page.Write($"> Line {finding.Line}, {FindingText.SeverityOf(finding)}: {finding.Message}\n");
        if (finding.Remedy is { } remedy)
            page.Write($">\n> {remedy.Text}\n");
        page.Write('\n');
    }

    private static string Links(IEnumerable<RuleId> rules) => string.Join(" and ", rules.Select(rule => $"[{rule}](#{Anchor(rule)})"));

    private static string Anchor(RuleId rule) => RuleInfo.Of(rule).HelpPath.Split('#')[1];
}
