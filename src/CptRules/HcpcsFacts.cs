namespace CptRules;

/// <summary>How HCPCS and AHRQ classify a code. Immutable.</summary>
public sealed class HcpcsFacts
{
    internal HcpcsFacts(string? typeOfService, string? betos, string? clinicalClass)
    {
        TypeOfService = typeOfService;
        Betos = betos;
        ClinicalClass = clinicalClass;
    }

    /// <summary>The HCPCS type of service, each value with its meaning in words where there are any; null if the set has none.</summary>
    public string? TypeOfService { get; }

    /// <summary>
    /// The Berenson-Eggers type of service (BETOS), with its meaning in words where there are any; null if the set has none.
    /// </summary>
    public string? Betos { get; }

    /// <summary>The AHRQ CCS clinical classification; null if the set has none.</summary>
    public string? ClinicalClass { get; }

    /// <summary>The HCPCS coverage code, one letter, such as <c>D</c>; null if the set has none.</summary>
    public string? Coverage { get; internal init; }

    /// <summary>The meaning of <see cref="Coverage"/> in words; null if there is none or it is not known.</summary>
    public string? CoverageMeaning { get; internal init; }

    /// <summary>The HCPCS pricing category, two digits, such as <c>36</c>; null if the set has none.</summary>
    public string? Pricing { get; internal init; }

    /// <summary>The meaning of <see cref="Pricing"/> in words; null if there is none or it is not known.</summary>
    public string? PricingMeaning { get; internal init; }
}
