using CptRules.Data.Keys;

namespace CptRules.Published.Tests.Scenarios;

/// <summary>A claim that a scenario builds.</summary>
internal sealed class ClaimDraft
{
    public List<ClaimLine> Lines { get; } = [];

    public List<ClaimLine> PriorLines { get; } = [];

    public CareSetting Setting { get; set; }

    public string? Provider { get; set; }

    public string? BillType { get; set; }

    public string? Place { get; set; }

    public void Add(CodeKey code, DateOnly from, IEnumerable<string>? modifiers = null, decimal units = 1, DateOnly? through = null,
        string? provider = null, bool prior = false, UnitBasis unit = UnitBasis.Units, string? ndc = null) =>
        (prior ? PriorLines : Lines).Add(new ClaimLine(code.ToString(), units, from)
        {
            Through = through,
            Modifiers = [.. modifiers ?? []],
            Provider = provider,
            Unit = unit,
            Ndc = ndc,
        });

    public Claim ToClaim() =>
        new()
        {
            Setting = Setting,
            Provider = Provider,
            BillType = BillType,
            PlaceOfService = Place,
            Lines = Lines,
            PriorLines = PriorLines,
        };
}
