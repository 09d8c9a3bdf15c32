using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace CptRules.Tests.Streaming;

/// <summary>Sequences of claims: order, bounded memory, claims that arrive one by one, early ends and exceptions.</summary>
public sealed class ClaimSequenceTests
{
    private static readonly DateOnly Day = new(2026, 5, 4);
    private static readonly ClaimValidator Validator = new(RuleSet.Embedded);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<int> Degrees => [1, 2, 5];

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task Results_come_in_the_order_of_the_claims(int degree)
    {
        Claim[] claims = [.. Enumerable.Range(0, 5000).Select(Mixed)];
        var source = new ClaimSource(async (i, _) =>
        {
            if (i % 97 == 0)
                await Task.Yield();
            return i < claims.Length ? claims[i] : null;
        });

        List<ClaimResult> results = await All(Validator.ValidateAsync(source, degree, Cancellation));

        results.Should().HaveCount(claims.Length);
        for (int i = 0; i < claims.Length; i++)
        {
            results[i].Claim.Should().BeSameAs(claims[i]);
            (results[i].InputError, results[i].InputLine).Should().Be((null, null));
            ClaimJson.ToJson(claims[i], results[i].Result!).Should().Be(ClaimJson.ToJson(claims[i], Validator.Validate(claims[i])));
        }

        (source.Disposed, source.IsShared).Should().Be((1, false));
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task Of_an_endless_sequence_no_more_is_taken_than_is_in_progress(int degree)
    {
        ClaimSource source = ClaimSource.Of(Mixed);
        int read = 0;

        await foreach (ClaimResult result in Validator.ValidateAsync(source, degree, Cancellation))
        {
            result.Claim!.Id.Should().Be($"{read}");
            if (++read == 1000)
            {
                await UntilQuiet(source);
                source.Taken.Should().BeInRange(1000, 1000 + MaxAhead(degree));
                break;
            }
        }

        read.Should().Be(1000);
        (source.Disposed, source.IsShared).Should().Be((1, false));
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task A_claim_is_answered_before_the_next_one_arrives(int degree)
    {
        var claims = Channel.CreateUnbounded<Claim>();
        await using IAsyncEnumerator<ClaimResult> results = Validator.ValidateAsync(
            claims.Reader.ReadAllAsync(Cancellation), degree, Cancellation).GetAsyncEnumerator(Cancellation);

        for (int i = 0; i < 50; i++)
        {
            claims.Writer.TryWrite(Mixed(i));
            (await results.MoveNextAsync().AsTask().WaitAsync(Patience, Cancellation)).Should().BeTrue();
            results.Current.Claim!.Id.Should().Be($"{i}");
        }

        claims.Writer.Complete();
        (await results.MoveNextAsync().AsTask().WaitAsync(Patience, Cancellation)).Should().BeFalse();
    }

    [Fact]
    public async Task Nothing_gives_nothing() =>
        (await All(Validator.ValidateAsync(ClaimSource.Of(_ => null), cancellationToken: Cancellation))).Should().BeEmpty();

    [Fact]
    public async Task Results_can_be_enumerated_again()
    {
        ClaimSource source = ClaimSource.Of(i => i < 10 ? Mixed(i) : null);
        IAsyncEnumerable<ClaimResult> results = Validator.ValidateAsync(source, cancellationToken: Cancellation);

        (await All(results)).Should().HaveCount(10);
        (await All(results)).Should().HaveCount(10);
        source.Disposed.Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task Canceling_ends_a_sequence_that_waits_and_tells_it(int degree)
    {
        using var cancel = new CancellationTokenSource();
        ClaimSource source = WaitsAfter(3);
        await using IAsyncEnumerator<ClaimResult> results = Validator.ValidateAsync(source, degree, cancel.Token)
            .GetAsyncEnumerator(Cancellation);
        for (int i = 0; i < 3; i++)
            (await results.MoveNextAsync().AsTask().WaitAsync(Patience, Cancellation)).Should().BeTrue();
        Task<bool> next = results.MoveNextAsync().AsTask();

        await cancel.CancelAsync();

        await ((Func<Task>)(() => next.WaitAsync(Patience))).Should().ThrowAsync<OperationCanceledException>();
        source.Token.IsCancellationRequested.Should().BeTrue();
        (source.Disposed, source.IsShared).Should().Be((1, false));
    }

    [Fact]
    public async Task The_token_of_the_enumeration_cancels_too()
    {
        using var cancel = new CancellationTokenSource();
        int read = 0;
        Func<Task> run = async () =>
        {
            await foreach (ClaimResult _ in Validator.ValidateAsync(ClaimSource.Of(Mixed), 2, CancellationToken.None)
                .WithCancellation(cancel.Token))
            {
                if (++read == 100)
                    await cancel.CancelAsync();
            }
        };

        await run.Should().ThrowAsync<OperationCanceledException>();
        read.Should().Be(100, "results that are ready are not given after that");
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task An_early_end_waits_until_the_sequence_is_free(int degree)
    {
        ClaimSource source = WaitsAfter(3);
        int read = 0;

        await foreach (ClaimResult _ in Validator.ValidateAsync(source, degree, Cancellation))
        {
            if (++read == 3)
                break;
        }

        source.Token.IsCancellationRequested.Should().BeTrue();
        (source.Taken, source.Disposed, source.IsShared).Should().Be((3, 1, false));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(5, false)]
    [InlineData(5, true)]
    public async Task An_exception_of_the_sequence_comes_after_the_results_before_it(int degree, bool atOnce)
    {
        var source = new ClaimSource(async (i, _) =>
        {
            if (i < 777)
                return Mixed(i);
            if (!atOnce)
                await Task.Yield();
            throw new InvalidDataException("The database is gone.");
        });

        (int read, Exception error) = await UntilError(Validator.ValidateAsync(source, degree, Cancellation));

        read.Should().Be(777);
        error.Should().BeOfType<InvalidDataException>().Which.Message.Should().Be("The database is gone.");
        source.Disposed.Should().Be(1);
    }

    [Fact]
    public async Task An_exception_on_the_way_to_the_first_claim_is_passed_on()
    {
        (int read, Exception error) = await UntilError(Validator.ValidateAsync(new Unusable(), cancellationToken: Cancellation));

        read.Should().Be(0);
        error.Should().BeOfType<InvalidDataException>();
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task An_exception_of_the_validator_comes_after_the_results_before_it(int degree)
    {
        (int read, Exception error) = await UntilError(
            Validator.ValidateAsync(
                ClaimSource.Of(i => i == 333 ? new Claim { Setting = (CareSetting)9 } : Mixed(i)), degree, Cancellation));

        read.Should().Be(333);
        error.Should().BeOfType<ArgumentOutOfRangeException>();
    }

    [Fact]
    public async Task A_null_claim_is_an_exception()
    {
        (int read, Exception error) = await UntilError(Validator.ValidateAsync(WithNull(Cancellation), 2, Cancellation));

        read.Should().Be(1);
        error.Should().BeOfType<ArgumentException>().Which.ParamName.Should().Be("claims");

        static async IAsyncEnumerable<Claim> WithNull([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            yield return Mixed(0);
            await Task.Delay(1, cancellationToken);
            yield return null!;
            yield return Mixed(1);
        }
    }

    [Fact]
    public async Task A_claim_with_too_many_findings_has_an_error_in_place_of_a_result()
    {
        Claim many = new() { Lines = [.. Enumerable.Range(0, 1000).Select(i => new ClaimLine(i % 2 == 0 ? "96413" : "96360", 1, Day))] };

        List<ClaimResult> results = await All(
            Validator.ValidateAsync(ClaimSource.Of(i => i == 3 ? null : i == 1 ? many : Mixed(i)), cancellationToken: Cancellation));

        results.Select(result => result.Result is null).Should().Equal(false, true, false);
        results[1].Claim.Should().BeSameAs(many);
        (results[1].InputError, results[1].InputLine).Should().Be(("The claim has more than 20000 findings.", null));
        results[1].ToString().Should().Be("The claim has more than 20000 findings.");
    }

    [Fact]
    public async Task Any_implementation_of_the_interface_validates()
    {
        var fake = new FakeValidator();

        List<ClaimResult> results = await All(fake.ValidateAsync(ClaimSource.Of(i => i < 200 ? Mixed(i) : null), 3, Cancellation));

        results.Should().HaveCount(200).And.OnlyContain(result => result.Result!.Release == fake.Release);
        fake.Calls.Should().Be(200);
    }

    [Fact]
    public void Arguments_are_checked_before_the_enumeration()
    {
        ClaimSource source = ClaimSource.Of(Mixed);

        ((Action)(() => Validator.ValidateAsync(null!))).Should().Throw<ArgumentNullException>().WithParameterName("claims");
        ((Action)(() => ((IClaimValidator)null!).ValidateAsync(source))).Should().Throw<ArgumentNullException>()
            .WithParameterName("validator");
        ((Action)(() => Validator.ValidateAsync(source, 0))).Should().Throw<ArgumentOutOfRangeException>()
            .WithParameterName("maxDegreeOfParallelism");
        source.Taken.Should().Be(0);
    }

    /// <summary>Every third claim has an error.</summary>
    private static Claim Mixed(int i) => new()
    {
        Id = $"{i}",
        Lines = i % 3 == 0 ? [new("96413", 1, Day), new("96411", 4, Day)] : [new("96413", 1, Day)],
    };

    private static ClaimSource WaitsAfter(int count) => new(async (i, token) =>
    {
        if (i < count)
            return Mixed(i);
        await Task.Delay(Timeout.Infinite, token);
        return null;
    });

    /// <summary>Two batches a thread, one that is taken, one that is delivered and one that is read.</summary>
    private static int MaxAhead(int degree) => ((2 * degree) + 3) * 64;

    private static async Task UntilQuiet(ClaimSource source)
    {
        int before = -1;
        while (before != source.Taken)
        {
            before = source.Taken;
            await Task.Delay(200, Cancellation);
        }
    }

    private static async Task<List<ClaimResult>> All(IAsyncEnumerable<ClaimResult> results)
    {
        List<ClaimResult> all = [];
        await foreach (ClaimResult result in results)
            all.Add(result);
        return all;
    }

    private static async Task<(int Read, Exception Error)> UntilError(IAsyncEnumerable<ClaimResult> results)
    {
        int read = 0;
        try
        {
            await foreach (ClaimResult result in results)
                result.Claim!.Id.Should().Be($"{read++}");
        }
        catch (Exception e)
        {
            return (read, e);
        }

        throw new InvalidOperationException("The sequence ended without an exception.");
    }

    private sealed class Unusable : IAsyncEnumerable<Claim>
    {
        public IAsyncEnumerator<Claim> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
            throw new InvalidDataException("No connection.");
    }

    private sealed class FakeValidator : IClaimValidator
    {
        private int _calls;

        public int Calls => _calls;

        public RuleSetRelease Release { get; } = new("fake");

        public ValidationResult Validate(Claim claim)
        {
            Interlocked.Increment(ref _calls);
            return new(Release, []);
        }

        public int Validate(
            ReadOnlySpan<ClaimLine> lines, ReadOnlySpan<ClaimLine> priorLines, in ClaimHeader header, List<Finding> findings) => 0;
    }
}
