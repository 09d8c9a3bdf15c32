using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace CptRules.Cli.Tests;

/// <summary>A headless browser, if the machine has one.</summary>
internal static class Browser
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => ((string[])["chromium", "chromium-browser", "google-chrome"]).Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Skips the test if there is no browser.</summary>
    public static void IsNeeded() => Skipping.When(Program is null, "There is no Chromium on this machine; .ci/install-chromium installs "
        + "it.");

    /// <summary>The document after the scripts of the page have run.</summary>
    public static string Document(string path, string fragment) => Run("--dump-dom", Address(path, fragment));

    public static PngImage Screenshot(string path, string fragment, int width, int height, params string[] more)
    {
        string file = Path.ChangeExtension(path, $".{Guid.NewGuid():N}.png");
        Run([$"--screenshot={file}", $"--window-size={width},{height}", "--hide-scrollbars", .. more, Address(path, fragment)]);
        return PngImage.Read(File.ReadAllBytes(file));
    }

    private static string Address(string path, string fragment) => new Uri(path).AbsoluteUri + fragment;

    [SuppressMessage(
        "Reliability",
        "CA2025:Do not pass 'IDisposable' instances into unawaited tasks",
        Justification = "Both are awaited before the process is disposed.")]
    private static string Run(params string[] arguments)
    {
        string profile = Directory.CreateTempSubdirectory("cptrules-browser-").FullName;
        try
        {
            var start = new ProcessStartInfo(Program!) { RedirectStandardOutput = true, RedirectStandardError = true };
            string[] quiet =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", $"--user-data-dir={profile}",
            ];
            // Its files are deleted with the profile.
            foreach (string folder in (string[])["TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"])
                start.Environment[folder] = profile;
            foreach (string argument in (string[])[.. quiet, .. arguments])
                start.ArgumentList.Add(argument);
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            Task<string> error = process.StandardError.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException("The browser did not come to an end.");
            }

            string said = error.GetAwaiter().GetResult();
            process.ExitCode.Should().Be(0, said);
            return output.GetAwaiter().GetResult();
        }
        finally
        {
            Remove(profile);
        }
    }

    // Other processes of the browser may still write files when the first one exits.
    private static void Remove(string folder)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
                return;
            }
            catch (IOException) when (attempt < 20)
            {
                Thread.Sleep(100);
            }
        }
    }
}
