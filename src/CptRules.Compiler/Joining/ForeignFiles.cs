namespace CptRules.Compiler.Joining;

/// <summary>Says why a file cannot be a published table in force, even if its name resembles that of one.</summary>
internal static class ForeignFiles
{
    private static readonly string[] Documents =
        [".pdf", ".doc", ".docx", ".rtf", ".htm", ".html", ".md"];

    // "Transaction" is in the name of the list of changes of HCPCS codes.
    private static readonly string[] ListOfChanges =
        ["_Changes_", "Additions", "Deletions", "Revisions", "CCMIChgs", "Transaction"];

    private static readonly string[] ProposedRule = ["NPRM", "proposed"];
    private static readonly string[] Medicaid = ["-MCD.", "MCD_"];
    private static readonly string[] Documentation = ["readme", "layout"];

    /// <summary>The reason, in a few words; null if the file may be a table in force.</summary>
    public static string? ReasonOf(string fileName)
    {
        if (fileName.StartsWith("._", StringComparison.Ordinal) || fileName.StartsWith("~$", StringComparison.Ordinal))
            return "a file of the operating system or of an editor";
        if (Documents.Contains(Path.GetExtension(fileName), StringComparer.OrdinalIgnoreCase))
            return "no published table has this name";
        if (Has(fileName, ListOfChanges))
            return "a list of changes; the full table contains them";
        if (Has(fileName, ProposedRule))
            return "a table of a proposed rule, which is not in force";
        if (Has(fileName, Medicaid))
            return "edits of Medicaid, not of Medicare";
        return Has(fileName, Documentation) ? "documentation" : null;
    }

    private static bool Has(string fileName, string[] words) =>
        Array.Exists(words, word => fileName.Contains(word, StringComparison.OrdinalIgnoreCase));
}
