using System.Globalization;
using System.Text;
using System.Text.Json;
using CptRules.Tests.Json.Input;

namespace CptRules.Tests.Json;

/// <summary>Streams of claims: order, memory, input that pauses, and streams that fail.</summary>
[Collection(RunsAlone.Name)]
public sealed class ClaimStreamTests
{
    private const string Secret = "SECRET";
    private static readonly ClaimValidator Validator = new(RuleSet.Embedded);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static TheoryData<int> Degrees => [1, 2, 5];

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task Results_come_in_the_order_of_the_claims_whoever_judged_them(int degree)
    {
        var text = new StringBuilder();
        for (int i = 0; i < 20_000; i++)
            text.Append(i % 7 == 3 ? "{\"lines\":" + i : i % 3 == 0 ? WithError($"{i}") : Clean($"{i}")).Append(i % 5 == 0 ? "\r\n" : "\n");

        (ClaimTotals totals, string[] lines) = await Run(text.ToString(), degree);

        (totals.Claims, totals.WithErrors, totals.Unreadable).Should().Be((17_143, 5_714, 2_857));
        lines.Should().HaveCount(20_000);
        for (int i = 0; i < lines.Length; i++)
        {
            string expected = i % 7 == 3
                ? string.Create(CultureInfo.InvariantCulture, $$"""{"id":null,"inputError":"line {{i + 1}}: """)
                : $"{{\"id\":\"{i}\",";
            lines[i].Should().StartWith(expected);
        }
    }

    [Fact]
    public async Task A_result_line_is_what_the_claim_gives_on_its_own()
    {
        string[] claims =
        [
            .. await File.ReadAllLinesAsync(Repository.OncologyClaims, TestContext.Current.CancellationToken),
            """{"id":null,"lines":[]}""",
            """{"lines":[null,{"id":"\u00e9 <&>","code":"96413","units":1.50,"from":"2026-05-04"}]"""
                + ""","priorLines":[null,{"code":"96413","from":"2026-05-04"}]}""",
            """{"id":"\"q\" \\ \u001f\u007f é","lines":["""
                + """{"id":"a long id of a line, longer than any code","code":"96411","modifiers":["59",null"""
                + ""","\u0035\u0039","","LT","RT","xs"],"units":40,"from":"2026-05-04"}]}""",
            """{"id":"a","lines":[{"id":"x","code":"99213"}],"id":"b","lines":["""
                + """{"code":" 96413 ","from":"2026-05-04","through":"2026-05-06","provider":"a provider with a long name"},"""
                + """{"id":"","code":""}]}""",
            """{"id":"c","setting":"outpatientHospital","provider":"é","lines":["""
                + """{"id":"last","code":"96411","modifiers":["59","59"],"units":1e1,"from":"2026-05-04","provider":"é"}]}""",
            """{"id":"d","lines":[{"code":"96413","from":"2026-05-04"},"""
                + """{"code":"96411","units":4,"modifiers":null,"from":"2026-05-04"},{"units":99999999999999999999999999999999}]}""",
        ];
        string text = string.Join('\n', claims.Concat(claims.AsEnumerable().Reverse()));

        (_, string[] lines) = await Run(text, 1);

        lines.Take(claims.Length).Select(Plain).Should().Equal(claims.Select(Alone));
        lines.Skip(claims.Length).Select(Plain).Should().Equal(claims.AsEnumerable().Reverse().Select(Alone));
    }

    [Fact]
    public async Task Every_changed_byte_gives_what_the_claim_gives_on_its_own()
    {
        byte[] json = (
            """{"id":"\u0041","setting":"dmeSupplier","lines":["""u8
            + """{"id":"7","code":"96413","units":1.5,"modifiers":["59",null],"from":"2026-05-04"},null]}"""u8).ToArray();
        byte[] plain = (
            """{"id":"A","note":"n","lines":[{"id":"7","code":"96413","units":12,"modifiers":["59","LT"]"""u8
            + ""","from":"2026-05-04","through":"2026-05-05","provider":"1"}],"priorLines":[]}"""u8).ToArray();
        List<byte[]> claims = [];
        foreach (byte[] claim in (byte[][])[json, plain])
        {
            for (int i = 1; i < claim.Length; i++)
            {
                // A line break would make two lines of one.
                foreach (byte other in "\0\"\\{}[],:-+.0e xn\t\r\v\x7F\xFF"u8)
                    claims.Add([.. claim[..i], other, .. claim[(i + 1)..]]);
                claims.Add([.. claim[..i], .. claim[(i + 1)..]]);
                claims.Add(claim[..i]);
            }
        }

        await AllAreJudgedAsAlone(claims);
    }

    [Fact]
    public async Task Every_value_in_every_place_gives_what_the_claim_gives_on_its_own()
    {
        string[] values =
        [
            "null", "nul", "true", "0", "-0", "01", "1", "10", "1.0", "1.", ".5", "1e2", "1E+2", "1e-1",
            "999999999", "1000000000", "99999999999999999999999999999999", "-1", "+1", "NaN",
            "\"\"", "\"A\"", "\"59\"", "\"\\u0035\\u0039\"", "\"\\ud800\"", "\"é\"", "\"\u007f\"", "\"a\tb\"", "\"\\\"\"",
            "\"2026-05-04\"", "\"2026-02-30\"", "\"\\u0032026-05-04\"", "\"practitioner\"", "\"Practitioner\"",
            "[]", "[null]", "[\"59\"]", "[ \"59\"\t,\r\"LT\" ]", "[\"\"]", "[\"59\",1]", "[\"RT\",\"LT\",\"59\",\"XU\",\"25\"]",
            "[{}]", "[{\"code\":\"96411\",\"code\":null}]", "{}", "{\"a\":[{}]}",
        ];
        string[] ofClaim = ["id", "setting", "provider", "lines", "priorLines", "note", "i\\u0064", "ID", "", "code"];
        string[] ofLine = ["id", "code", "modifiers", "units", "from", "through", "provider", "note", "c\\u006fde", "Code", "", "lines"];
        string[] blanks = ["", " ", "\t", "\r", " \t\r ", "\v", "\u00A0"];
        List<string> claims = [];
        foreach (string value in values)
        {
            foreach (string name in ofClaim)
            {
                claims.Add($$"""{"{{name}}":{{value}},"lines":[{"code":"96411","from":"2026-05-04"}]}""");
                // Twice: the last one counts, or none may.
                claims.Add(
                    """{"id":"A","setting":"dmeSupplier","provider":"1","priorLines":[{"code":"96413"}],"lines":["""
                    + $$"""{"code":"96411","from":"2026-05-04"}],"{{name}}":{{value}}}""");
            }

            foreach (string name in ofLine)
            {
                claims.Add($$"""{"lines":[{"{{name}}":{{value}},"code":"96411","from":"2026-05-04"}]}""");
                claims.Add(
                    """{"lines":[{"id":"1","code":"96411","modifiers":["59"],"units":4"""
                    + $$""","from":"2026-05-04","through":"2026-05-05","provider":"1","{{name}}":{{value}}}]}""");
            }
        }

        foreach (string b in blanks)
        {
            claims.Add(
                $$"""{{b}}{{{b}}"id"{{b}}:{{b}}"A"{{b}},{{b}}"lines"{{b}}:{{b}}["""
                + $$"""{{b}}{{{b}}"units"{{b}}:{{b}}1{{b}},{{b}}"modifiers"{{b}}:"""
                + $$"""{{b}}[{{b}}"59"{{b}},{{b}}"LT"{{b}}]{{b}}}{{b}}]{{b}}}{{b}}""");
            claims.Add($$"""{"lines":[{"units":1{{b}}2}]}""");
        }

        foreach (string behind in (string[])["x", "}", ",", "{}", "\0", "\u007f", "\uFEFF", "null", "1", "\""])
            claims.Add("""{"lines":[{"code":"96411","from":"2026-05-04"}]}""" + behind);

        await AllAreJudgedAsAlone([.. claims.Where(claim => !string.IsNullOrWhiteSpace(claim)).Select(Encoding.UTF8.GetBytes)]);
    }

    [Fact]
    public async Task A_claim_of_more_lines_than_there_may_be_is_refused_alone()
    {
        string Of(int lines, int priorLines) => $"{{\"id\":\"a\",\"lines\":[{Lines(lines)}],\"priorLines\":[{Lines(priorLines)}]}}";
        static string Lines(int count) =>
            string.Join(',', Enumerable.Range(0, count).Select(i => "{\"code\":\"96413\",\"from\":\"2026-05-04\"}"));

        (ClaimTotals totals, string[] results) = await Run(string.Join('\n', Of(1200, 800), Of(1200, 801), Of(2001, 0), Clean("b")), 2);

        (totals.Claims, totals.Unreadable).Should().Be((2, 2));
        results[1].Should().Be(
            """{"id":null,"inputError":"line 2: Expected at most 2000 lines, prior lines included, at $.priorLines."}""");
        results[2].Should().Be("""{"id":null,"inputError":"line 3: Expected at most 2000 lines, prior lines included, at $.lines."}""");
    }

    [Fact]
    public async Task A_claim_of_more_findings_than_can_be_told_is_refused_alone()
    {
        string pair = """{"code":"96413","from":"2026-05-04"},{"code":"96360","from":"2026-05-04"}""";
        string many = $"{{\"lines\":[{string.Join(',', Enumerable.Repeat(pair, 500))}]}}";

        (ClaimTotals totals, string[] results) = await Run(string.Join('\n', Clean("a"), many, Clean("b")), 1);

        (totals.Claims, totals.WithErrors, totals.Unreadable).Should().Be((2, 0, 1));
        results[1].Should().Be("""{"id":null,"inputError":"line 2: The claim has more than 20000 findings."}""");
        results[2].Should().StartWith("{\"id\":\"b\",");
    }

    [Fact]
    public async Task As_many_threads_as_can_be_counted_are_no_more_than_can_work()
    {
        var input = new RepeatingStream(Encoding.UTF8.GetBytes(Clean("a") + "\n"), 20_000, "");

        (await ClaimJson.ValidateAsync(input, Stream.Null, Validator, int.MaxValue, TestContext.Current.CancellationToken)).Claims
            .Should().Be(20_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_line_that_is_no_claim_costs_itself_only_and_nothing_of_it_is_told(int degree)
    {
        string text = $"\uFEFF{Clean("a")}\r\n\n{{\"id\":\"{Secret}\",\"lines\":\"{Secret}\"}}\n{Secret}\n   \r\n"
            + $"\uFEFF{WithError("b")}\n[\"{Secret}\"]\n{Clean("c")}";

        (ClaimTotals totals, string[] lines) = await Run(text, degree);

        (totals.Claims, totals.WithErrors, totals.Unreadable).Should().Be((3, 1, 3));
        lines.Select(line => line[..13]).Should().Equal(
            "{\"id\":\"a\",\"re", "{\"id\":null,\"i", "{\"id\":null,\"i", "{\"id\":\"b\",\"re", "{\"id\":null,\"i", "{\"id\":\"c\",\"re");
        string.Concat(lines).Should().NotContain(Secret);
        lines[1].Should().Contain("line 3: Expected a list of lines at $.lines.");
    }

    [Fact]
    public async Task An_array_is_read_as_lines_are()
    {
        (ClaimTotals totals, string[] lines) = await Run(
            $"[\n{string.Join(",\n", Enumerable.Range(0, 5000).Select(i => Clean($"{i}")))}\n]", 2);

        (totals.Claims, totals.Unreadable).Should().Be((5000, 0));
        lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString())
            .Should().Equal(Enumerable.Range(0, 5000).Select(i => $"{i}"));
    }

    [Fact]
    public async Task Nothing_gives_nothing()
    {
        (ClaimTotals totals, string[] lines) = await Run("", 2);

        (totals.Claims, totals.WithErrors, totals.Unreadable).Should().Be((0, 0, 0));
        lines.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task An_input_that_never_ends_is_answered_as_it_comes(int degree)
    {
        await using var input = new TalkingStream();
        await using var output = new TalkingStream();
        using var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        Task<ClaimTotals> run = ClaimJson.ValidateAsync(input, output, Validator, degree, source.Token);

        for (int i = 0; i < 50; i++)
        {
            input.Say(Clean($"{i}") + "\n");
            (await output.HearLine().WaitAsync(Patience, source.Token)).Should().StartWith($"{{\"id\":\"{i}\",");
        }

        input.Say(Clean("x")[..20]);
        run.IsCompleted.Should().BeFalse();
        await source.CancelAsync();
        await ((Func<Task>)(() => run.WaitAsync(Patience))).Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Memory_does_not_grow_with_the_input(int degree)
    {
        IEnumerable<string> lines = Enumerable.Range(0, 12)
            .Select(i => $$"""{"id":"{{i}}","code":"96413","units":1,"from":"2026-05-{{i + 1:00}}"}""");
        string claim = $$"""{"id":"clean","provider":"1234567893","lines":[{{string.Join(',', lines)}}]}""" + "\n";
        // The first run pays for what is made once.
        await Live(claim, 2_000, degree);

        long little = await Live(claim, 2_000, degree);
        long much = await Live(claim, 200_000, degree);

        much.Should().BeLessThan(little + 4_000_000, "the input has {0} MB", 200_000L * claim.Length / 1_000_000);
    }

    [Fact]
    public async Task A_clean_claim_costs_no_allocation()
    {
        string claim = """{"id":"A-1","setting":"practitioner","provider":"1234567893","lines":["""
            + """{"id":"1","code":"96413","modifiers":["59"],"units":1,"from":"2026-05-04"},"""
            + """{"id":"2","code":"96411","units":1,"from":"2026-05-04","provider":"1234567893"}]}""" + "\n";
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(claim, 20_000)));

        async Task<long> Measure(int length)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            await ClaimJson.ValidateAsync(
                new MemoryStream(bytes, 0, length), Stream.Null, Validator, 1, TestContext.Current.CancellationToken);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        await Measure(bytes.Length);
        long few = await Measure(claim.Length * 2_000);
        long many = await Measure(bytes.Length);

        // A read costs some small objects; a claim none.
        (many - few).Should().BeLessThan(18_000 * 4);
    }

    [Fact]
    public async Task A_huge_line_is_an_error_and_is_never_held()
    {
        var input = new RepeatingStream("x"u8.ToArray(), 200_000_000, "\n" + Clean("after"));
        long before = GC.GetTotalAllocatedBytes();

        using var output = new MemoryStream();
        ClaimTotals totals = await ClaimJson.ValidateAsync(input, output, Validator, 2, TestContext.Current.CancellationToken);

        (totals.Claims, totals.Unreadable).Should().Be((1, 1));
        Lines(output)[0].Should().Be("""{"id":null,"inputError":"line 1: The line is longer than 16384 KiB."}""");
        Lines(output)[1].Should().StartWith("{\"id\":\"after\",");
        (GC.GetTotalAllocatedBytes() - before).Should().BeLessThan(100_000_000);
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task If_reading_fails_what_was_read_is_answered_first(int degree)
    {
        await using var input = new TalkingStream();
        input.Say(Clean("a") + "\n" + WithError("b") + "\n" + Clean("c"));
        input.Fail(new IOException("The line is dead."));
        using var output = new MemoryStream();

        Func<Task> run = () => ClaimJson.ValidateAsync(input, output, Validator, degree, TestContext.Current.CancellationToken);

        (await run.Should().ThrowAsync<IOException>()).WithMessage("The line is dead.");
        Lines(output).Select(line => line[..8]).Should().Equal("{\"id\":\"a", "{\"id\":\"b");
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task If_writing_fails_the_run_ends_although_the_input_does_not(int degree)
    {
        await using var input = new TalkingStream();
        await using var output = new TalkingStream();
        output.Close();
        input.Say(Clean("a") + "\n");

        Func<Task> run = () =>
            ClaimJson.ValidateAsync(input, output, Validator, degree, TestContext.Current.CancellationToken).WaitAsync(Patience);

        await run.Should().ThrowAsync<IOException>();
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task If_writing_fails_in_the_middle_of_much_the_run_ends(int degree)
    {
        var input = new RepeatingStream(Encoding.UTF8.GetBytes(Clean("a") + "\n"), 1_000_000, "");
        await using var output = new TalkingStream();
        output.Close();

        Func<Task> run = () =>
            ClaimJson.ValidateAsync(input, output, Validator, degree, TestContext.Current.CancellationToken).WaitAsync(Patience);

        await run.Should().ThrowAsync<IOException>();
        input.Given.Should().BeLessThan(20_000_000);
    }

    [Fact]
    public async Task A_cancelled_run_reads_nothing_more()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        using var output = new MemoryStream();

        Func<Task> run = () =>
            ClaimJson.ValidateAsync(new MemoryStream(Encoding.UTF8.GetBytes(Clean("a"))), output, Validator, 2, source.Token);

        await run.Should().ThrowAsync<OperationCanceledException>();
        output.Length.Should().Be(0);
    }

    [Fact]
    public async Task Streams_that_cannot_serve_are_refused()
    {
        using var closed = new MemoryStream();
        await closed.DisposeAsync();

        (await ((Func<Task>)(() => ClaimJson.ValidateAsync(closed, Stream.Null, Validator))).Should().ThrowAsync<ArgumentException>())
            .WithParameterName("utf8Claims");
        (await ((Func<Task>)(() => ClaimJson.ValidateAsync(Stream.Null, closed, Validator))).Should().ThrowAsync<ArgumentException>())
            .WithParameterName("utf8Results");
        (await ((Func<Task>)(() => ClaimJson.ValidateAsync(Stream.Null, Stream.Null, Validator, 0)))
            .Should().ThrowAsync<ArgumentOutOfRangeException>())
            .WithParameterName("maxDegreeOfParallelism");
        (await ((Func<Task>)(() => ClaimJson.ValidateAsync(null!, Stream.Null, Validator))).Should().ThrowAsync<ArgumentNullException>())
            .WithParameterName("utf8Claims");
        (await ((Func<Task>)(() => ClaimJson.ValidateAsync(Stream.Null, null!, Validator))).Should().ThrowAsync<ArgumentNullException>())
            .WithParameterName("utf8Results");
        (await ((Func<Task>)(() => ClaimJson.ValidateAsync(Stream.Null, Stream.Null, null!))).Should().ThrowAsync<ArgumentNullException>())
            .WithParameterName("validator");
    }

    /// <summary>Each claim, one a line of a stream, gives the result or the error that it gives by itself.</summary>
    private static async Task AllAreJudgedAsAlone(List<byte[]> claims)
    {
        using var input = new MemoryStream();
        // The first line tells that claims come line by line.
        await input.WriteAsync(Encoding.UTF8.GetBytes(Clean("first")), TestContext.Current.CancellationToken);
        foreach (byte[] claim in claims)
            await input.WriteAsync((byte[])[(byte)'\n', .. claim], TestContext.Current.CancellationToken);
        input.Position = 0;
        using var output = new MemoryStream();
        await ClaimJson.ValidateAsync(input, output, Validator, 2, TestContext.Current.CancellationToken);

        string[] lines = Lines(output)[1..];
        lines.Should().HaveCount(claims.Count);
        for (int i = 0; i < lines.Length; i++)
        {
            JsonElement line = JsonDocument.Parse(lines[i]).RootElement;
            string actual = line.TryGetProperty("inputError", out JsonElement message)
                ? message.GetString()!.Split(": ", 2)[1].TrimEnd('.')
                : Plain(lines[i]);
            string expected = ClaimJson.TryParse(claims[i], out Claim? claim, out string? error)
                ? ClaimJson.ToJson(claim, Validator.Validate(claim))
                : error[..error.IndexOf(" (line", StringComparison.Ordinal)];
            actual.Should().Be(expected, "that is what comes of {0}", Encoding.Latin1.GetString(claims[i]));
        }
    }

    private static string Clean(string id) => $$"""{"id":"{{id}}","lines":[{"code":"96413","from":"2026-05-04"}]}""";

    private static string WithError(string id) =>
        $$"""{"id":"{{id}}","lines":[{"code":"96413","from":"2026-05-04"},{"id":"2","code":"96411","units":4,"from":"2026-05-04"}]}""";

    private static string Alone(string json)
    {
        Claim claim = ClaimJson.Parse(json);
        return ClaimJson.ToJson(claim, Validator.Validate(claim));
    }

    /// <summary>The line with the escapes that <see cref="ClaimJson.ToJson"/> uses, which are more.</summary>
    private static string Plain(string line) => JsonSerializer.Serialize(JsonDocument.Parse(line).RootElement);

    private static async Task<(ClaimTotals Totals, string[] Lines)> Run(string text, int degree)
    {
        using var output = new MemoryStream();
        ClaimTotals totals = await ClaimJson.ValidateAsync(
            new PiecewiseStream(Encoding.UTF8.GetBytes(text), 10_007), output, Validator, degree, TestContext.Current.CancellationToken);
        return (totals, Lines(output));
    }

    private static string[] Lines(MemoryStream output) =>
        Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The most that was alive at some moments of a run.</summary>
    private static async Task<long> Live(string claim, int count, int degree)
    {
        long most = 0;
        var input = new RepeatingStream(
            Encoding.UTF8.GetBytes(claim), count, "", () => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)));
        ClaimTotals totals = await ClaimJson.ValidateAsync(input, Stream.Null, Validator, degree, TestContext.Current.CancellationToken);
        (totals.Claims, totals.Unreadable).Should().Be((count, 0));
        return most;
    }
}
