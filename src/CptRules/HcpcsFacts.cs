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
}
