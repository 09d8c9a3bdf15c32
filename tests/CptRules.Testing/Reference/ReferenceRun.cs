using System.Globalization;
using CptRules.Compiler.Rows;
using CptRules.Data.Entries;
using CptRules.Data.Lists;

namespace CptRules.Testing.Reference;

/// <summary>
/// One claim during validation by the reference: its lines, the findings so far, and which rules each line takes part in.
/// </summary>
internal sealed partial class ReferenceRun
{
    /// <summary>The families of rules that are evaluated before code pairs.</summary>
    private static readonly string[] BeforePairs = ["LIN", "COD", "OPS", "DME", "POS", "UNT", "MOD"];

    private readonly ReferenceTables _tables;
    private readonly ValidationOptions _options;
    private readonly CareSetting _setting;
    private readonly int _billClass;
    private readonly List<ReferenceLine> _lines;
    private readonly List<(ExpectedFinding Finding, int ConflictPosition)> _found = [];

    public ReferenceRun(ReferenceTables tables, ValidationOptions options, Claim claim)
    {
        _tables = tables;
        _options = options;
        _setting = claim.Setting;
        _billClass = BillClass(claim.BillType);
        IEnumerable<ReferenceLine> lines = (claim.Lines ?? []).Select((line, i) => new ReferenceLine(line, i + 1, claim));
        IEnumerable<ReferenceLine> prior = (claim.PriorLines ?? []).Select((line, i) => new ReferenceLine(line, -(i + 1), claim));
        _lines = [.. lines, .. prior];
    }

    private bool IsPractitioner => _setting == CareSetting.Practitioner;

    private bool HasPairsAndAddOns => _setting != CareSetting.DmeSupplier;

    /// <summary>All lines with valid dates, claim lines first; other lines take part in no rule.</summary>
    private IEnumerable<ReferenceLine> Dated => _lines.Where(line => line.HasDates);

    private IEnumerable<ReferenceLine> DatedClaimLines => Dated.Where(line => !line.IsPrior);

    /// <summary>The order of evaluation of the rules.</summary>
    public IReadOnlyList<ExpectedFinding> Findings()
    {
        foreach (ReferenceLine line in _lines)
            InvalidServiceDates(line);

        // Prior lines go through the same checks of line, code and units without findings, because the checks decide which rules they take
        // part in.
        foreach (ReferenceLine line in Dated)
            DateOutsideRules(line);
        EditsOutdated();
        TablesMissing();
        foreach (ReferenceLine line in Dated)
        {
            CodeKnown(line);
            NotSeparatelyPayable(line);
            OutpatientStatus(line);
            Supplier(line);
            PlaceOfService(line);
            InvalidUnits(line);
            MinutesNotExpected(line);
        }

        foreach (ReferenceLine line in DatedClaimLines)
            Modifiers(line);
        foreach (ReferenceLine line in DatedClaimLines)
        {
            UnitLimit(line);
            NotCoveredByMedicare(line);
        }

        if (HasPairsAndAddOns)
        {
            Pairs();
            AddOns();
        }

        foreach (ReferenceLine line in DatedClaimLines)
        {
            DuplicateLine(line);
            ComponentBilledTwice(line);
            SecondAnesthesia(line);
            WasteWithoutDose(line);
            WasteAndNoWaste(line);
            SingleDoseModifierMissing(line);
            PaidOnlyAlone(line);
            VisitInGlobalPeriod(line);
            ProcedureInGlobalPeriod(line);
            NewPatientSeenBefore(line);
        }

        foreach (ReferenceLine line in DatedClaimLines)
            VisitNeedsModifier25(line);
        if (IsPaidByOpps)
            OnlyPackaged();

        return [.. _found
            .Where(found => found.Finding.Line > 0)
            .OrderBy(found => found.Finding.Line)
            .ThenBy(found => found.Finding.Rule.ToString(), StringComparer.Ordinal)
            .ThenBy(found => found.Finding.Other switch { 0 => 0, > 0 => 1, _ => 2 })
            .ThenBy(found => Math.Abs(found.Finding.Other))
            .ThenBy(found => found.Finding.ModifierPosition ?? 0)
            .ThenBy(found => found.ConflictPosition)
            .Select(found => found.Finding)];
    }

    /// <summary>
    /// Adds a finding, with the severity of the options if they have one, unless the rule is off. Returns whether it was added.
    /// </summary>
    private bool Report(ReferenceLine line, RuleId rule, Severity severity, string? carc = null, string? rarc = null,
        Func<ExpectedFinding, ExpectedFinding>? details = null, int conflictPosition = 0)
    {
        if (IsOff(rule))
            return false;
        var finding = new ExpectedFinding
        {
            Rule = rule,
            Severity = _options.Rules.TryGetValue(rule, out Severity? changed) ? changed!.Value : severity,
            Line = line.Index,
            Code = line.IsWellFormed ? line.Code : null,
            Carc = carc,
            Rarc = rarc,
        };
        _found.Add((details is null ? finding : details(finding), conflictPosition));
        return true;
    }

    private bool ReportOther(ReferenceLine line, RuleId rule, Severity severity, string? carc, string? rarc, ReferenceLine other) =>
        Report(line, rule, severity, carc, rarc, finding => finding with { Other = other.Index });

    private bool IsOff(RuleId rule) => _options.Rules.TryGetValue(rule, out Severity? severity) && severity is null;

    private bool HasFinding(ReferenceLine line, RuleId rule) =>
        _found.Exists(found => found.Finding.Line == line.Index && found.Finding.Rule == rule);

    private bool HasAnyError(ReferenceLine line) =>
        _found.Exists(found => found.Finding.Line == line.Index && found.Finding.Severity == Severity.Error);

    private bool HasError(ReferenceLine line, params string[] families) =>
        _found.Exists(found => found.Finding.Line == line.Index && found.Finding.Severity == Severity.Error
            && families.Any(family => found.Finding.Rule.ToString().StartsWith(family, StringComparison.Ordinal)));

    /// <summary>Whether the code is known: no COD101, no COD102 and no COD103 Error.</summary>
    private bool IsKnown(ReferenceLine line) =>
        !HasFinding(line, RuleId.COD101) && !HasFinding(line, RuleId.COD102) && !HasNotInForceError(line);

    private bool HasNotInForceError(ReferenceLine line) =>
        _found.Exists(found => found.Finding.Line == line.Index && found.Finding.Rule == RuleId.COD103
            && found.Finding.Severity == Severity.Error);

    /// <summary>A rule that is off bars nothing: only the finding counts.</summary>
    private bool IsBeforeRules(ReferenceLine line) => HasFinding(line, RuleId.LIN102);

    /// <summary>
    /// Whether the line takes part in the rules that read the dated tables: COD104, COD105, OPS, DME, POS902-905, UNT211-214, CMP, STA701,
    /// GLO, HIS, and the rows of MOD404 and MOD411 that read a table.
    /// </summary>
    private bool ReadsDatedTables(ReferenceLine line) => IsKnown(line) && !IsBeforeRules(line);

    /// <summary>The MPFS row of a line that takes part in the rules that read the dated tables; null for other lines.</summary>
    private MpfsRow? PolicyOf(ReferenceLine line) => ReadsDatedTables(line) ? _tables.Mpfs(line.Code, line.From) : null;

    private char? StatusOf(ReferenceLine line) => PolicyOf(line)?.Status;

    /// <summary>The other lines, of the claim or prior, that have the same provider and share a day with the line.</summary>
    private IEnumerable<ReferenceLine> OtherLinesOnTheDay(ReferenceLine line) =>
        Dated.Where(other => other != line && other.Provider == line.Provider && other.SharesDayWith(line));

    private bool IsIn(CodeClass codeClass, ReferenceLine line) => _tables.IsIn(codeClass, line.Code);

    private bool IsVisit(ReferenceLine line) => IsIn(CodeClass.EvaluationAndManagement, line);

    /// <summary>The first two digits of the bill type; 13 without one.</summary>
    private static int BillClass(string? billType)
    {
        string digits = (billType ?? "").Trim();
        if (digits.Length == 4)
            digits = digits[1..];
        return digits.Length == 0 ? 13 : int.Parse(digits[..2], CultureInfo.InvariantCulture);
    }
}
