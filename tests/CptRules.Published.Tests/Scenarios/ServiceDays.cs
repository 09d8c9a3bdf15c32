using CptRules.Testing.Generators;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>
/// Draws days of service: within the window, at its edges, around the dates of a row, or in any year that claims come from.
/// </summary>
internal static class ServiceDays
{
    private static readonly DateOnly First = new(2023, 1, 1);
    private static readonly DateOnly Last = new(2027, 12, 31);

    /// <summary>Usually a day of the window.</summary>
    public static DateOnly Any(Random random, PublishedCodes codes)
    {
        DateOnly from = codes.Reference.WindowFrom!.Value;
        DateOnly through = codes.Reference.WindowThrough!.Value;
        return random.NextDouble() switch
        {
            < 0.7 => Between(from, through, random),
            < 0.8 => random.OneOf([from.AddDays(-1), from, through, through.AddDays(1)]),
            _ => Between(First, Last, random),
        };
    }

    /// <summary>Usually near the ends of a row, or a day of the window on which it is in force.</summary>
    public static DateOnly About(DateOnly? rowFrom, DateOnly? rowThrough, Random random, PublishedCodes codes)
    {
        DateOnly from = rowFrom ?? First;
        DateOnly through = rowThrough is null || rowThrough == DateOnly.MaxValue ? Last : rowThrough.Value;
        if (random.Chance(0.25))
            return Any(random, codes);
        if (random.Chance(0.4))
            return random.OneOf([from.AddDays(-1), from, through, through.AddDays(1)]);
        DateOnly day = Any(random, codes);
        return day < from ? from : day > through ? through : day;
    }

    private static DateOnly Between(DateOnly from, DateOnly through, Random random) =>
        from.AddDays(random.Next(through.DayNumber - from.DayNumber + 1));
}
