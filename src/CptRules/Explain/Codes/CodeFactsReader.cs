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
        (bool? isInForce, string reason) = InForceFacts.Of(rules, codeId, date);
        (int asColumn1, int asColumn2) = PairFactsReader.Count(data, codeId, date.DayNumber, setting);
        string? apcStatus = data.Text[words.ApcStatus];
        bool hasShares = policy.ValueOf(Indicators.Shares) is not null;
        return new CodeFacts(record.Key.ToString(), date, setting)
        {
            Label = data.Text[words.Label],
            IsInForce = isInForce,
            InForceReason = reason,
            From = Day.ToDate(record.From),
            Through = Day.ToDate(record.Through),
            Status = policy.ValueOf(Indicators.Status),
            GlobalDays = policy.ValueOf(Indicators.GlobalDays),
            PcTc = policy.ValueOf(Indicators.PcTc),
            MultipleProcedures = policy.ValueOf(Indicators.MultipleProcedures),
            Bilateral = policy.ValueOf(Indicators.Bilateral),
            Supervision = policy.ValueOf(Indicators.Supervision),
            AssistantSurgeon = policy.ValueOf(Indicators.AssistantSurgeon),
            CoSurgeons = policy.ValueOf(Indicators.CoSurgeons),
            TeamSurgery = policy.ValueOf(Indicators.TeamSurgery),
            ImagingFamily = policy.ValueOf(Indicators.ImagingFamily),
            PrePercent = hasShares ? policy.Entry.PrePercent : null,
            IntraPercent = hasShares ? policy.Entry.IntraPercent : null,
            PostPercent = hasShares ? policy.Entry.PostPercent : null,
            EndoscopicBase = policy.ValueOf(Indicators.EndoscopicBase),
            FeeScheduleModifiers = policy.Modifiers(),
            PolicySince = policy.Since(),
            PolicyMayBeOlder = policy.MayBeOlder(),
            ApcStatus = apcStatus,
            TypeOfService = TypeOfServiceWords.Show(data.Text[words.TypeOfService]),
            Betos = BetosWords.Show(data.Text[words.Betos]),
            ClinicalClass = data.Text[words.ClinicalClass],
            Indicators = Array.AsReadOnly<CodeIndicator>([.. policy.All(), .. Others(apcStatus, addOn)]),
            UnitLimits = UnitLimitReader.All(data, codeId, date.DayNumber),
            AddOnType = addOn.Type,
            Primaries = addOn.Primaries,
            AddOns = addOn.AddOns,
            EligibleModifiers = ExplicitLists.Of(data, codeId),
            PairsAsColumn1 = asColumn1,
            PairsAsColumn2 = asColumn2,
            History = CodeHistoryReader.Read(data, codeId, setting),
            Sources = SourceFacts.Of(rules, codeId, date.DayNumber, setting),
        };
    }

    private static IEnumerable<CodeIndicator> Others(string? apcStatus, AddOnFacts addOn)
    {
        if (apcStatus is not null)
            yield return new("APC status", apcStatus, ApcStatusWords.Of(apcStatus), since: null, mayBeOlder: false);
        if (addOn.Type is { } type)
            yield return new("add-on type", Words.Number(type), AddOnFactsReader.Meaning(addOn), since: null, mayBeOlder: false);
    }
}
