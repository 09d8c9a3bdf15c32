using Microsoft.Win32.SafeHandles;

namespace CptRules.Cli;

/// <summary>Standard output that tells when nobody listens any more.</summary>
/// <remarks>
/// The console's own stream keeps a broken pipe to itself: behind <c>head</c> a run over an input that never ends would never end. A file is left
/// to it, though, for another stream would not move the place in the file that the next program of a script goes on from.
/// </remarks>
internal static class StandardOutput
{
    private const int Descriptor = 1;

    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
            return Console.OpenStandardOutput();
        try
        {
            var stream = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!stream.CanSeek)
                return stream;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Closed, or nothing to write to: the console knows what to do.
        }

        return Console.OpenStandardOutput();
    }
}
