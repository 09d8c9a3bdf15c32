namespace CptRules.Tests.Streaming;

/// <summary>A sequence of claims made one by one, which reports how it is used.</summary>
/// <param name="make">The claim with an index from 0; null ends the sequence.</param>
internal sealed class ClaimSource(Func<int, CancellationToken, ValueTask<Claim?>> make) : IAsyncEnumerable<Claim>
{
    private int _taken;
    private int _users;

    /// <summary>How many claims were made.</summary>
    public int Taken => Volatile.Read(ref _taken);

    /// <summary>How many enumerations have ended.</summary>
    public int Disposed { get; private set; }

    /// <summary>The token of the last enumeration.</summary>
    public CancellationToken Token { get; private set; }

    /// <summary>Whether two callers used the sequence at once.</summary>
    public bool IsShared { get; private set; }

    public static ClaimSource Of(Func<int, Claim?> make) => new((i, _) => ValueTask.FromResult(make(i)));

    public IAsyncEnumerator<Claim> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        Token = cancellationToken;
        return new Enumerator(this, cancellationToken);
    }

    private sealed class Enumerator(ClaimSource source, CancellationToken token) : IAsyncEnumerator<Claim>
    {
        private int _next;

        public Claim Current { get; private set; } = null!;

        public async ValueTask<bool> MoveNextAsync()
        {
            source.IsShared |= Interlocked.Increment(ref source._users) > 1;
            try
            {
                Claim? claim = await source.Make(_next++, token);
                if (claim is null)
                    return false;
                Interlocked.Increment(ref source._taken);
                Current = claim;
                return true;
            }
            finally
            {
                Interlocked.Decrement(ref source._users);
            }
        }

        public ValueTask DisposeAsync()
        {
            source.IsShared |= Volatile.Read(ref source._users) > 0;
            source.Disposed++;
            return ValueTask.CompletedTask;
        }
    }

    private ValueTask<Claim?> Make(int index, CancellationToken cancellationToken) => make(index, cancellationToken);
}
