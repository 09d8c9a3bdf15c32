namespace CptRules.Cli.Tests;

/// <summary>A clock on which two seconds pass between any two looks.</summary>
internal sealed class JumpingTime : TimeProvider
{
    private long _now;

    public override long TimestampFrequency => 1;

    public override long GetTimestamp() => _now += 2;
}
