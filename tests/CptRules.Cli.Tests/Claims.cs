namespace CptRules.Cli.Tests;

/// <summary>Claims with known findings under the rules of the repository, each in one line.</summary>
internal static class Claims
{
    /// <summary>One claim line: the first hour of a chemotherapy infusion.</summary>
    public static string Clean(string id) => $$"""{"id":"{{id}}","lines":[{"code":"96413","from":"2026-05-04"}]}""";

    /// <summary>Four pushes where the clinical MUE allows three: UNT213 on line 2.</summary>
    public static string WithError(string id, string more = "") =>
        $$"""{"id":"{{id}}",{{more}}"lines":[{"code":"96413","from":"2026-05-04"},{"code":"96411","units":4,"from":"2026-05-04"}]}""";

    /// <summary>The same line twice, with a code that the rule set does not contain: DUP601, and COD102 as information.</summary>
    public static string WithWarning(string id) =>
        $$"""{"id":"{{id}}","lines":[{"code":"27447","from":"2026-05-04"},{"code":"27447","from":"2026-05-04"}]}""";

    /// <summary>A code that the rule set does not contain: COD102 as information.</summary>
    public static string WithInformation(string id) => $$"""{"id":"{{id}}","lines":[{"code":"27447","from":"2026-05-04"}]}""";

    /// <summary>An add-on for facilities only: AOC304 for a practitioner, AOC301 for a hospital.</summary>
    public static string ForFacilitiesOnly(string id, string more = "") =>
        $$"""{"id":"{{id}}",{{more}}"lines":[{"code":"96376","from":"2026-05-04"}]}""";

    public static string Pretty(string claim) =>
        claim.Replace("{", "{\n  ", StringComparison.Ordinal).Replace(",", ",\n  ", StringComparison.Ordinal);
}
