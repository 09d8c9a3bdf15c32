using System.Diagnostics;
using CptRules.Compiler.Rules;

namespace CptRules.Cli.Tests;

/// <summary>The tool as a separate process, when the reader of its output exits before the input ends.</summary>
public sealed class BrokenPipeTests(RuleFileFixture rules) : IClassFixture<RuleFileFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("ndjson")]
    [InlineData("text")]
    public async Task The_run_ends_and_says_so_although_the_input_does_not(string format)
    {
        Skipping.When(OperatingSystem.IsWindows(), "A console stream of Windows is closed in another way.");
        var start = new ProcessStartInfo(
            "dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = [typeof(CommandLineApp).Assembly.Location, "validate", "--format", format, "--rules", rules.RuleFile];
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        string claim = Claims.WithError("a") + "\n";
        await process.StandardInput.WriteAsync(claim);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        string? line = await process.StandardOutput.ReadLineAsync(cancellation).AsTask().WaitAsync(Patience, cancellation);
        line.Should().Contain("a");
        process.StandardOutput.Close();
        await process.StandardInput.WriteAsync(claim);
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);

        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        process.ExitCode.Should().Be(2);
        (await error).Should().StartWith("cptrules: ").And.NotContain("   at ");
    }
}
