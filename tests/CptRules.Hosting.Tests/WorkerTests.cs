using System.Threading.Channels;
using CptRules.Hosting.Tests.Samples;

namespace CptRules.Hosting.Tests;

/// <summary>The worker of the README in a generic host, with scopes and the container checked when it is built.</summary>
public class WorkerTests
{
    private const int Count = 20_000;

    private static readonly string[] Checked = [.. TestHost.Quiet, "--environment=Development"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_claim_is_validated_once_and_as_by_a_single_caller()
    {
        using IHost host = WorkerProgram.Build(Checked);
        await host.StartAsync(Cancellation);
        ChannelWriter<Claim> claims = host.Services.GetRequiredService<Channel<Claim>>().Writer;
        for (int i = 0; i < Count; i++)
            await claims.WriteAsync(Numbered(i), Cancellation);
        await host.StopAsync(Cancellation);

        List<ValidatedClaim> results = await Results(host);
        results.Select(result => result.Claim.Id).Order().Should().Equal(Enumerable.Range(0, Count).Select(number => $"{number}").Order());
        var alone = new ClaimValidator(RuleSet.Embedded);
        results.Where(result => ClaimJson.ToJson(result.Claim, result.Result) != ClaimJson.ToJson(result.Claim, alone.Validate(result.Claim))).Should().BeEmpty();
        results.Should().Contain(result => result.Result.IsValid).And.Contain(result => !result.Result.IsValid);
    }

    [Fact]
    public async Task A_stop_waits_for_the_claims_in_the_channel_and_lets_no_more_in()
    {
        using IHost host = WorkerProgram.Build(Checked);
        Channel<Claim> claims = host.Services.GetRequiredService<Channel<Claim>>();
        while (claims.Writer.TryWrite(Numbered(claims.Reader.Count)))
        {
        }

        int waiting = claims.Reader.Count;
        await host.StartAsync(Cancellation);
        await host.StopAsync(Cancellation);

        waiting.Should().Be(1_000);
        (await Results(host)).Should().HaveCount(waiting);
        claims.Writer.TryWrite(Numbered(0)).Should().BeFalse();
    }

    [Fact]
    public async Task A_rule_file_is_read_from_the_configured_path()
    {
        using IHost host = WorkerProgram.Build([.. Checked, $"--CptRules:RuleFilePath={Repository.RuleFile}"]);
        await host.StartAsync(Cancellation);
        RuleSet rules = host.Services.GetRequiredService<RuleSet>();
        await host.StopAsync(Cancellation);
        rules.Should().NotBeSameAs(RuleSet.Embedded);
        rules.Release.Name.Should().Be(RuleSet.Embedded.Release.Name);
    }

    [Fact]
    public async Task A_rule_file_that_is_none_stops_the_start_and_is_named()
    {
        using var file = new BadRuleFile();
        using IHost host = WorkerProgram.Build([.. Checked, $"--CptRules:RuleFilePath={file.Path}"]);
        Func<Task> start = () => host.StartAsync(Cancellation);
        (await start.Should().ThrowAsync<InvalidRuleSetException>()).Which.Message.Should().StartWith($"{file.Path}: ");
    }

    [Fact]
    public async Task A_rule_file_that_is_missing_stops_the_run_and_is_named()
    {
        Func<Task> run = () => WorkerProgram.RunAsync([.. Checked, $"--CptRules:RuleFilePath={BadRuleFile.Missing}"]);
        (await run.Should().ThrowAsync<FileNotFoundException>()).Which.Message.Should().Contain(BadRuleFile.Missing);
    }

    private static Claim Numbered(int number)
    {
        Claim claim = ClaimJson.Parse(OncologyClaims.All[number % OncologyClaims.All.Count]);
        return new Claim { Id = $"{number}", Setting = claim.Setting, Provider = claim.Provider, Lines = claim.Lines, PriorLines = claim.PriorLines };
    }

    private static async Task<List<ValidatedClaim>> Results(IHost host) =>
        await host.Services.GetRequiredService<Channel<ValidatedClaim>>().Reader.ReadAllAsync(Cancellation).ToListAsync(Cancellation);
}
