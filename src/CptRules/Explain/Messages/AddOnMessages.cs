using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The sentences of the AOC rules.</summary>
internal static class AddOnMessages
{
    public static string Of(in FindingView finding)
    {
        string code = Words.CodeFirst(finding.Data.Code);
        string primaries = Words.OneOf(AddOnWords.Primaries(finding));
        string listed = primaries.Length == 0 ? "a primary service" : primaries;
        return finding.Data.Rule switch
        {
            RuleId.AOC301 => Missing(finding, code, listed) + Group(finding),
            RuleId.AOC302 => $"{code} is an add-on code and is paid only beside a payable primary. One of its primaries ({listed}) is there {Words.On(finding.Data.Day)}, but has errors itself or is an add-on code without its own primary.{Group(finding)}",
            RuleId.AOC303 => finding.Data.AddOn.Type == AddOnType.ListedOrContractor
                ? $"{code} is an add-on code of type 3: none of its listed primaries ({listed}) is payable {Words.On(finding.Data.Day)}, but another service of the provider is there, which the contractor may accept instead."
                : $"{code} is an add-on code of type 2: the contractor, not a published list, decides whether the other services of the provider {Words.On(finding.Data.Day)} support it.",
            _ => $"{code} is an add-on code for facilities only; it is not paid to a practitioner.",
        };
    }

    private static string Missing(in FindingView finding, string code, string listed) => finding.Data.AddOn.Type switch
    {
        AddOnType.ContractorDefined => $"{code} is an add-on code of type 2 and is paid only beside a primary service that the contractor accepts; no other payable service of the provider is there {Words.On(finding.Data.Day)}.",
        AddOnType.ListedOrContractor => $"{code} is an add-on code of type 3 and is paid only beside {listed} or another service that the contractor accepts; none is there by the same provider {Words.On(finding.Data.Day)}.",
        _ => $"{code} is an add-on code and is paid only beside {listed}; none is there by the same provider {Words.On(finding.Data.Day)}.",
    };

    private static string Group(in FindingView finding)
    {
        return finding.Code.Has(CodeFlags.GroupException)
            ? " A physician of the same specialty and group may have billed the primary, which this claim does not show."
            : "";
    }
}
