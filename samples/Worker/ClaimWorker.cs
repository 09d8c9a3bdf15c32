using System.Threading.Channels;

namespace CptRules.Samples.Worker;

/// <summary>Validates the claims of a channel, four at a time. A shutdown waits for the claims that are already in the channel.</summary>
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
        // No new claims are accepted. Claims in the channel are still validated, within the shutdown timeout of the host.
        claims.Writer.TryComplete();
        await (ExecuteTask ?? Task.CompletedTask).WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StopAsync(cancellationToken);
        results.Writer.TryComplete();
    }
}
