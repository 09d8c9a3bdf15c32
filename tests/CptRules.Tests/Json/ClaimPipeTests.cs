using System.IO.Pipelines;
using System.Text;
using CptRules.Tests.Json.Input;

namespace CptRules.Tests.Json;

/// <summary>Pipes of claims: segments, back-pressure, and either end that gives up.</summary>
public sealed class ClaimPipeTests
{
    private static readonly ClaimValidator Validator = new(RuleSet.Embedded);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<int> Degrees => [1, 2, 5];

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task Much_input_in_small_segments_gives_the_results_of_a_stream(int degree)
    {
        byte[] claims = Encoding.UTF8.GetBytes(string.Join(
            '\n',
            Enumerable.Range(0, 5000).Select(i => i % 7 == 3 ? "no claim" : i % 3 == 0 ? WithError($"{i}") : Clean($"{i}"))));
        using var expected = new MemoryStream();
        await ClaimJson.ValidateAsync(new MemoryStream(claims), expected, Validator, 1, Cancellation);
        var input = new Pipe(new PipeOptions(minimumSegmentSize: 64));
        var output = new Pipe(new PipeOptions(minimumSegmentSize: 64));

        Task<ClaimTotals> run = ClaimJson.ValidateAsync(input.Reader, output.Writer, Validator, degree, Cancellation);
        Task<byte[]> results = ReadAll(output.Reader);
        for (int i = 0; i < claims.Length; i += 61)
            await input.Writer.WriteAsync(claims.AsMemory(i, Math.Min(61, claims.Length - i)), Cancellation);
        await input.Writer.CompleteAsync();
        ClaimTotals totals = await run.WaitAsync(Patience, Cancellation);
        await output.Writer.CompleteAsync();

        (totals.Claims, totals.Unreadable).Should().Be((4286, 714));
        (await results).Should().Equal(expected.ToArray());
    }

    [Fact]
    public async Task Claims_are_answered_as_they_come_and_both_ends_stay_open()
    {
        var input = new Pipe();
        var output = new Pipe();
        Task<ClaimTotals> run = ClaimJson.ValidateAsync(input.Reader, output.Writer, Validator, 2, Cancellation);

        for (int i = 0; i < 20; i++)
        {
            await Say(input, Clean($"{i}") + "\n");
            (await Hear(output)).Should().StartWith($"{{\"id\":\"{i}\",").And.EndWith("\n");
        }

        await input.Writer.CompleteAsync();
        (await run.WaitAsync(Patience, Cancellation)).Claims.Should().Be(20);

        await Say(output, "more");
        (await Hear(output)).Should().Be("more");
        (await input.Reader.ReadAsync(Cancellation)).IsCompleted.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task A_cancelled_run_ends_although_the_input_gives_nothing(int degree)
    {
        var input = new Pipe();
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        Task<ClaimTotals> run = ClaimJson.ValidateAsync(input.Reader, new Pipe().Writer, Validator, degree, source.Token);
        run.IsCompleted.Should().BeFalse();

        await source.CancelAsync();

        (await ((Func<Task>)(() => run.WaitAsync(Patience))).Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken
            .Should().Be(source.Token);
        await CanBeReadAgain(input.Reader);
    }

    [Fact]
    public async Task A_pending_read_that_is_cancelled_ends_the_run_after_what_was_read()
    {
        var input = new Pipe();
        var output = new Pipe();
        Task<ClaimTotals> run = ClaimJson.ValidateAsync(input.Reader, output.Writer, Validator, 2, Cancellation);
        await Say(input, Clean("a") + "\n");
        (await Hear(output)).Should().StartWith("{\"id\":\"a\",");

        input.Reader.CancelPendingRead();

        await ((Func<Task>)(() => run.WaitAsync(Patience))).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_pending_flush_that_is_cancelled_ends_the_run()
    {
        var input = new Pipe();
        var output = new Pipe(new PipeOptions(pauseWriterThreshold: 1, resumeWriterThreshold: 1));
        Task<ClaimTotals> run = ClaimJson.ValidateAsync(input.Reader, output.Writer, Validator, 2, Cancellation);
        await Say(input, Clean("a") + "\n");
        await output.Reader.ReadAtLeastAsync(1, Cancellation);

        output.Writer.CancelPendingFlush();

        await ((Func<Task>)(() => run.WaitAsync(Patience))).Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task An_input_that_ends_with_an_error_is_answered_first(int degree)
    {
        var input = new Pipe();
        var output = new Pipe();
        await Say(input, $"{Clean("a")}\n{WithError("b")}\n{Clean("c")}");
        Task<ClaimTotals> run = ClaimJson.ValidateAsync(input.Reader, output.Writer, Validator, degree, Cancellation);
        (await Hear(output)).Split('\n').Select(line => line.Length < 8 ? line : line[..8])
            .Should().Equal("{\"id\":\"a", "{\"id\":\"b", "");

        await input.Writer.CompleteAsync(new InvalidDataException("The sender has failed."));

        (await ((Func<Task>)(() => run.WaitAsync(Patience))).Should().ThrowAsync<InvalidDataException>())
            .WithMessage("The sender has failed.");
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task While_nobody_takes_results_no_more_is_read_than_is_under_way(int degree)
    {
        var endless = new RepeatingStream(Encoding.UTF8.GetBytes(Clean("a") + "\n"), int.MaxValue, "");
        var output = new Pipe(new PipeOptions(pauseWriterThreshold: 4096, resumeWriterThreshold: 1));
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        Task<ClaimTotals> run = ClaimJson.ValidateAsync(PipeReader.Create(endless), output.Writer, Validator, degree, source.Token);
        await output.Reader.ReadAtLeastAsync(4096, Cancellation);

        long before = -1;
        while (before != endless.Given)
        {
            before = endless.Given;
            await Task.Delay(200, Cancellation);
        }

        run.IsCompleted.Should().BeFalse();
        endless.Given.Should().BeLessThan(((2 * degree) + 2) * 256 * 1024);
        await source.CancelAsync();
        await ((Func<Task>)(() => run.WaitAsync(Patience))).Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task When_nobody_reads_results_any_more_the_run_ends_although_the_input_does_not(int degree)
    {
        var endless = new RepeatingStream(Encoding.UTF8.GetBytes(Clean("a") + "\n"), int.MaxValue, "");
        var output = new Pipe();
        await output.Reader.CompleteAsync();

        Func<Task> run = () =>
            ClaimJson.ValidateAsync(PipeReader.Create(endless), output.Writer, Validator, degree, Cancellation).WaitAsync(Patience);

        await run.Should().ThrowAsync<IOException>();
        endless.Given.Should().BeLessThan(20_000_000);
    }

    [Fact]
    public async Task A_reader_that_goes_when_it_has_all_is_no_error()
    {
        var output = new Pipe(new PipeOptions(pauseWriterThreshold: 1, resumeWriterThreshold: 1));
        Task<ClaimTotals> run = ClaimJson.ValidateAsync(
            PipeReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(Clean("a")))), output.Writer, Validator, 2, Cancellation);
        await output.Reader.ReadAtLeastAsync(1, Cancellation);

        await output.Reader.CompleteAsync();

        (await run.WaitAsync(Patience, Cancellation)).Claims.Should().Be(1);
    }

    [Fact]
    public async Task If_writing_fails_the_read_under_way_is_cancelled()
    {
        var input = new Pipe();
        var output = new Pipe();
        await output.Reader.CompleteAsync(new InvalidDataException("The receiver has failed."));
        Task<ClaimTotals> run = ClaimJson.ValidateAsync(input.Reader, output.Writer, Validator, 2, Cancellation);

        await Say(input, Clean("a") + "\n");

        await ((Func<Task>)(() => run.WaitAsync(Patience))).Should().ThrowAsync<InvalidDataException>();
        await CanBeReadAgain(input.Reader);
    }

    [Fact]
    public async Task Pipes_that_are_none_are_refused()
    {
        var pipe = new Pipe();

        (await ((Func<Task>)(() => ClaimJson.ValidateAsync(null!, pipe.Writer, Validator))).Should().ThrowAsync<ArgumentNullException>())
            .WithParameterName("utf8Claims");
        (await ((Func<Task>)(() => ClaimJson.ValidateAsync(pipe.Reader, null!, Validator))).Should().ThrowAsync<ArgumentNullException>())
            .WithParameterName("utf8Results");
        (await ((Func<Task>)(() => ClaimJson.ValidateAsync(pipe.Reader, pipe.Writer, null!))).Should().ThrowAsync<ArgumentNullException>())
            .WithParameterName("validator");
        (await ((Func<Task>)(() => ClaimJson.ValidateAsync(pipe.Reader, pipe.Writer, Validator, 0)))
            .Should().ThrowAsync<ArgumentOutOfRangeException>())
            .WithParameterName("maxDegreeOfParallelism");
    }

    private static string Clean(string id) => $$"""{"id":"{{id}}","lines":[{"code":"96413","from":"2026-05-04"}]}""";

    private static string WithError(string id) =>
        $$"""{"id":"{{id}}","lines":[{"code":"96413","from":"2026-05-04"},{"id":"2","code":"96411","units":4,"from":"2026-05-04"}]}""";

    private static async Task Say(Pipe pipe, string text) => await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(text), Cancellation);

    private static async Task<string> Hear(Pipe pipe)
    {
        ReadResult read = await pipe.Reader.ReadAsync(Cancellation).AsTask().WaitAsync(Patience, Cancellation);
        string text = Encoding.UTF8.GetString(read.Buffer);
        pipe.Reader.AdvanceTo(read.Buffer.End);
        return text;
    }

    private static async Task<byte[]> ReadAll(PipeReader reader)
    {
        using var all = new MemoryStream();
        await reader.CopyToAsync(all, Cancellation);
        return all.ToArray();
    }

    /// <summary>Waits until the pending read of the run has ended, because a pipe refuses concurrent reads.</summary>
    private static async Task CanBeReadAgain(PipeReader reader)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        patience.CancelAfter(Patience);
        while (true)
        {
            try
            {
                reader.TryRead(out _);
                return;
            }
            catch (InvalidOperationException)
            {
                await Task.Delay(10, patience.Token);
            }
        }
    }
}
