using CptRules.Data.Keys;

namespace CptRules.Compiler.Rows;

/// <summary>A procedure code of a code list, with its own dates if it has any, and its descriptive fields.</summary>
internal sealed record CodeRow(CodeKey Code)
{
    /// <summary>First day in force, inclusive. A code with neither date follows the MPFS and MUE tables.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day in force, inclusive.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>A short label written by the project; never a published descriptor.</summary>
    public string? Label { get; init; }

    /// <summary>HCPCS type of service.</summary>
    public string? TypeOfService { get; init; }

    /// <summary>Berenson-Eggers type of service.</summary>
    public string? Betos { get; init; }

    /// <summary>AHRQ CCS clinical classification, with its number.</summary>
    public string? ClinicalClass { get; init; }

    /// <summary>HCPCS coverage code (COV), one letter: I, M and S say that Medicare does not cover the service.</summary>
    public char? Coverage { get; init; }

    /// <summary>HCPCS pricing category (PRICE1), two digits.</summary>
    public string? Pricing { get; init; }

    public IReadOnlyList<CodeHistoryRow> History { get; init; } = [];
}
