namespace CptRules.Benchmarks.Rivals.HandWritten;

/// <summary>Checks the date, code and units of a line.</summary>
internal static class LineRules
{
    public static void Check(BilledClaim claim)
    {
        foreach (BilledLine line in claim.Lines)
        {
            if (line.Line.From is null)
            {
                claim.Add(line, RuleId.LIN101, Severity.Error, "The date of service is missing.");
                continue;
            }

            CheckCode(claim, line);
            CheckUnits(claim, line);
        }
    }

    /// <summary>Checks the status of the code in the fee schedule.</summary>
    public static void CheckPayable(BilledClaim claim)
    {
        foreach (BilledLine line in claim.Lines)
        {
            if (line.Applicable?.SeverityOfNotPayable is not { } severity)
                continue;
            Severity lowered = line.IsBilledForDenial ? Severity.Info : severity;
            claim.Add(line, RuleId.COD104, lowered, $"{line.Code} is not paid separately: status {line.Applicable.Policy!.Status}.");
        }
    }

    /// <summary>Checks the coverage of the code. Runs after the checks of units, which say more about the same lines.</summary>
    public static void CheckCoverage(BilledClaim claim)
    {
        foreach (BilledLine line in claim.Lines)
        {
            if (line.Applicable is not { Coverage: 'I' or 'M' or 'S', SeverityOfNotPayable: null } code || line.HasZeroLimit
                || code.Policy?.Status is 'A' or 'R')
            {
                continue;
            }

            Severity severity = line.IsBilledForDenial ? Severity.Info : Severity.Warning;
            claim.Add(line, RuleId.COD105, severity, $"{line.Code} is not covered: coverage {code.Coverage}.");
        }
    }

    private static void CheckCode(BilledClaim claim, BilledLine line)
    {
        line.Entry = claim.Tables.Codes.GetValueOrDefault(line.Code);
        if (line.Entry is null && !IsCode(line.Code))
        {
            claim.Add(line, RuleId.COD101, Severity.Error, $"{line.Code} is not a procedure code.");
        }
        else if (line.Entry is not { IsKnown: true } code)
        {
            line.IsUnknown = true;
            Severity severity = !claim.Tables.IsComplete ? Severity.Info
                : char.IsAsciiLetter(line.Code[0]) ? Severity.Error
                : Severity.Warning;
            claim.Add(line, RuleId.COD102, severity, $"{line.Code} is unknown.");
        }
        else
        {
            if (!code.IsInForce(line.Day))
            {
                Severity severity = code.IsDoubtful ? Severity.Warning : Severity.Error;
                claim.Add(line, RuleId.COD103, severity, $"{line.Code} is not in force on {line.Day:yyyy-MM-dd}.");
            }

            if (code.AppliesOn(line.Day))
                line.Applicable = code;
        }
    }

    private static void CheckUnits(BilledClaim claim, BilledLine line)
    {
        decimal units = line.Line.Units;
        line.HasValidUnits = units is > 0 and <= 9_999_999 && units * 1000 % 1 == 0;
        if (!line.HasValidUnits)
            claim.Add(line, RuleId.UNT201, Severity.Error, $"{units} is not a number of units.");
    }

    private static bool IsCode(string code) =>
        code.Length == 5 && char.IsAsciiDigit(code[1]) && char.IsAsciiDigit(code[2]) && char.IsAsciiDigit(code[3])
        && (char.IsAsciiDigit(code[0])
            ? char.IsAsciiDigit(code[4]) || char.IsAsciiLetterUpper(code[4])
            : char.IsAsciiLetterUpper(code[0]) && char.IsAsciiDigit(code[4]));
}
