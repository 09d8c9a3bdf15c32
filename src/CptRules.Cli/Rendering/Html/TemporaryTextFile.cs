using System.Text;

namespace CptRules.Cli.Rendering.Html;

/// <summary>A temporary file for text that is output later. Only its owner can read it; it is deleted when it is closed.</summary>
internal sealed class TemporaryTextFile : IDisposable
{
    private readonly FileStream _file;
    private readonly StreamWriter _writer;

    public TemporaryTextFile()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        _file = new FileStream(Path.Combine(Path.GetTempPath(), $"cptrules-{Guid.NewGuid():N}.tmp"), options);
        _writer = new StreamWriter(_file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 32 * 1024, leaveOpen: true);
    }

    public TextWriter Writer => _writer;

    /// <summary>Copies all text that was written.</summary>
    public void CopyTo(Stream target)
    {
        _writer.Flush();
        _file.Position = 0;
        _file.CopyTo(target);
    }

    public void Dispose()
    {
        _writer.Dispose();
        _file.Dispose();
    }
}
