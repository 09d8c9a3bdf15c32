using System.Globalization;

namespace CptRules.Cli.Rendering;

/// <summary>A bar on standard error while a long input is read, if standard error is a terminal.</summary>
internal sealed class ProgressBar : IDisposable
{
    private const int BarLength = 24;
    private static readonly TimeSpan FirstShownAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly TextWriter _error;
    private readonly TimeProvider _time;
    private readonly long? _total;
    private readonly bool _isShown;
    private readonly long _startedAt;
    private long _shownAt;
    private long _bytes;
    private int _drawn;

    /// <param name="total">The length of all inputs in bytes; null if it is not known.</param>
    public ProgressBar(ToolEnvironment environment, long? total)
    {
        _error = environment.Error;
        _time = environment.Time;
        _total = total;
        _isShown = environment.Terminal.ErrorHasProgress;
        _startedAt = _shownAt = _time.GetTimestamp();
    }

    /// <summary>Counts bytes that were read, from any thread.</summary>
    public void AddBytes(int bytes) => Interlocked.Add(ref _bytes, bytes);

    /// <param name="claims">The number of claims so far.</param>
    public void Report(long claims)
    {
        if (!_isShown)
            return;
        long now = _time.GetTimestamp();
        if (_time.GetElapsedTime(_startedAt, now) < FirstShownAfter || _time.GetElapsedTime(_shownAt, now) < Interval)
            return;
        _shownAt = now;
        string text = Text(claims);
        _error.Write("\r" + text.PadRight(_drawn));
        _error.Flush();
        _drawn = Math.Max(_drawn, text.Length);
    }

    /// <summary>Removes the bar, before other text is written to the terminal.</summary>
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
        int done = (int)Math.Min(BarLength, BarLength * Interlocked.Read(ref _bytes) / _total.Value);
        return $"[{new string('#', done)}{new string('.', BarLength - done)}] {count}";
    }
}
