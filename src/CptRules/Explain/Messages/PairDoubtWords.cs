using CptRules.Data.Entries;
using CptRules.Data.Keys;
using CptRules.Data.Pairs;
using CptRules.Explain.Details;

namespace CptRules.Explain.Messages;

/// <summary>Says why a modifier may not bypass a PTP edit (PTP504), as the end of a sentence.</summary>
/// <remarks>The cases are those of <see cref="PairBypass"/>.</remarks>
internal static class PairDoubtWords
{
    private const ulong ForVisits = ModifierBits.Visit | ModifierBits.M27;

    public static string Of(in FindingView finding)
    {
        ulong bit = finding.BitOf(finding.Data.Pair.BypassModifier);
        return finding.Data.Pair.BypassColumn == 1 ? OnColumn1(finding, bit) : OnColumn2(finding, bit);
    }

    private static string OnColumn2(in FindingView finding, ulong bit)
    {
        if ((bit & ForVisits) != 0)
            return ForVisitOnly(finding, bit, finding.Column2, finding.IsColumn2Visit);
        if (finding.IsColumn2Visit)
            return $"it does not belong on a visit, and {finding.Column2} is one";
        return (bit & ModifierBits.Anatomic) != 0
            ? "both lines name the same place on the body"
            : "it may not report a separate service here";
    }

    private static string OnColumn1(in FindingView finding, ulong bit)
    {
        if ((bit & ForVisits) != 0)
            return ForVisitOnly(finding, bit, finding.Column1, finding.IsColumn1Visit);
        if ((bit & ModifierBits.Anatomic) != 0)
            return "a place on the body on the column 1 line says nothing about the column 2 line";
        if (finding.IsColumn2Visit)
            return $"on the column 1 line it does not make the visit {finding.Column2} a separate one";
        if ((bit & ModifierBits.Distinct) == 0)
            return "on the column 1 line it does not show that the column 2 service is separate";
        return finding.Data.Setting == CareSetting.Practitioner && finding.Data.Day < PairBypass.DistinctOnColumn1From
            ? $"on the column 1 line it counts from {Words.Date(PairBypass.DistinctOnColumn1From)} only"
            : "on the column 1 line it counts on practitioner claims only";
    }

    private static string ForVisitOnly(in FindingView finding, ulong bit, CodeKey code, bool isVisit)
    {
        if (!isVisit)
            return $"it is for visits, and {code} is none";
        if (bit == ModifierBits.M27)
            return "it is for visits in a hospital";
        return bit == ModifierBits.M57 && (GlobalDays)finding.Column1Policy.GlobalDays is GlobalDays.Days000 or GlobalDays.Days010
            ? $"57 is for major surgery, and {finding.Column1} is a minor procedure, which takes 25"
            : "it may not report a separate visit here";
    }
}
