using System.Globalization;

namespace CptRules.Cli.Rendering;

/// <summary>A bar on standard error while a long input is read; nothing where nobody watches.</summary>
internal sealed class Progress : IDisposable
{
    private const int BarLength = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(200);

    private readonly TextWriter _error;
    private readonly TimeProvider _time;
    private readonly long? _total;
    private readonly bool _isShown;
    private readonly long _began;
    private long _shownAt;
    private long _bytes;
    private int _drawn;

    /// <param name="total">The bytes there are to read; null where nobody knows.</param>
    public Progress(ToolEnvironment environment, long? total)
    {
        _error = environment.Error;
        _time = environment.Time;
        _total = total;
        _isShown = environment.Terminal.ErrorHasProgress;
        _began = _shownAt = _time.GetTimestamp();
    }

    public void Report(long claims, long bytes)
    {
        _bytes += bytes;
        if (!_isShown)
            return;
        long now = _time.GetTimestamp();
        if (_time.GetElapsedTime(_began, now) < Patience || _time.GetElapsedTime(_shownAt, now) < Pace)
            return;
        _shownAt = now;
        string text = Text(claims);
        _error.Write("\r" + text.PadRight(_drawn));
        _error.Flush();
        _drawn = Math.Max(_drawn, text.Length);
    }

    /// <summary>Wipes the bar, before anything else is written to the terminal.</summary>
    public void Clear()
    {
        if (_drawn == 0)
            return;
        _error.Write("\r" + new string(' ', _drawn) + "\r");
        _error.Flush();
        _drawn = 0;
    }

    public void Dispose() => Clear();

    private string Text(long claims)
    {
        string count = claims.ToString("#,##0", CultureInfo.InvariantCulture) + " claims";
        if (_total is not > 0)
            return count;
        // Blanks between claims are not counted: the bar may end short of the end, never beyond it.
        int done = (int)Math.Min(BarLength, BarLength * _bytes / _total.Value);
        return $"[{new string('#', done)}{new string('.', BarLength - done)}] {count}";
    }
}
