using Microsoft.Win32.SafeHandles;

namespace CptRules.Cli;

/// <summary>Standard output that reports a broken pipe.</summary>
/// <remarks>
/// The console's own stream ignores a broken pipe: with <c>head</c> behind it, a run over an endless input would not end. For a file the
/// console's stream is used, because another stream would not move the file position that the next program of a script continues from.
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
            // Standard output is closed. The console handles that.
        }

        return Console.OpenStandardOutput();
    }
}
