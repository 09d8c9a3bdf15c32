using System.Globalization;

namespace CptRules;

/// <summary>The other line of a finding that compares two lines.</summary>
/// <param name="Number">
/// The number of the line, from 1: <c>claim.Lines[Number - 1]</c>, or <c>claim.PriorLines[Number - 1]</c> if <paramref name="IsPrior"/>.
/// </param>
/// <param name="IsPrior">Whether it is a line of an earlier claim of the patient.</param>
/// <remarks>An immutable value. <c>default</c> has the number 0, which is no line.</remarks>
public readonly record struct OtherLine(int Number, bool IsPrior)
{
    /// <summary>Such as <c>line 2</c> or <c>prior line 1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsPrior ? "prior line" : "line")} {Number}");
}
