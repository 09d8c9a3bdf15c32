using System.Diagnostics.CodeAnalysis;
using CptRules.Data.Keys;
using CptRules.Engine.Reading;

namespace CptRules;

/// <summary>
/// The form of procedure codes (CPT and HCPCS Level II): four digits and a digit or letter, or a letter and four digits. Thread-safe.
/// </summary>
public static class ProcedureCode
{
    /// <summary>Reads a procedure code as validation does: trimmed, and in upper case.</summary>
    /// <param name="text">Any text, or null.</param>
    /// <param name="code">The code, such as <c>0663T</c> for <c>" 0663t"</c>; null if the result is false.</param>
    /// <returns>Whether the text has the form of a code. It says nothing of whether such a code exists.</returns>
    public static bool TryNormalize(string? text, [NotNullWhen(true)] out string? code)
    {
        bool isCode = NormalText.TryReadCode(text, out CodeKey key);
        code = isCode ? key.ToString() : null;
        return isCode;
    }
}
