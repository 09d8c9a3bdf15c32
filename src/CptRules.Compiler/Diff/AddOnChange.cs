using CptRules.Data.Keys;

namespace CptRules.Compiler.Diff;

/// <summary>A link of an add-on code and a primary that is new, ended or otherwise dated or restricted.</summary>
/// <param name="Primary">Default for an edit that lists no primary.</param>
internal readonly record struct AddOnChange(CodeKey AddOn, CodeKey Primary, AddOnLinkHistory Old, AddOnLinkHistory New);
