namespace CptRules.Tests.Engine;

/// <summary>Validation of clean claims allocates nothing.</summary>
public class AllocationTests
{
    private static readonly DateOnly Day = new(2024, 8, 5);

    public static TheoryData<int> Sizes => [1, 4, 12, 50, 64];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_span_overload_allocates_nothing_for_a_clean_claim(int lines)
    {
        ClaimValidator validator = Validator();
        ClaimLine[] claim = CleanLines(lines);
        List<Finding> findings = [];
        Allocated(() => validator.Validate(claim, [], CareSetting.Practitioner, "1234567893", findings)).Should().Be(0);
        findings.Should().BeEmpty();
    }

    [Fact]
    public void The_span_overload_allocates_nothing_for_findings_that_fit_the_buffer()
    {
        ClaimValidator validator = Validator();
        ClaimLine[] claim = [new("96411", 9, Day), new("96413", 1, Day) { Modifiers = ["59", "59"] }];
        List<Finding> findings = new(100);
        Allocated(() =>
        {
            findings.Clear();
            validator.Validate(claim, [], CareSetting.Practitioner, null, findings);
        }).Should().Be(0);
        findings.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_clean_claim_allocates_nothing_and_shares_its_result(bool asList)
    {
        ClaimValidator validator = Validator();
        ClaimLine[] lines = CleanLines(12);
        var claim = new Claim { Lines = asList ? lines.ToList() : lines, PriorLines = [new ClaimLine("96413", 1, Day.AddDays(-7))] };
        ValidationResult first = validator.Validate(claim);
        validator.Validate(claim).Should().BeSameAs(first);
        Allocated(() => validator.Validate(claim)).Should().Be(0);
    }

    private static long Allocated(Action action)
    {
        ReleaseBuild.IsNeeded();
        // The first calls fill pools and let the runtime compile the methods, some of them twice.
        for (int i = 0; i < 100; i++)
            action();
        return Enumerable.Range(0, 5).Min(_ => AllocatedOnce(action));
    }

    // The runtime may allocate once in the middle of a run; the smallest of several runs is free of that.
    private static long AllocatedOnce(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
            action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ClaimLine[] CleanLines(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => new ClaimLine(i % 2 == 0 ? "96413" : "96411", 1, Day.AddDays(i / 2))
        {
            Modifiers = i % 5 == 0 ? ["XE"] : [],
            Through = i % 3 == 0 ? Day.AddDays(i / 2) : null,
        }),
    ];

    private static ClaimValidator Validator() => new TestTables()
        .Codes("96413", "96411", "96360").Mue("96411", 3, 3).Mue("96413", 1, 3).Mpfs("96413").Mpfs("96411")
        .Pair("96413", "96360", 1).AddOn("96411", "96413").NamedModifiers().Validator();
}
