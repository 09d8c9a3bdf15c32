using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Explain.Glossary;

namespace CptRules.Explain.Codes;

/// <summary>Reads how HCPCS and AHRQ classify a code.</summary>
internal static class HcpcsFactsReader
{
    /// <summary>Null if the rule set has none of the facts.</summary>
    public static HcpcsFacts? Read(RuleData data, int code, in CodeWordsEntry words)
    {
        HcpcsEntry entry = data.HcpcsOf(code);
        if ((words.TypeOfService | words.Betos | words.ClinicalClass) == 0 && entry.Coverage == 0 && entry.Pricing == 0)
            return null;
        string? pricing = MpfsPolicyEntry.TextOf(entry.Pricing);
        return new(
            TypeOfServiceWords.Show(data.Text[words.TypeOfService]),
            BetosWords.Show(data.Text[words.Betos]),
            data.Text[words.ClinicalClass])
        {
            Coverage = entry.Coverage == 0 ? null : ((char)entry.Coverage).ToString(),
            CoverageMeaning = CoverageWords.Of((char)entry.Coverage),
            Pricing = pricing,
            PricingMeaning = pricing is null ? null : PricingWords.Of(pricing),
        };
    }
}
