namespace CptRules.Explain.Catalog;

/// <content>OPS: how OPPS treats the services of a hospital claim.</content>
internal static partial class RuleCatalog
{
    private const string Opps = "OPPS Addendum B and D1; Medicare Integrated Outpatient Code Editor";
    private const string HospitalClaims = "Outpatient hospital claims of bill type 13x, or without one: ";
    private const string MayBeOutdated = "Warning if the OPPS table is not known to be current on the day. Info if the line has GY or GX";

    private static RuleInfo[] Outpatient =>
    [
        new(RuleId.OPS101, "InpatientOnly")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning, Severity.Info],
            SeverityNote = $"Error. {MayBeOutdated}",
            Summary = HospitalClaims + "a code with OPPS status C, without modifier CA.",
            Rationale = "Medicare pays for the service only as an inpatient service. CA reports that the patient died, or was transferred, "
                + "in an emergency before admission.",
            Reasons = [new("5", "M77")],
            Remedy = "Bill it on an inpatient claim. Append CA if the record supports it.",
            Source = $"{Opps}, edit 18",
        },
        new(RuleId.OPS102, "NotRecognizedByOpps")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning, Severity.Info],
            SeverityNote = $"Error. {MayBeOutdated}, and for a reporting-only code",
            Summary = HospitalClaims + "a code with OPPS status B, such as an office visit.",
            Rationale = "OPPS uses another code for the service. Hospitals bill a clinic visit as G0463.",
            Reasons = [new("16", "N657")],
            Remedy = "Bill the code that OPPS uses.",
            Source = $"{Opps}, edits 28 and 62",
        },
        new(RuleId.OPS103, "NotCoveredOutpatient")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning, Severity.Info],
            SeverityNote = $"Error. {MayBeOutdated}, and for a reporting-only code",
            Summary = HospitalClaims + "a code with OPPS status E1.",
            Rationale = "Medicare does not cover the service for outpatients. The patient or another payer may be responsible.",
            Reasons = [new("96", "N425")],
            Remedy = "Bill the patient or another payer if that is allowed. Append GY where a denial is wanted and the record supports it.",
            Source = $"{Opps}, edits 9, 28 and 50",
        },
        new(RuleId.OPS104, "NoPublishedPrice")
        {
            DefaultSeverities = [Severity.Warning, Severity.Info],
            SeverityNote = "Warning. Info if the line has GY or GX",
            Summary = HospitalClaims + "a code with OPPS status E2.",
            Rationale = "CMS has no price for the item, so the payer does not pay it.",
            Reasons = [new("96", "N130")],
            Remedy = "Check with the payer how to bill the item, or bill another code that describes it and has a price.",
            Source = $"{Opps}, status E2",
        },
        new(RuleId.OPS105, "NotBillableToContractor")
        {
            DefaultSeverities = [Severity.Warning, Severity.Info],
            SeverityNote = "Warning. Info if the line has GY or GX, and for a reporting-only code",
            Summary = HospitalClaims + "a code with OPPS status M.",
            Rationale = "Hospitals do not bill the code to the Medicare contractor.",
            Reasons = [new("16", "N56")],
            Remedy = "Bill it to the payer that covers it, or bill another code.",
            Source = $"{Opps}, edit 72",
        },
        new(RuleId.OPS106, "BillDmeContractor")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning, Severity.Info],
            SeverityNote = $"Error. {MayBeOutdated}",
            Summary = HospitalClaims + "a code with OPPS status Y.",
            Rationale = "The DME contractor pays for the item, on a supplier claim.",
            Reasons = [new("109", "N104")],
            Remedy = "Bill it as a supplier claim.",
            Source = $"{Opps}, edit 61",
        },
        new(RuleId.OPS107, "VisitNeedsModifier25")
        {
            DefaultSeverities = [Severity.Error, Severity.Warning],
            SeverityNote = "Error if a procedure that day has OPPS status S or T. Warning if all have Q2 or Q3",
            Summary = HospitalClaims + "a visit (OPPS status V or J2) without 25 and 27, and another line of the claim on its day, without "
                + "Errors, with status S, T, Q2 or Q3.",
            Rationale = "Payment for a procedure includes the usual visit on its day. 25 shows a separate visit. A service of status Q1 is "
                + "packaged into the visit and needs no modifier.",
            Reasons = [new("4", "N822")],
            Remedy = "Append 25 if documentation supports a separate visit. Otherwise remove the visit.",
            Source = $"{Opps}, edit 21",
        },
        new(RuleId.OPS108, "OnlyPackaged")
        {
            DefaultSeverities = [Severity.Warning],
            Summary = HospitalClaims + "every line has OPPS status N. The finding goes to the first line.",
            Rationale = "The payment for a packaged service is in that for another service. A claim without one is not paid.",
            Reasons = [new("97", "M15")],
            Remedy = "Add the procedure or visit that the services belong to.",
            Source = $"{Opps}, status N. The check is ours",
        },
    ];
}
