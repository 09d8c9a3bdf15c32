using System.Threading.Channels;

namespace CptRules.Hosting.Tests.Samples;

/// <summary>The worker of the README: what stands between the markers is printed there, without its indentation.</summary>
internal static class WorkerProgram
{
    public static IHost Build(string[] args)
    {
        // begin worker
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddCptRules(options => options.RuleFilePath = builder.Configuration["CptRules:RuleFilePath"]);
        builder.Services.AddSingleton(Channel.CreateBounded<Claim>(1_000));
        builder.Services.AddSingleton(Channel.CreateUnbounded<ValidatedClaim>());
        builder.Services.AddHostedService<ClaimWorker>();
        IHost host = builder.Build();
        // end worker
        return host;
    }

    public static async Task RunAsync(string[] args)
    {
        using IHost host = Build(args);
        // begin worker
        await host.RunAsync();
        // end worker
    }
}
