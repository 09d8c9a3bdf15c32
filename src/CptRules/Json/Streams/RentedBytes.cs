using System.Buffers;

namespace CptRules.Json.Streams;

/// <summary>Bytes of the shared pool that items refer to; returned when disposed.</summary>
internal sealed class RentedBytes(byte[] bytes) : IDisposable
{
    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);
}
