namespace CptRules.Synthetic;

/// <summary>
/// Claims for <see cref="SyntheticTables"/>: codes with PTP edits and add-on rows between them, in every care setting, on current and
/// old days.
/// </summary>
internal static class SyntheticClaims
{
    private static readonly string[] Modifiers = ["25", "59", "XE", "LT", "RT", "50", "26", "TC", "76", "80", "GY", "51", "62"];

    public static Claim[] Make(int count)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, count).Select(i => Next(random, (CareSetting)(i % 3)))];
    }

    private static Claim Next(Random random, CareSetting setting)
    {
        DateOnly day = new DateOnly(2024, 7, 1).AddDays(random.Next(10) == 0 ? -random.Next(9_000) : random.Next(180));
        int near = random.Next(1_000, 12_900);
        ClaimLine[] lines = [.. Enumerable.Range(0, random.Next(1, 16)).Select(_ => Line(random, near, day))];
        return new Claim { Setting = setting, Lines = lines, PriorLines = random.Next(3) == 0 ? [Line(random, near, day)] : [] };
    }

    private static ClaimLine Line(Random random, int near, DateOnly day)
    {
        int code = random.Next(10) switch { 0 => random.Next(18_000), < 3 => random.Next(150), _ => near + random.Next(12) };
        return new ClaimLine(SyntheticTables.TextOf(code), random.Next(1, random.Next(4) == 0 ? 200 : 3), day.AddDays(random.Next(5) / 4))
        {
            Modifiers = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Modifiers[random.Next(Modifiers.Length)])],
            Through = random.Next(6) == 0 ? day.AddDays(3) : null,
        };
    }
}
