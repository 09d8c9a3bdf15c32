using System.Text.Json.Serialization;

namespace CptRules;

/// <summary>One service line of a claim: a procedure code, its modifiers, units and dates of service.</summary>
/// <remarks>
/// Values are taken as billed. Codes, modifiers and provider are trimmed and compared in ASCII upper case; nothing else is repaired,
/// and whatever is wrong with a line becomes a <see cref="Finding"/>, never an exception.
/// Instances are not changed by validation and may be shared between threads while nobody writes to them.
/// </remarks>
[JsonConverter(typeof(ClaimJsonConverter))]
public sealed class ClaimLine
{
    private string? _id;
    private string? _code;
    private IReadOnlyList<string> _modifiers = [];
    private decimal _units = 1;
    private DateOnly? _from;
    private DateOnly? _through;
    private string? _provider;

    /// <summary>Creates an empty line; set at least <see cref="Code"/> and <see cref="From"/>.</summary>
    public ClaimLine()
    {
    }

    /// <summary>Creates a line for one code, its units of service and the (first) date of service.</summary>
    /// <param name="code">The five-character CPT or HCPCS code.</param>
    /// <param name="units">Units of service as billed.</param>
    /// <param name="from">Date of service, the first one if <see cref="Through"/> is set.</param>
    public ClaimLine(string? code, decimal units, DateOnly? from)
    {
        Code = code;
        Units = units;
        From = from;
    }

    /// <summary>The caller's own identifier of the line; carried to the result, never interpreted.</summary>
    public string? Id { get => _id; init => _id = value; }

    /// <summary>The five-character CPT or HCPCS procedure code. Missing or malformed text is finding COD101.</summary>
    public string? Code { get => _code; init => _code = value; }

    /// <summary>The two-character modifiers, in billed order. Null or empty entries are ignored, and so is a null list.</summary>
    /// <value>Default empty.</value>
    public IReadOnlyList<string> Modifiers { get => _modifiers; init => _modifiers = value; }

    /// <summary>Units of service as billed, for the whole of <see cref="From"/> to <see cref="Through"/>.</summary>
    /// <value>Default 1. Valid from 0.001 through 9 999 999 in steps of 0.001; anything else is finding UNT201.</value>
    public decimal Units { get => _units; init => _units = value; }

    /// <summary>First date of service, inclusive. Missing is finding LIN101.</summary>
    public DateOnly? From { get => _from; init => _from = value; }

    /// <summary>Last date of service, inclusive.</summary>
    /// <value>Default null: the same day as <see cref="From"/>.</value>
    public DateOnly? Through { get => _through; init => _through = value; }

    /// <summary>Rendering provider (NPI or any identifier of the caller); read in <see cref="CareSetting.Practitioner"/> only.</summary>
    /// <value>Default null: the claim's provider. Blank is null.</value>
    public string? Provider { get => _provider; init => _provider = value; }

    /// <summary>Makes this another line. For those who made the line, show it to nobody else, and use it again and again.</summary>
    internal void Fill(string? id, string? code, IReadOnlyList<string> modifiers, decimal units, DateOnly? from, DateOnly? through, string? provider)
    {
        _id = id;
        _code = code;
        _modifiers = modifiers;
        _units = units;
        _from = from;
        _through = through;
        _provider = provider;
    }
}
