namespace CptRules.Data.Keys;

/// <summary>Codes from a first through a last one, of one shape: all have the same letter in the same place, or none.</summary>
/// <remarks>A range covers every code of its shape, whether assigned or not.</remarks>
internal readonly record struct CodeRange(CodeKey First, CodeKey Last)
{
    public bool Contains(CodeKey code) => First.Value <= code.Value && code.Value <= Last.Value && code.Shape == First.Shape;
}
