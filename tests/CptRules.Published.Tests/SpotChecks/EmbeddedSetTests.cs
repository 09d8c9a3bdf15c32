using System.Globalization;
using CptRules.Data.Keys;
using CptRules.Published.Tests.Sets;
using static System.FormattableString;

namespace CptRules.Published.Tests.SpotChecks;

/// <summary>The embedded rule set has the facts of the published tables: limits, policies, add-on codes and pairs of its codes.</summary>
public sealed class EmbeddedSetTests(PublishedSets sets)
{
    private static readonly string[] Codes =
    [
        .. RuleSet.Embedded.Data.Sections.Codes.Select(entry => new CodeKey(entry.Key).ToString())
            .Where(code => RuleSet.Embedded.Find(code, new(2024, 8, 5))?.Label is not null),
    ];

    // Each is in another quarter, of which the embedded set and the published files have the same tables.
    public static TheoryData<CareSetting, string> Days => new()
    {
        { CareSetting.Practitioner, "2024-08-05" },
        { CareSetting.Practitioner, "2025-10-15" },
        { CareSetting.Practitioner, "2026-05-04" },
        { CareSetting.Practitioner, "2026-08-03" },
        { CareSetting.OutpatientHospital, "2024-08-05" },
        { CareSetting.OutpatientHospital, "2025-10-15" },
        { CareSetting.OutpatientHospital, "2026-05-04" },
        { CareSetting.OutpatientHospital, "2026-08-03" },
    };

    [Fact]
    public void It_has_69_codes() => Codes.Should().HaveCount(69);

    [Theory]
    [MemberData(nameof(Days))]
    public void Unit_limits_are_those_of_the_published_table(CareSetting setting, string day) => Compare(setting, day, Limit);

    [Theory]
    [MemberData(nameof(Days))]
    public void Indicators_are_those_of_the_fee_schedule_and_of_Addendum_B(CareSetting setting, string day) =>
        Compare(setting, day, Indicators);

    [Theory]
    [MemberData(nameof(Days))]
    public void Primaries_are_those_of_the_add_on_edits_with_their_dates(CareSetting setting, string day) =>
        Compare(setting, day, Primaries);

    [Theory]
    [InlineData(CareSetting.Practitioner, "2024-08-05")]
    [InlineData(CareSetting.OutpatientHospital, "2024-08-05")]
    public void Pairs_are_those_of_the_third_quarter_of_2024(CareSetting setting, string day) =>
        ComparePairs(sets.Quarter.Rules, setting, Day(day));

    [Fact]
    public void Pairs_of_practitioners_are_those_of_the_third_quarter_of_2026_too() =>
        ComparePairs(sets.Quarters.Rules, CareSetting.Practitioner, new(2026, 8, 3));

    private void Compare(CareSetting setting, string day, Func<CodeFacts?, string> read)
    {
        string Row(RuleSet rules, string code) => $"{code}: {read(rules.Find(code, Day(day), setting))}";
        string[] published = [.. Codes.Select(code => Row(sets.Quarters.Rules, code))];

        Differences(Codes.Select(code => Row(RuleSet.Embedded, code)), published).Should().BeEmpty();
        published.Distinct().Should().HaveCountGreaterThan(1);
    }

    private static void ComparePairs(RuleSet published, CareSetting setting, DateOnly day)
    {
        string[] pairs = Pairs(published, setting, day);

        pairs.Should().NotBeEmpty();
        Differences(Pairs(RuleSet.Embedded, setting, day).Where(pair => !IsOfEndedCode(pair, day)), pairs).Should().BeEmpty();
    }

    // The edits of 0662T and 0663T ended with the codes; their last days are in no copy of the tables.
    private static bool IsOfEndedCode(string pair, DateOnly day) =>
        pair.Split(' ')[0].Split('/').Any(code => RuleSet.Embedded.Find(code, day)?.IsInForce == false);

    private static IEnumerable<string> Differences(IEnumerable<string> embedded, string[] published) =>
    [
        .. published.Except(embedded).Select(row => $"not embedded: {row}"),
        .. embedded.Except(published).Select(row => $"not published: {row}"),
    ];

    private static string Limit(CodeFacts? facts) => facts is null
        ? "unknown"
        : facts.UnitLimits.Single(limit => limit.Setting == facts.Setting) is { Limit: { } units } limit
            ? Invariant($"{units} MAI {(int)limit.Mai!} {limit.Rationale}")
            : "none";

    // The embedded set has no coverage and pricing codes of HCPCS.
    private static string Indicators(CodeFacts? facts) => string.Join(", ", (facts?.Indicators ?? [])
        .Where(indicator => !indicator.Name.StartsWith("HCPCS", StringComparison.Ordinal))
        .Select(indicator => $"{indicator.Name} {indicator.Value}"));

    private static string Primaries(CodeFacts? facts) => string.Join(", ", (facts?.AddOn.Primaries ?? [])
        .Select(link => Invariant($"{link} since {link.From:yyyy-MM-dd} through {link.Through:yyyy-MM-dd}")));

    private static string[] Pairs(RuleSet rules, CareSetting setting, DateOnly day) =>
    [
        .. from first in Codes
           from second in Codes
           where string.CompareOrdinal(first, second) < 0
           from edit in rules.PairsBetween(first, second, day, setting)
           select $"{edit}",
    ];

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
