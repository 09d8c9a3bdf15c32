using System.Text;
using System.Text.Json;
using CptRules.Tests.Json.Input;

namespace CptRules.Tests.Json;

/// <summary>Results of a stream as objects: the same as result lines, with bounded memory, and streams that pause or fail.</summary>
public sealed class ReadResultsTests
{
    private const string Secret = "SECRET";
    private static readonly ClaimValidator Validator = new(RuleSet.Embedded);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<int> Degrees => [1, 2, 5];

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task Results_are_those_of_the_result_lines_in_order(int degree)
    {
        var text = new StringBuilder("\uFEFF");
        for (int i = 0; i < 3000; i++)
            text.Append(Mixed(i)).Append(i % 5 == 0 ? "\r\n\n" : "\n");
        byte[] claims = Encoding.UTF8.GetBytes(text.ToString());
        using var output = new MemoryStream();
        await ClaimJson.ValidateAsync(new MemoryStream(claims), output, Validator, 1, Cancellation);
        string[] expected = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        List<ClaimResult> results = await All(
            ClaimJson.ReadResultsAsync(new PiecewiseStream(claims, 10_007), Validator, degree, Cancellation));

        results.Select(LineOf).Should().Equal(expected.Select(Plain));
        results.Should().OnlyContain(result => (result.Result == null) == (result.InputError != null) && (result.Claim == null) == (result.InputLine != null));
        string.Concat(results).Should().NotContain(Secret);
    }

    [Fact]
    public async Task Every_shape_of_input_is_read()
    {
        string[] texts = [$"[{Clean("a")},\n{WithError("b")}]", $"{Clean("a")}{WithError("b")}", $"{Clean("a")}\n\n{WithError("b")}"];
        foreach (string text in texts)
        {
            List<ClaimResult> results = await All(ClaimJson.ReadResultsAsync(Input(text), Validator, cancellationToken: Cancellation));
            results.Select(result => (result.Claim!.Id, result.Result!.IsValid)).Should().Equal(("a", true), ("b", false));
        }
    }

    [Fact]
    public async Task After_an_error_inside_an_array_nothing_more_is_read()
    {
        string text = $"[{Clean("a")},\n{{{Secret}}},{Clean("b")}]";

        List<ClaimResult> results = await All(ClaimJson.ReadResultsAsync(Input(text), Validator, cancellationToken: Cancellation));

        results.Should().HaveCount(2);
        results[1].ToString().Should().StartWith("line 2: Not JSON at byte ").And.EndWith("The rest of this input was not read.");
    }

    [Fact]
    public async Task A_claim_with_too_many_findings_has_an_error_with_its_line()
    {
        string pair = """{"code":"96413","from":"2026-05-04"},{"code":"96360","from":"2026-05-04"}""";

        string many = $"{{\"lines\":[{string.Join(',', Enumerable.Repeat(pair, 500))}]}}";

        List<ClaimResult> results = await All(
            ClaimJson.ReadResultsAsync(Input($"{Clean("a")}\n{many}"), Validator, cancellationToken: Cancellation));

        results[1].ToString().Should().Be("line 2: The claim has more than 20000 findings.");
        results[1].Claim!.Lines.Should().HaveCount(1000);
    }

    [Fact]
    public async Task Claims_have_their_notes_and_own_lines()
    {
        string text = """
            {"id":"a","note":"why","lines":[{"id":"1","code":"96413","modifiers":["59"],"from":"2026-05-04"}]}
            {"id":"b","note":7,"lines":[{"id":"2","code":"96411"}]}
            """;

        List<ClaimResult> results = await All(ClaimJson.ReadResultsAsync(Input(text), Validator, 1, Cancellation));

        results.Select(result => (result.Claim!.Id, result.Claim.Note)).Should().Equal(("a", "why"), ("b", null));
        results[0].Claim!.Lines.Should().Equal(new ClaimLine("96413", 1, new(2026, 5, 4), "59") { Id = "1" });
        results[1].Claim!.Lines.Should().Equal(new ClaimLine("96411", 1, null) { Id = "2" });
    }

    [Fact]
    public async Task Options_give_the_setting_of_claims_that_name_none_and_name_the_input()
    {
        var options = new ClaimStreamOptions
        {
            DefaultSetting = CareSetting.OutpatientHospital, InputName = "claims.ndjson", MaxDegreeOfParallelism = 1,
        };
        string text = """
            {"lines":[]}
            {"setting":"practitioner","lines":[]}
            {"setting":null,"lines":[]}
            no claim
            """;

        List<ClaimResult> results = await All(ClaimJson.ReadResultsAsync(Input(text), Validator, options, Cancellation));
        using var output = new MemoryStream();
        ClaimTotals totals = await ClaimJson.ValidateAsync(Input(text), output, Validator, options, Cancellation);

        results.Select(result => result.Claim?.Setting)
            .Should().Equal(CareSetting.OutpatientHospital, CareSetting.Practitioner, CareSetting.OutpatientHospital, null);
        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("\"inputError\":\"claims.ndjson, line 4: Expected ");
        totals.ToString().Should().Be("3 claims, 0 with errors, 1 unreadable");
    }

    [Fact]
    public async Task The_default_setting_decides_what_is_found()
    {
        // 96376 is for facilities only.
        string text = """{"lines":[{"code":"96374","from":"2026-05-04"},{"code":"96376","from":"2026-05-04"}]}""";

        foreach (CareSetting setting in Enum.GetValues<CareSetting>())
        {
            var options = new ClaimStreamOptions { DefaultSetting = setting };
            Claim claim = ClaimJson.Parse(text) with { Setting = setting };
            string expected = ClaimJson.ToJson(claim, Validator.Validate(claim));
            ClaimResult result = (await All(ClaimJson.ReadResultsAsync(Input(text), Validator, options, Cancellation))).Single();
            ClaimJson.ToJson(result.Claim!, result.Result!).Should().Be(expected);
            using var output = new MemoryStream();
            await ClaimJson.ValidateAsync(Input(text), output, Validator, options, Cancellation);
            Plain(Encoding.UTF8.GetString(output.ToArray())).Should().Be(expected);
        }
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task Of_an_endless_stream_no_more_is_read_than_is_in_progress(int degree)
    {
        var endless = new RepeatingStream(Encoding.UTF8.GetBytes(Clean("a") + "\n"), int.MaxValue, "");
        int read = 0;

        await foreach (ClaimResult _ in ClaimJson.ReadResultsAsync(endless, Validator, degree, Cancellation))
        {
            if (++read < 5000)
                continue;
            long before = -1;
            while (before != endless.Given)
            {
                before = endless.Given;
                await Task.Delay(200, Cancellation);
            }

            endless.Given.Should().BeLessThan((5000L * (Clean("a").Length + 1)) + (((2 * degree) + 4) * 256 * 1024));
            break;
        }

        read.Should().Be(5000);
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task An_input_that_never_ends_is_answered_as_it_comes_and_can_be_left(int degree)
    {
        await using var input = new TalkingStream();
        int read = 0;
        input.Say(Clean("0") + "\n");

        // The stream ignores its token: leaving does not wait for it.
        Func<Task> run = async () =>
        {
            await foreach (ClaimResult result in ClaimJson.ReadResultsAsync(input, Validator, degree, Cancellation))
            {
                result.Claim!.Id.Should().Be($"{read}");
                if (++read == 50)
                    break;
                input.Say(Clean($"{read}") + "\n");
            }
        };

        await run().WaitAsync(Patience, Cancellation);
        read.Should().Be(50);
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task Canceling_ends_the_enumeration_although_the_stream_does_not_listen(int degree)
    {
        await using var input = new TalkingStream();
        using var cancel = new CancellationTokenSource();
        input.Say(Clean("a") + "\n");
        await using IAsyncEnumerator<ClaimResult> results =
            ClaimJson.ReadResultsAsync(input, Validator, degree, cancel.Token).GetAsyncEnumerator(Cancellation);
        (await results.MoveNextAsync().AsTask().WaitAsync(Patience, Cancellation)).Should().BeTrue();
        Task<bool> next = results.MoveNextAsync().AsTask();

        await cancel.CancelAsync();

        await ((Func<Task>)(() => next.WaitAsync(Patience))).Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task If_reading_fails_what_was_read_is_given_first(int degree)
    {
        await using var input = new TalkingStream();
        input.Say(Clean("a") + "\n" + WithError("b") + "\n" + Clean("c"));
        input.Fail(new IOException("The line is dead."));
        List<string?> ids = [];
        Func<Task> run = async () =>
        {
            await foreach (ClaimResult result in ClaimJson.ReadResultsAsync(input, Validator, degree, Cancellation))
                ids.Add(result.Claim!.Id);
        };

        (await run.Should().ThrowAsync<IOException>()).WithMessage("The line is dead.");
        ids.Should().Equal("a", "b");
    }

    [Fact]
    public void Arguments_are_checked_before_the_enumeration()
    {
        using var closed = new MemoryStream();
        closed.Dispose();

        ((Action)(() => ClaimJson.ReadResultsAsync(null!, Validator)))
            .Should().Throw<ArgumentNullException>().WithParameterName("utf8Claims");
        ((Action)(() => ClaimJson.ReadResultsAsync(closed, Validator))).Should().Throw<ArgumentException>().WithParameterName("utf8Claims");
        ((Action)(() => ClaimJson.ReadResultsAsync(Stream.Null, null!)))
            .Should().Throw<ArgumentNullException>().WithParameterName("validator");
        ((Action)(() => ClaimJson.ReadResultsAsync(Stream.Null, Validator, 0)))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("maxDegreeOfParallelism");
        ((Action)(() => ClaimJson.ReadResultsAsync(Stream.Null, Validator, (ClaimStreamOptions)null!)))
            .Should().Throw<ArgumentNullException>().WithParameterName("options");
        ((Func<object>)(() => new ClaimStreamOptions { MaxDegreeOfParallelism = 0 })).Should().Throw<ArgumentOutOfRangeException>();
        ((Func<object>)(() => new ClaimStreamOptions { DefaultSetting = (CareSetting)9 })).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static string Clean(string id) => $$"""{"id":"{{id}}","lines":[{"code":"96413","from":"2026-05-04"}]}""";

    private static string WithError(string id) => $$"""{"id":"{{id}}","lines":[{"code":"96413","from":"2026-05-04"},{"id":"2","code":"96411","units":4,"from":"2026-05-04"}]}""";

    /// <summary>A broken line, a claim with bad values, a claim with an error or a clean one.</summary>
    private static string Mixed(int i) =>
        i % 7 == 3 ? "{\"lines\":" + i
        : i % 11 == 5 ? $$"""{"lines":[{"code":"{{Secret}}","from":"{{Secret}}"}]}"""
        : i % 3 == 0 ? WithError($"{i}")
        : Clean($"{i}");

    private static MemoryStream Input(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>The result line of a result object.</summary>
    private static string LineOf(ClaimResult result) => result.Result is { } found
        ? ClaimJson.ToJson(result.Claim!, found)
        : Plain($$"""{"id":null,"inputError":{{JsonSerializer.Serialize(result.ToString())}}}""");

    private static string Plain(string line) => JsonSerializer.Serialize(JsonDocument.Parse(line).RootElement);

    private static async Task<List<ClaimResult>> All(IAsyncEnumerable<ClaimResult> results)
    {
        List<ClaimResult> all = [];
        await foreach (ClaimResult result in results)
            all.Add(result);
        return all;
    }
}
