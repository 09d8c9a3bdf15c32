using System.Diagnostics;

namespace CptRules.Cli.Tests;

/// <summary>What the tool does, as a process of its own, when the reader of its output goes away before the input ends.</summary>
public sealed class BrokenPipeTests(RuleFileFixture rules) : IClassFixture<RuleFileFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("ndjson")]
    [InlineData("text")]
    public async Task The_run_ends_and_says_so_although_the_input_does_not(string format)
    {
        Skipping.When(OperatingSystem.IsWindows(), "A console stream of Windows is closed in another way.");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in (string[])[typeof(CommandLineApp).Assembly.Location, "validate", "--format", format, "--rules", rules.RuleFile])
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        string claim = Claims.WithError("a") + "\n";
        await process.StandardInput.WriteAsync(claim);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience, TestContext.Current.CancellationToken)).Should().Contain("a");
        process.StandardOutput.Close();
        await process.StandardInput.WriteAsync(claim);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);

        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(2);
        (await error).Should().StartWith("cptrules: ").And.NotContain("   at ");
    }
}
