using CptRules.Data.Entries;
using CptRules.Explain.Details;

namespace CptRules.Explain.Messages;

/// <summary>The messages of the AOC rules.</summary>
internal static class AddOnMessages
{
    public static string Of(in FindingView finding)
    {
        string code = Words.CodeFirst(finding.Data.Code);
        return finding.Data.Rule switch
        {
            RuleId.AOC301 => Missing(finding, code) + GroupException(finding),
            RuleId.AOC302 => NotPayable(finding, code) + GroupException(finding),
            RuleId.AOC303 => ContractorDefined(finding, code),
            RuleId.AOC305 => VisitWith25(finding, code),
            _ => $"{code} is an add-on code for facilities only. It is not paid to a practitioner.",
        };
    }

    private static string VisitWith25(in FindingView finding, string code)
    {
        int row = finding.Tables.VisitAddOnRowOf(finding.Data.Code);
        string exempt = row >= 0 && finding.Data.Day >= finding.Tables.Sections.VisitAddOns[row].ExemptFrom
            ? " No preventive service or vaccine administration, which would allow it, is billed for the day."
            : "";
        return $"{code} is not paid in addition to a visit with modifier 25, and every visit that it could belong to "
            + $"{Words.On(finding.Data.Day)} has 25.{exempt}";
    }

    private static string Missing(in FindingView finding, string code)
    {
        IReadOnlyList<string> primaries = AddOnPrimaries.Of(finding);
        string none = primaries.Count == 1 ? "does not bill it" : "bills none of them";
        string day = Words.On(finding.Data.Day);
        return finding.Data.AddOn.Type switch
        {
            AddOnType.ContractorDefined => $"{code} is an add-on code of type 2 and is paid only together with a primary service "
                + $"that the Medicare contractor accepts. The same provider bills no other payable service {day}.",
            AddOnType.ListedOrContractor => $"{code} is an add-on code of type 3 and is paid only together with {Listed(primaries)} "
                + $"or another service that the Medicare contractor accepts. The same provider bills no such service {day}.",
            _ when primaries.Count == 0 => $"{code} is an add-on code and is paid only together with a primary service. "
                + $"The same provider bills none {day}.",
            _ => $"{code} is an add-on code and is paid only together with {Listed(primaries)}. The same provider {none} {day}.",
        };
    }

    private static string NotPayable(in FindingView finding, string code) =>
        $"{code} is an add-on code and is paid only together with a payable primary. "
        + $"One of its primaries ({Listed(AddOnPrimaries.Of(finding))}) is billed {Words.On(finding.Data.Day)}, "
        + "but that line has errors or is an add-on code without its own primary.";

    private static string ContractorDefined(in FindingView finding, string code) => finding.Data.AddOn.Type == AddOnType.ListedOrContractor
        ? $"{code} is an add-on code of type 3, and no payable line has one of its listed primaries ({Listed(AddOnPrimaries.Of(finding))}) "
            + $"{Words.On(finding.Data.Day)}. The Medicare contractor may accept another service of the provider instead."
        : $"{code} is an add-on code of type 2, for which no list of primaries is published. "
            + $"The Medicare contractor decides whether the other services of the provider {Words.On(finding.Data.Day)} support it.";

    private static string Listed(IReadOnlyList<string> primaries) => primaries.Count == 0 ? "a primary service" : Words.OneOf(primaries);

    private static string GroupException(in FindingView finding) => finding.Code.Has(CodeFlags.GroupException)
        ? " Another physician of the same specialty and group may have billed the primary on a claim that is not shown here."
        : "";
}
