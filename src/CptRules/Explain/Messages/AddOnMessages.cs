using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Findings;

namespace CptRules.Explain.Messages;

/// <summary>The sentences of the AOC rules.</summary>
internal static class AddOnMessages
{
    public static string Of(RuleSet rules, in FindingData data)
    {
        string code = Words.CodeFirst(data.Code);
        string primaries = Words.OneOf(AddOnWords.Primaries(rules, data));
        string listed = primaries.Length == 0 ? "a primary service" : primaries;
        return data.Rule switch
        {
            RuleId.AOC301 => Missing(data, code, listed) + Group(rules, data),
            RuleId.AOC302 => $"{code} is an add-on code and is paid only beside a payable primary. One of its primaries ({listed}) is there {Words.On(data.Day)}, but has errors itself or is an add-on code without its own primary.{Group(rules, data)}",
            RuleId.AOC303 => data.Kind == 3
                ? $"{code} is an add-on code of type 3: none of its listed primaries ({listed}) is payable {Words.On(data.Day)}, but another service of the provider is there, which the contractor may accept instead."
                : $"{code} is an add-on code of type 2: the contractor, not a published list, decides whether the other services of the provider {Words.On(data.Day)} support it.",
            _ => $"{code} is an add-on code for facilities only; it is not paid to a practitioner.",
        };
    }

    private static string Missing(in FindingData data, string code, string listed) => data.Kind switch
    {
        2 => $"{code} is an add-on code of type 2 and is paid only beside a primary service that the contractor accepts; no other payable service of the provider is there {Words.On(data.Day)}.",
        3 => $"{code} is an add-on code of type 3 and is paid only beside {listed} or another service that the contractor accepts; none is there by the same provider {Words.On(data.Day)}.",
        _ => $"{code} is an add-on code and is paid only beside {listed}; none is there by the same provider {Words.On(data.Day)}.",
    };

    private static string Group(RuleSet rules, in FindingData data)
    {
        int id = rules.Data.FindCode(data.Code);
        return id >= 0 && rules.Data.Codes[id].Has(CodeFlags.GroupException)
            ? " A physician of the same specialty and group may have billed the primary, which this claim does not show."
            : "";
    }
}
