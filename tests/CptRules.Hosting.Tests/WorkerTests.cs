using System.Threading.Channels;
using CptRules.Samples.Worker;

namespace CptRules.Hosting.Tests;

/// <summary>samples/Worker in a generic host that checks scopes and the container when it is built.</summary>
public class WorkerTests
{
    private const string Sample = "CptRules.Samples.Worker";
    private const int Count = 20_000;

    // Without a file of claims: the tests feed the channel.
    private static readonly string[] Checked = [.. TestHost.Quiet, "--environment=Development", "--Claims="];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_claim_is_validated_once_and_as_by_a_single_caller()
    {
        SampleHost host = await SampleHost.StartAsync(Sample, Checked);
        ChannelWriter<Claim> claims = host.Services.GetRequiredService<Channel<Claim>>().Writer;
        Channel<ValidatedClaim> validated = host.Services.GetRequiredService<Channel<ValidatedClaim>>();
        for (int i = 0; i < Count; i++)
            await claims.WriteAsync(Numbered(i), Cancellation);
        await host.StopAsync();

        List<ValidatedClaim> results = await validated.Reader.ReadAllAsync(Cancellation).ToListAsync(Cancellation);
        results.Select(result => result.Claim.Id).Order().Should().Equal(Enumerable.Range(0, Count).Select(number => $"{number}").Order());
        var alone = new ClaimValidator(RuleSet.Embedded);
        results.Where(result =>
                ClaimJson.ToJson(result.Claim, result.Result) != ClaimJson.ToJson(result.Claim, alone.Validate(result.Claim)))
            .Should().BeEmpty();
        results.Should().Contain(result => result.Result.IsValid).And.Contain(result => !result.Result.IsValid);
    }

    [Fact]
    public async Task A_stop_waits_for_the_claims_in_the_channel_and_accepts_no_more()
    {
        int waiting = 0;
        SampleHost host = await SampleHost.StartAsync(Sample, Checked, services =>
        {
            Channel<Claim> full = services.GetRequiredService<Channel<Claim>>();
            while (full.Writer.TryWrite(Numbered(full.Reader.Count)))
            {
            }

            waiting = full.Reader.Count;
        });
        Channel<Claim> claims = host.Services.GetRequiredService<Channel<Claim>>();
        Channel<ValidatedClaim> validated = host.Services.GetRequiredService<Channel<ValidatedClaim>>();
        await host.StopAsync();

        waiting.Should().Be(1_000);
        (await validated.Reader.ReadAllAsync(Cancellation).CountAsync(Cancellation)).Should().Be(waiting);
        claims.Writer.TryWrite(Numbered(0)).Should().BeFalse();
    }

    [Fact]
    public async Task A_rule_file_is_read_from_the_configured_path()
    {
        SampleHost host = await SampleHost.StartAsync(Sample, [.. Checked, $"--CptRules:RuleFilePath={Repository.RuleFile}"]);
        RuleSet rules = host.Services.GetRequiredService<RuleSet>();
        await host.StopAsync();
        rules.Should().NotBeSameAs(RuleSet.Embedded);
        rules.Release.Name.Should().Be(RuleSet.Embedded.Release.Name);
    }

    [Fact]
    public async Task A_rule_file_that_is_none_stops_the_start_and_is_named()
    {
        using var file = new BadRuleFile();
        Func<Task> start = () => SampleHost.StartAsync(Sample, [.. Checked, $"--CptRules:RuleFilePath={file.Path}"]);
        (await start.Should().ThrowAsync<InvalidRuleSetException>()).Which.Message.Should().StartWith($"{file.Path}: ");
    }

    [Fact]
    public async Task A_rule_file_that_is_missing_stops_the_start_and_is_named()
    {
        Func<Task> start = () => SampleHost.StartAsync(Sample, [.. Checked, $"--CptRules:RuleFilePath={BadRuleFile.Missing}"]);
        (await start.Should().ThrowAsync<FileNotFoundException>()).Which.Message.Should().Contain(BadRuleFile.Missing);
    }

    private static Claim Numbered(int number) =>
        ClaimJson.Parse(OncologyClaims.All[number % OncologyClaims.All.Count]) with { Id = $"{number}" };
}
