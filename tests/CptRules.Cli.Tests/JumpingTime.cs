namespace CptRules.Cli.Tests;

/// <summary>A clock that advances two seconds each time it is read.</summary>
internal sealed class JumpingTime : TimeProvider
{
    private long _now;

    public override long TimestampFrequency => 1;

    public override long GetTimestamp() => _now += 2;
}
