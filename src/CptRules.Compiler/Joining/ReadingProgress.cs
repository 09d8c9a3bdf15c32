namespace CptRules.Compiler.Joining;

/// <summary>Converts the lengths of files that have been read into a share of all files.</summary>
internal sealed class ReadingProgress : IProgress<long>
{
    private readonly IProgress<BuildProgress> _progress;
    private readonly long _total;
    private long _done;

    private ReadingProgress(IProgress<BuildProgress> progress, long total)
    {
        _progress = progress;
        _total = Math.Max(1, total);
    }

    public static ReadingProgress? Of(IReadOnlyList<TablePart> parts, IProgress<BuildProgress>? progress) =>
        progress is null ? null : new(progress, parts.Sum(part => part.Formats.Sum(one => one.File.Length)));

    public void Report(long value) => _progress.Report(new(BuildStep.Read, (double)Interlocked.Add(ref _done, value) / _total));
}
