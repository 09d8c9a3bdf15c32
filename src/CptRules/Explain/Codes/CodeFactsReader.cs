using CptRules.Data;
using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Explain.Glossary;

namespace CptRules.Explain.Codes;

/// <summary>Reads what a rule set knows of one code on one day in one care setting.</summary>
internal static class CodeFactsReader
{
    public static CodeFacts Read(RuleSet rules, int codeId, DateOnly date, CareSetting setting)
    {
        RuleData data = rules.Data;
        CodeRecord record = data.Codes[codeId];
        var policy = new PolicyReader(data, codeId, date.DayNumber);
        CodeWordsEntry words = Array.Find(data.Sections.CodeWords, entry => entry.Code == codeId);
        AddOnFacts addOn = AddOnFactsReader.Read(data, codeId, date.DayNumber, setting);
        OutpatientFacts? outpatient = OutpatientFactsReader.Read(data, codeId, date.DayNumber);
        HcpcsFacts? hcpcs = HcpcsFactsReader.Read(data, codeId, words);
        (bool? isInForce, string reason) = InForceFacts.Of(rules, codeId, date);
        return new CodeFacts(record.Key.ToString(), date, setting)
        {
            Label = data.Text[words.Label],
            Description = data.DescriptionOf(codeId),
            IsInForce = isInForce,
            InForceReason = reason,
            From = Day.ToDate(record.From),
            Through = Day.ToDate(record.Through),
            FeeSchedule = policy.ToFacts(),
            Outpatient = outpatient,
            Hcpcs = hcpcs,
            AddOn = addOn,
            Pairs = PairFactsReader.Count(data, codeId, date.DayNumber, setting),
            Indicators = Array.AsReadOnly<CodeIndicator>([.. policy.All(), .. Others(outpatient, hcpcs, addOn)]),
            UnitLimits = UnitLimitReader.All(data, codeId, date.DayNumber),
            EligibleModifiers = ExplicitLists.Of(data, codeId),
            History = CodeHistoryReader.Read(data, codeId, setting),
            Sources = SourceFacts.Of(rules, codeId, date.DayNumber, setting),
        };
    }

    private static IEnumerable<CodeIndicator> Others(OutpatientFacts? outpatient, HcpcsFacts? hcpcs, AddOnFacts addOn)
    {
        if (outpatient is not null)
            yield return new("APC status", outpatient.ApcStatus, outpatient.Meaning, outpatient.Since, outpatient.MayBeOlder);
        if (hcpcs?.Coverage is { } coverage)
            yield return new("HCPCS coverage", coverage, hcpcs.CoverageMeaning, since: null, mayBeOlder: false);
        if (hcpcs?.Pricing is { } pricing)
            yield return new("HCPCS pricing", pricing, hcpcs.PricingMeaning, since: null, mayBeOlder: false);
        if (addOn.Type is { } type)
            yield return new("add-on type", Words.Number((int)type), addOn.Meaning, since: null, mayBeOlder: false);
    }
}
