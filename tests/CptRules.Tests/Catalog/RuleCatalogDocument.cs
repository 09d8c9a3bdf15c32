using System.Globalization;
using CptRules.Tests.Claims;

namespace CptRules.Tests.Catalog;

/// <summary>Writes rules/RULES.md: every rule with the texts of the catalog and the examples of tests/claims/catalog.json.</summary>
/// <remarks>The quoted texts are what the engine reports for the examples.</remarks>
internal static class RuleCatalogDocument
{
    private static string Opening => $$"""
        # Rules

        The {{RuleInfo.All.Count}} rules that a claim is checked against. A test generates this page from the code, as README.md of this
        folder explains. Do not edit it by hand.

        ## How to read this page

        Every rule has an id, which never changes, and a name. A finding links to its rule. `Finding.HelpLink` is, for example,
        `{{RuleInfo.Of(RuleId.UNT213).HelpLink}}`. In code, `RuleInfo.All` has the same rules and texts.
        The rules are grouped by family. The findings of a claim are ordered by line, then by rule id.

        - **Checks:** what the rule reports. *Provider* means the rendering provider on practitioner claims, and the facility in the other
          settings. *Prior lines* are lines of earlier, paid claims of the same patient.
        - **Why:** why a payer denies such a line, or why the finding matters.
        - **Severity:** the default, with the conditions if it varies.
        - **Payer's answer:** the claim adjustment reason code (CARC) and the remittance advice remark code (RARC) of the denial.
        - **Remedy:** what clears the finding. Never append a modifier only to be paid: documentation must support it.
        - **Source:** where the rule is published, or "ours" where we decided.

        Each rule has a claim that raises it and a similar one that does not. Both are tests, and the quoted texts are what the library
        reports. Claims are checked against the embedded rule set, release
        {{RuleSet.Embedded.Release.Name}}, unless the example names the rows that it assumes.

        ### Severities

        | severity | meaning |
        |---|---|
        | Error | published rules deny or reject the line as billed |
        | Warning | payment depends on documentation, on the payer or contractor, or on something that a claim does not show |
        | Info | denies nothing: reports what was not checked, or an edit that a modifier bypassed |

        **No errors does not mean payment.** `IsValid` means that no rule found an error under one release of published tables. A claim
        does not show whether a service is covered, necessary, documented, authorized or correctly coded. A code without a
        published limit is not unlimited. A code that is not in the rule set is reported (COD102), not passed.

        ### Other payers

        The defaults are those of Medicare. For another payer, you can switch any rule off or change its severity: in code with
        `ValidationOptions`, or with a profile for the `--profile` option of the tool:

        ```json
        { "rules": { "DUP601": "off", "UNT213": "warning", "COD102": "error" } }
        ```

        The values are `off`, `info`, `warning` and `error`. A profile can start from a built-in one, `medicare` or `commercial`, with
        `"base": "commercial"`. If a rule depends on whether a line has an error, the changed severity counts.
        A rule that is off is treated as if it did not exist: what it would have suppressed is reported.

        CPT codes appear here as identifiers in published edits. CPT is a registered trademark of the American Medical Association.


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
        (RuleFamily.Cmp, "CMP: parts and wholes"),
        (RuleFamily.Dru, "DRU: drugs"),
        (RuleFamily.His, "HIS: earlier claims"),
        (RuleFamily.Ops, "OPS: outpatient hospital status"),
        (RuleFamily.Dme, "DME: equipment of suppliers"),
        (RuleFamily.Pos, "POS: place of service"),
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

    private static string FirstSentence(string text) =>
        text.IndexOf(". ", StringComparison.Ordinal) is > 0 and int end ? text[..(end + 1)] : text;

    private static void WriteRule(TextWriter page, RuleInfo rule, CatalogEntry examples)
    {
        page.Write($"<a id=\"{Anchor(rule.Id)}\"></a>\n\n### {rule.Id} {rule.Name}\n\n");
        (string Part, string Text)[] parts =
        [
            ("Checks", rule.Summary), ("Why", rule.Rationale), ("Severity", rule.SeverityNote),
            ("Payer's answer", string.Join("; ", rule.ReasonCodes)), ("Remedy", rule.Remedy), ("Source", rule.Source),
        ];
        foreach ((string part, string text) in parts)
            page.Write($"- **{part}:** {text.TrimEnd('.')}.\n");
        if (examples.RuleSet is { } small)
            page.Write($"\nThe examples assume {CatalogRuleSet.Assumes(small)}.\n");

        page.Write("\nRaises it:\n\n");
        WriteClaim(page, ClaimText.Of(examples.Fires.Claim));
        WriteFinding(page, examples.Findings(examples.Fires.Claim).Single(finding => finding.Rule == rule.Id));
        if (examples.Fires.Also.Count > 0)
            page.Write($"{Links(examples.Fires.Also)} is raised too.\n\n");

        string instead = examples.Passes.Instead.Count > 0 ? $" {Links(examples.Passes.Instead)} is raised instead." : "";
        page.Write($"Does not raise it. {examples.Passes.Because}{instead}\n\n");
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
