namespace CptRules.Compiler.Diff;

/// <summary>How much a set holds of one kind of table.</summary>
/// <param name="Entries">Codes in the newest of dated tables; else codes with dates, modifiers, add-on edits, or unordered pairs.</param>
/// <param name="Newest">The date of the newest table as a day number; null for a kind that is not dated as a whole.</param>
internal readonly record struct TableSize(int Entries, int? Newest);
