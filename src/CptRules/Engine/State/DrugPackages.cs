using System.Buffers;

namespace CptRules.Engine.State;

/// <summary>The drug packages (NDC) of the lines that name one. Rents its memory; <see cref="Return"/> gives it back.</summary>
internal struct DrugPackages
{
    private long[]? _numbers;

    /// <summary>Keeps the package of a line.</summary>
    /// <param name="lines">The number of lines of the claim, prior lines included.</param>
    public void Set(int index, int lines, long number)
    {
        _numbers ??= ArrayPool<long>.Shared.Rent(lines);
        _numbers[index] = number;
    }

    /// <summary>Whether both lines name a package, and they name different ones.</summary>
    public readonly bool Differ(in ClaimContext claim, in LineState a, in LineState b) =>
        a.Has(LineFlags.HasPackage) && b.Has(LineFlags.HasPackage) && _numbers![claim.IndexOf(a)] != _numbers[claim.IndexOf(b)];

    public readonly void Return()
    {
        if (_numbers is not null)
            ArrayPool<long>.Shared.Return(_numbers);
    }
}
