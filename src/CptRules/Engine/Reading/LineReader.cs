using System.Runtime.CompilerServices;
using CptRules.Data;
using CptRules.Data.Keys;
using CptRules.Data.Pairs;
using CptRules.Engine.State;

namespace CptRules.Engine.Reading;

/// <summary>Turns the text of the lines of a claim into numbers, once. After it no rule needs the text.</summary>
/// <remarks>
/// All lines are read before any rule runs, front to back, as a claim is laid out in memory. The records of the codes are touched here so
/// that the processor loads them while the next lines are read.
/// </remarks>
internal static class LineReader
{
    public static void Read(in ClaimContext claim, in BilledText text)
    {
        Read(claim, text, text.Lines, 0, 1);
        Read(claim, text, text.PriorLines, text.Lines.Length, -1);
    }

    private static void Read(in ClaimContext claim, in BilledText text, ReadOnlySpan<ClaimLine> lines, int first, int sign)
    {
        RuleData data = claim.Data;
        PairTable? pairs = data.PairsOf(claim.Setting);
        for (int i = 0; i < lines.Length; i++)
        {
            ref LineState line = ref claim.All[first + i];
            ClaimLine billed = lines[i] ?? text[first + i];
            int code = data.FindCode(CodeText.Of(billed.Code));
            line = new LineState { Number = sign * (i + 1), Code = code };
            if (code >= 0)
                line.Key = data.Codes[code].Key;
            else
                code = ReadUnusualCode(claim, text, ref line, first + i);
            if (pairs is not null)
                claim.Pairs.Set(first + i, pairs.PartnersOf(code));
            if (billed.Provider is not null)
                line.Provider = Providers.NumberOf(claim, text, billed.Provider, first + i);
            ReadNumbers(data, ref line, billed);
            if (billed.PlaceOfService is not null || claim.Place != PlaceText.None)
                ReadPlace(claim, ref line, billed.PlaceOfService);
            if (billed.Extras is { } extras)
                ReadExtras(claim, ref line, first + i, extras);
            if (!ModifierReader.HasNone(billed.Modifiers) && line.HasValidDates)
                ModifierReader.Read(claim, ref line, billed);
        }
    }

    /// <summary>Reads dates and units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ReadNumbers(RuleData data, ref LineState line, ClaimLine billed)
    {
        int from = billed.FromDay;
        int through = billed.ThroughDay is ClaimLine.NoDay ? from : billed.ThroughDay;
        line.From = from;
        line.Through = through;
        if (from < 0 || through < from)
        {
            line.Flags |= LineFlags.InvalidDates | LineFlags.NeedsRules;
            return;
        }

        if (from < data.WindowFrom || from > data.WindowThrough)
            line.Flags |= LineFlags.NeedsRules;
        line.Flags |= BilledUnits.Read(billed.Units, from, through, out line.DailyUnits);
    }

    /// <summary>Reads the place of service of the line, or else of the claim. Other claims than those of practitioners have none.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadPlace(in ClaimContext claim, ref LineState line, string? place)
    {
        if (!claim.IsPractitioner)
            return;
        byte own = PlaceText.Read(place);
        line.Place = own == PlaceText.None ? claim.Place : own;
        if (line.Place != PlaceText.None && !claim.Data.Places[line.Place].IsKnown)
            line.Flags |= LineFlags.NeedsRules;
    }

    /// <summary>Reads what few lines have: minutes, and the package of a drug.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReadExtras(in ClaimContext claim, ref LineState line, int index, LineExtras extras)
    {
        if (extras.Unit == UnitBasis.Minutes)
            line.Flags |= LineFlags.Minutes | LineFlags.NeedsRules;
        if (extras.NdcNumber == 0)
            return;
        line.Flags |= LineFlags.HasPackage;
        claim.Packages.Set(index, claim.All.Length, extras.NdcNumber);
    }

    /// <summary>
    /// Reads a code that the rule set does not have as it is written: it may need trimming or upper case, be unknown or be malformed.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadUnusualCode(in ClaimContext claim, in BilledText text, ref LineState line, int index)
    {
        line.Flags |= LineFlags.NeedsRules;
        line.Code = NormalText.TryReadCode(text[index].Code, out line.Key)
            ? claim.Data.FindCode(line.Key)
            : NumberOfMalformed(claim, text, index);
        return line.Code;
    }

    /// <summary>-2 less the index of the first line with the same malformed code.</summary>
    private static int NumberOfMalformed(in ClaimContext claim, in BilledText text, int index)
    {
        for (int i = 0; i < index; i++)
        {
            if (claim.All[i].Code == -2 - i && NormalText.Equal(text[i].Code, text[index].Code))
                return -2 - i;
        }

        return -2 - index;
    }
}
