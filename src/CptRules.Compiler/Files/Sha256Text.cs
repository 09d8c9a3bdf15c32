using System.Security.Cryptography;

namespace CptRules.Compiler.Files;

/// <summary>SHA-256 digests in lower-case hexadecimal, as rule sets store them.</summary>
internal static class Sha256Text
{
    public static string Of(ReadOnlySpan<byte> bytes)
    {
#if NET9_0_OR_GREATER
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
#else
        return Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
#endif
    }
}
