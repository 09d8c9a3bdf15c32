namespace CptRules.Compiler.Rules.Json;

/// <summary>The contract of <c>code-classes.json</c>.</summary>
internal sealed class CodeClassesJson : OwnFileJson
{
    public required CodeClass EvaluationAndManagement { get; init; }

    public required CodeClass Takes25 { get; init; }

    public required CodeClass Ambulance { get; init; }

    internal sealed class CodeClass
    {
        public required string Reason { get; init; }

        public required string Source { get; init; }

        /// <summary>The names of classes that this one includes; for takes25 only.</summary>
        public List<string>? Includes { get; init; }

        public required List<string> Codes { get; init; }
    }
}
