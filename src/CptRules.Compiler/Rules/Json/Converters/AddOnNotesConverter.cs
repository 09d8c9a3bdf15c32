using CptRules.Data.Entries;

namespace CptRules.Compiler.Rules.Json.Converters;

/// <summary>Reads a restriction of an add-on row.</summary>
internal sealed class AddOnNotesConverter() : ClosedListConverter<AddOnNotes>(Members(AddOnNotes.None));
