using System.Net.Http.Headers;
using System.Text;

namespace CptRules.Hosting.Tests;

/// <summary>A real Kestrel on a free loopback port, and a client for it.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    // Whatever is logged at start would end in the test output.
    public static readonly string[] Quiet = ["--Logging:LogLevel:Default=None"];

    private readonly WebApplication _app;

    private TestHost(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    /// <param name="build">The application.</param>
    /// <param name="args">More command line arguments for it.</param>
    public static async Task<TestHost> StartAsync(Func<string[], WebApplication> build, params string[] args)
    {
        WebApplication app = build([.. Quiet, "--urls=http://127.0.0.1:0", .. args]);
        try
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
            return new TestHost(app);
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
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
