using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using CptRules.Data.Keys;
using CptRules.Explain;

namespace CptRules;

/// <summary>One service line of a claim: a procedure code, its modifiers, units and dates of service.</summary>
/// <remarks>
/// Values are taken as billed. Codes, modifiers and provider are trimmed and compared in ASCII upper case; nothing else is repaired.
/// Whatever is wrong with a line becomes a <see cref="Finding"/>, except a malformed <see cref="Ndc"/>: setting it throws an
/// <see cref="ArgumentException"/>.
/// Immutable: validation never changes a line, and several threads may share it. Copy a line with other values by
/// <c>line with { ... }</c>; two lines are equal if all values and modifiers are.
/// </remarks>
[JsonConverter(typeof(ClaimJsonConverter))]
public sealed record ClaimLine
{
    /// <summary>The day number of a date that is missing.</summary>
    internal const int NoDay = -1;

    private string? _id;
    private string? _code;
    private IReadOnlyList<string> _modifiers = [];
    private decimal _units = 1;
    private int _from = NoDay;
    private int _through = NoDay;
    private string? _provider;
    private string? _placeOfService;
    private LineExtras? _extras;

    /// <summary>Creates an empty line; set at least <see cref="Code"/> and <see cref="From"/>.</summary>
    public ClaimLine()
    {
    }

    /// <summary>Creates a line, such as <c>new ClaimLine("96411", 4, day, "59")</c>.</summary>
    /// <param name="code">The five-character CPT or HCPCS code.</param>
    /// <param name="units">Units of service as billed.</param>
    /// <param name="from">Date of service, the first one if <see cref="Through"/> is set.</param>
    /// <param name="modifiers">The modifiers, in billed order.</param>
    public ClaimLine(string? code, decimal units, DateOnly? from, params string[] modifiers)
    {
        _code = code;
        _units = units;
        _from = DayOf(from);
        _modifiers = modifiers;
    }

    /// <summary>The caller's own identifier of the line; carried to the result, never interpreted.</summary>
    public string? Id { get => _id; init => _id = value; }

    /// <summary>The five-character CPT or HCPCS procedure code. Missing or malformed text is finding COD101.</summary>
    public string? Code { get => _code; init => _code = value; }

    /// <summary>The two-character modifiers, in billed order. Null or empty entries are ignored, and so is a null list.</summary>
    /// <value>Default empty. The list is not copied.</value>
    public IReadOnlyList<string> Modifiers { get => _modifiers; init => _modifiers = value; }

    /// <summary>Units of service as billed, for the whole of <see cref="From"/> to <see cref="Through"/>.</summary>
    /// <value>Default 1. Valid from 0.001 through 9,999,999 in steps of 0.001; anything else is finding UNT201.</value>
    public decimal Units { get => _units; init => _units = value; }

    /// <summary>What <see cref="Units"/> count.</summary>
    /// <value>Default <see cref="UnitBasis.Units"/>. Minutes are for anesthesia; on other codes they are finding UNT202.</value>
    public UnitBasis Unit { get => _extras?.Unit ?? UnitBasis.Units; init => _extras = LineExtras.Of(value, Ndc); }

    /// <summary>First date of service, inclusive. Missing is finding LIN101.</summary>
    public DateOnly? From { get => DateOf(_from); init => _from = DayOf(value); }

    /// <summary>Last date of service, inclusive.</summary>
    /// <value>Default null: the same day as <see cref="From"/>.</value>
    public DateOnly? Through { get => DateOf(_through); init => _through = DayOf(value); }

    /// <summary>Rendering provider (NPI or any identifier of the caller); read in <see cref="CareSetting.Practitioner"/> only.</summary>
    /// <value>Default null: the claim's provider. Blank is null.</value>
    public string? Provider { get => _provider; init => _provider = value; }

    /// <summary>The place of service, two digits such as <c>11</c>; read in <see cref="CareSetting.Practitioner"/> only.</summary>
    /// <value>Default null: the claim's place. Blank is null. No rule of this version uses it.</value>
    public string? PlaceOfService { get => _placeOfService; init => _placeOfService = value; }

    /// <summary>
    /// The National Drug Code of the package that a drug came from: 11 digits, or groups of 5, 4 and 2 digits with hyphens. Lines with
    /// different ones are not duplicates (DUP601), and JZ on one does not contradict JW on the other (DRU902).
    /// </summary>
    /// <value>Default null. Blank is null.</value>
    /// <exception cref="ArgumentException">Set to anything else.</exception>
    public string? Ndc { get => _extras?.Ndc; init => _extras = LineExtras.Of(Unit, value); }

    /// <summary>The day number of <see cref="From"/>, or <see cref="NoDay"/>.</summary>
    internal int FromDay => _from;

    /// <summary>The day number of <see cref="Through"/>, or <see cref="NoDay"/>.</summary>
    internal int ThroughDay => _through;

    /// <summary>The values that few lines have; null if the line has none of them.</summary>
    internal LineExtras? Extras => _extras;

    /// <summary>Whether all values are equal, modifiers compared one by one.</summary>
    /// <param name="other">Another line, or null.</param>
    /// <returns>True for an equal line.</returns>
    public bool Equals(ClaimLine? other) =>
        other is not null && _id == other._id && _code == other._code && _units == other._units && _from == other._from
        && _through == other._through && _provider == other._provider
        && _placeOfService == other._placeOfService && _extras == other._extras && ListEquality.AreEqual(_modifiers, other._modifiers);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(_id, _code, _units, _from, _through, _provider, _modifiers?.Count, HashCode.Combine(_placeOfService, _extras));

    /// <summary>Code with modifiers, units and dates of service, such as <c>96411-59, 4 units, 2026-05-04</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(_code ?? "no code");
        foreach (string? modifier in _modifiers ?? [])
            text.Append('-').Append(modifier);
        text.Append(CultureInfo.InvariantCulture, $", {Words.Units(_units)}, {(From is { } from ? Words.Date(from) : "no date")}");
        if (Through is { } through && through != From)
            text.Append(CultureInfo.InvariantCulture, $" to {Words.Date(through)}");
        return text.ToString();
    }

    /// <summary>Overwrites all values. For a caller that created the line, shares it with no one, and reuses it.</summary>
    internal void Fill(
        string? id, string? code, IReadOnlyList<string> modifiers, decimal units, DateOnly? from, DateOnly? through, string? provider,
        UnitBasis unit = UnitBasis.Units, string? placeOfService = null, string? ndc = null)
    {
        _id = id;
        _code = code;
        _modifiers = modifiers;
        _units = units;
        _from = DayOf(from);
        _through = DayOf(through);
        _provider = provider;
        _placeOfService = placeOfService;
        _extras = LineExtras.Of(unit, ndc);
    }

    private static int DayOf(DateOnly? date) => date is { } day ? day.DayNumber : NoDay;

    private static DateOnly? DateOf(int day) => day == NoDay ? null : DateOnly.FromDayNumber(day);
}
