using System.Threading.Channels;

namespace CptRules.Samples.Worker;

/// <summary>Writes the claims of a file to the channel, stops the application, and logs how many claims have errors.</summary>
/// <remarks>An application reads a queue or a database instead, and runs until it is stopped.</remarks>
public sealed partial class ClaimFile(
    IConfiguration configuration,
    Channel<Claim> claims,
    Channel<ValidatedClaim> results,
    IHostApplicationLifetime lifetime,
    ILogger<ClaimFile> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // An empty path turns this service off.
        string path = configuration["Claims"] ?? Path.Combine(AppContext.BaseDirectory, "claims.ndjson");
        if (path.Length == 0)
            return;

        await Started();
        await foreach (string line in File.ReadLinesAsync(path, stoppingToken))
        {
            // False once the application stops.
            if (!await claims.Writer.WaitToWriteAsync(stoppingToken) || !claims.Writer.TryWrite(ClaimJson.Parse(line)))
                break;
        }

        lifetime.StopApplication();

        // The worker completes this channel after the last claim. Logs contain numbers only, no data of a claim.
        int count = 0;
        int withErrors = 0;
        await foreach (ValidatedClaim validated in results.Reader.ReadAllAsync(CancellationToken.None))
        {
            count++;
            withErrors += validated.Result.IsValid ? 0 : 1;
        }

        LogTotals(count, withErrors);
    }

    private async Task Started()
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using CancellationTokenRegistration registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task;
    }

    [LoggerMessage(LogLevel.Information, "{Claims} claims validated, {WithErrors} with errors")]
    private partial void LogTotals(int claims, int withErrors);
}
