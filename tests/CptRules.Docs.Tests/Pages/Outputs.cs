using CptRules.Docs.Tests.Snippets;

namespace CptRules.Docs.Tests.Pages;

/// <summary>The outputs that pages quote, by name.</summary>
internal static class Outputs
{
    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>
    {
        ["first-output"] = () => Printed(FirstClaim.Run),
        ["json-error"] = () => Printed(ClaimSnippets.ShowError),
        ["json-result"] = () => ClaimSnippets.ResultJson() + "\n",
        ["findings"] = () => Printed(FindingSnippets.ShowFindings),
        ["rule-info"] = () => Printed(FindingSnippets.ShowRules),
        ["lookup"] = () => Printed(RuleSetSnippets.LookUp),
        ["api-answer"] = () => ClaimSnippets.ApiAnswer() + "\n",
    };

    public static string Printed(Action action)
    {
        TextWriter console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            action();
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString();
    }
}
