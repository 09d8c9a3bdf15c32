using CptRules.Benchmarks.Rivals.Tables;

namespace CptRules.Benchmarks.Rivals.Session;

/// <summary>A line as a fact: what rules match by stands in its properties.</summary>
public sealed class BilledLineFact(int number, ClaimLine line, BillingTables tables)
{
    public int Number { get; } = number;

    public string Code { get; } = line.Code!;

    public DateOnly Day { get; } = line.From!.Value;

    public decimal Units { get; } = line.Units;

    public IReadOnlyList<string> Modifiers { get; } = line.Modifiers;

    /// <summary>Null if the code is unknown.</summary>
    public BillingCode? Known { get; } = tables.Find(line.Code);

    /// <summary>Null if the code may not be judged by tables on that day.</summary>
    public BillingCode? Judged { get; } = tables.Judged(line.Code, line.From!.Value);

    /// <summary>Lines whose units are added up have the same.</summary>
    public (string Code, DateOnly Day, string Role, int Line) UnitGroup
    {
        get
        {
            string role = Judged is null ? "" : UnitRoles.Of(Modifiers, Judged);
            return (Code, Day, role, role == UnitRoles.Alone ? Number : 0);
        }
    }
}
