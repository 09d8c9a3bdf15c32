namespace CptRules.Compiler.Reading;

/// <summary>A column of a layout, identified by its heading.</summary>
/// <param name="Heading">The published heading, with single spaces; case is ignored.</param>
/// <param name="IsRequired">Whether the layout reads it. Files without it are refused.</param>
/// <param name="Spellings">Other headings of the same column in other quarters.</param>
internal sealed record Column(string Heading, bool IsRequired, params string[] Spellings)
{
    public bool Matches(string heading) =>
        heading.Equals(Heading, StringComparison.OrdinalIgnoreCase)
        || Array.Exists(Spellings, spelling => heading.Equals(spelling, StringComparison.OrdinalIgnoreCase));
}
