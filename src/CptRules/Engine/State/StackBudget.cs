namespace CptRules.Engine.State;

/// <summary>How much of a claim is kept on the stack; larger claims rent arrays.</summary>
internal static class StackBudget
{
    /// <summary>The most lines of a claim, prior lines included, whose working memory is on the stack.</summary>
    public const int Lines = 64;
}
