namespace CptRules.Benchmarks.Rivals;

/// <summary>What engines are compared by: a rule, and the line that it found at fault.</summary>
/// <param name="AddOnType">The type of the add-on for rules about add-ons, else 0.</param>
internal readonly record struct Answer(int Line, RuleId Rule, int AddOnType = 0);
