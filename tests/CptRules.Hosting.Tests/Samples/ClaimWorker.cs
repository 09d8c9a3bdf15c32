using System.Threading.Channels;

namespace CptRules.Hosting.Tests.Samples;

/// <summary>The worker of the README: drains a channel of claims, several at a time.</summary>
// begin worker
public sealed class ClaimWorker(Channel<Claim> claims, Channel<ValidatedClaim> results, IClaimValidator validator) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = stoppingToken };
        await Parallel.ForEachAsync(claims.Reader.ReadAllAsync(stoppingToken), options, async (claim, cancellationToken) =>
            await results.Writer.WriteAsync(new ValidatedClaim(claim, validator.Validate(claim)), cancellationToken));
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        claims.Writer.TryComplete(); // Nothing more comes in; what waits is still validated, within the host's shutdown timeout.
        await (ExecuteTask ?? Task.CompletedTask).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
        results.Writer.TryComplete();
    }
}
// end worker
