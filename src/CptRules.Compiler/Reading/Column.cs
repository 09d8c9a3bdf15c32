namespace CptRules.Compiler.Reading;

/// <summary>A column that a layout knows by its heading.</summary>
/// <param name="Heading">Its heading as published, with single spaces; case does not count.</param>
/// <param name="IsRequired">Whether the layout reads it, so that a file without it is refused.</param>
/// <param name="Spellings">Other headings of the same column in other quarters.</param>
internal sealed record Column(string Heading, bool IsRequired, params string[] Spellings)
{
    public bool Matches(string heading) =>
        heading.Equals(Heading, StringComparison.OrdinalIgnoreCase) || Array.Exists(Spellings, spelling => heading.Equals(spelling, StringComparison.OrdinalIgnoreCase));
}
