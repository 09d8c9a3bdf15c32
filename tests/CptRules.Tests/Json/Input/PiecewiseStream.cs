namespace CptRules.Tests.Json.Input;

/// <summary>A stream that gives a few bytes at a time, as a pipe does.</summary>
internal sealed class PiecewiseStream(byte[] bytes, int piece) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));
}
