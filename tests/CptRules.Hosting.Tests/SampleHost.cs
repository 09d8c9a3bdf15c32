using System.Diagnostics;
using System.Reflection;

namespace CptRules.Hosting.Tests;

/// <summary>Runs the entry point of a sample in this process and gives access to its services.</summary>
internal sealed class SampleHost : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    // The host reports itself in the flow of the thread that builds it, so samples that run at the same time stay apart.
    private static readonly AsyncLocal<SampleHost?> Current = new();

    private readonly Action<IServiceProvider> _configure;
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IServiceProvider? _services;
    private IHostApplicationLifetime? _lifetime;

    private SampleHost(Action<IServiceProvider>? built) => _configure = built ?? (_ => { });

    /// <summary>Ends when the entry point returns; fails with its exception.</summary>
    public Task Run { get; private set; } = Task.CompletedTask;

    /// <summary>The services, until the entry point ends.</summary>
    public IServiceProvider Services => _services!;

    /// <summary>Runs a sample until its host has started.</summary>
    /// <param name="assembly">The name of the sample's assembly.</param>
    /// <param name="args">Its command line arguments.</param>
    /// <param name="built">Called before the host starts.</param>
    /// <exception cref="Exception">The sample ended before its host started; the exception is the sample's.</exception>
    public static async Task<SampleHost> StartAsync(string assembly, string[] args, Action<IServiceProvider>? built = null)
    {
        var host = new SampleHost(built);
        host.Run = Task.Factory.StartNew(
            () => host.Enter(assembly, args),
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        if (await Task.WhenAny(host._started.Task, host.Run) == host.Run)
            await host.Run;
        host._started.Task.IsCompleted.Should().BeTrue("{0} runs until it is stopped", assembly);
        return host;
    }

    /// <summary>Stops the host as Ctrl+C does, and waits for the end of the entry point.</summary>
    public async Task StopAsync()
    {
        _lifetime!.StopApplication();
        await Run;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.Extensions.Hosting")
            value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key != "HostBuilt" || Current.Value != this)
            return;
        // A host that fails to start disposes its services, so all that is needed later is taken here.
        _services = ((IHost)value.Value!).Services;
        _lifetime = _services.GetRequiredService<IHostApplicationLifetime>();
        _lifetime.ApplicationStarted.Register(_started.SetResult);
        _configure(_services);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private void Enter(string assembly, string[] args)
    {
        Current.Value = this;
        using IDisposable subscription = DiagnosticListener.AllListeners.Subscribe(this);
        Assembly.Load(assembly).EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [args], null);
    }
}
