namespace CptRules;

/// <summary>What a rule set knows of one code on one day in one care setting.</summary>
public sealed class CodeFacts
{
    internal CodeFacts(string code) => Code = code;

    /// <summary>The code.</summary>
    public string Code { get; }
}
