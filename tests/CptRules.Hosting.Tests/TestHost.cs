using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CptRules.Hosting.Tests;

/// <summary>A real Kestrel on a free loopback port, and a client for it.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    // Logs would appear in the output of the tests.
    public static readonly string[] Quiet = ["--Logging:LogLevel:Default=None"];

    private static readonly string[] OnFreePort = [.. Quiet, "--urls=http://127.0.0.1:0"];

    private readonly Func<Task> _stop;

    private TestHost(IServiceProvider services, Func<Task> stop)
    {
        _stop = stop;
        string address = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Client = new HttpClient { BaseAddress = new Uri(address) };
    }

    public HttpClient Client { get; }

    /// <summary>Starts samples/MinimalApi.</summary>
    public static async Task<TestHost> StartSampleAsync()
    {
        SampleHost sample = await SampleHost.StartAsync("CptRules.Samples.MinimalApi", OnFreePort);
        return new TestHost(sample.Services, sample.StopAsync);
    }

    /// <summary>Starts an application.</summary>
    /// <param name="build">Builds it from command line arguments.</param>
    public static async Task<TestHost> StartAsync(Func<string[], WebApplication> build)
    {
        WebApplication app = build(OnFreePort);
        try
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
            return new TestHost(app.Services, async () =>
            {
                await app.StopAsync();
                await app.DisposeAsync();
            });
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    public async Task<HttpResponseMessage> PostAsync(string path, string json)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return await Client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _stop();
    }
}
