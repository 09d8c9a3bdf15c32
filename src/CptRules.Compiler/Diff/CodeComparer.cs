namespace CptRules.Compiler.Diff;

/// <summary>Compares which codes are in force, and their own dates.</summary>
internal static class CodeComparer
{
    public static CodeChanges Compare(DiffSide old, DiffSide @new, IReadOnlyList<CodeMatch> codes, bool compareDates)
    {
        var added = new List<CodeChange>();
        var ended = new List<CodeChange>();
        var datesChanged = new List<CodeChange>();
        foreach (CodeMatch match in codes)
        {
            var change = new CodeChange(match.Code, CodeStanding.Of(old, match.Old), CodeStanding.Of(@new, match.New));
            if (change.New.IsInForce && !change.Old.IsInForce)
                added.Add(change);
            else if (change.Old.IsInForce && !change.New.IsInForce)
                ended.Add(change);
            else if (compareDates && change.Old.OwnDates != change.New.OwnDates)
                datesChanged.Add(change);
        }

        return new(added, ended, datesChanged);
    }
}
