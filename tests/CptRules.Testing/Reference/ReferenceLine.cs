namespace CptRules.Testing.Reference;

/// <summary>A line of a claim with normalized text and with its provider key.</summary>
internal sealed class ReferenceLine
{
    /// <param name="index">Counted from 1 for a claim line, and from -1 downward for a prior line.</param>
    public ReferenceLine(ClaimLine? line, int index, Claim claim)
    {
        line ??= new ClaimLine();
        Index = index;
        Code = Normalized(line.Code);
        IsWellFormed = IsCode(Code);
        Units = line.Units;
        IsMinutes = line.Unit == UnitBasis.Minutes;
        Ndc = string.Concat((line.Ndc ?? "").Where(IsDigit));
        DatesMissing = line.From is null;
        DatesReversed = line.From is { } first && line.Through < first;
        From = line.From ?? default;
        Through = line.Through ?? From;
        Entries =
        [
            .. (line.Modifiers ?? []).Select((text, i) => (Text: Normalized(text), Position: i + 1)).Where(entry => entry.Text.Length > 0),
        ];
        Modifiers = [.. Entries.Where(entry => IsModifier(entry.Text)).DistinctBy(entry => entry.Text)];
        ModifierSet = [.. Modifiers.Select(entry => entry.Text)];
        string own = Normalized(line.Provider);
        string place = Normalized(line.PlaceOfService);
        Place = place.Length > 0 ? place : Normalized(claim.PlaceOfService);
        Provider = claim.Setting != CareSetting.Practitioner ? "" : own.Length > 0 ? own : Normalized(claim.Provider);
    }

    public int Index { get; }

    public bool IsPrior => Index < 0;

    /// <summary>The normalized text of the code, malformed or not; empty if the code is missing.</summary>
    public string Code { get; }

    public bool IsWellFormed { get; }

    public decimal Units { get; }

    /// <summary>Whether the units count minutes.</summary>
    public bool IsMinutes { get; }

    /// <summary>The digits of the drug package; empty if there is none.</summary>
    public string Ndc { get; }

    public bool DatesMissing { get; }

    public bool DatesReversed { get; }

    public bool HasDates => !DatesMissing && !DatesReversed;

    public DateOnly From { get; }

    public DateOnly Through { get; }

    public int Days => Through.DayNumber - From.DayNumber + 1;

    /// <summary>The entries that are not empty, including malformed and repeated ones.</summary>
    public IReadOnlyList<(string Text, int Position)> Entries { get; }

    /// <summary>The distinct well-formed modifiers, in the order of their first occurrence.</summary>
    public IReadOnlyList<(string Text, int Position)> Modifiers { get; }

    public HashSet<string> ModifierSet { get; }

    /// <summary>The anatomic modifiers of the line.</summary>
    public HashSet<string> Sites => [.. ModifierSet.Intersect(ReferenceModifiers.Anatomic)];

    public string Provider { get; }

    /// <summary>The place of service, well-formed or not: that of the line, else of the claim; empty if there is none.</summary>
    public string Place { get; }

    /// <summary>Whether the place is two digits. No place is 00.</summary>
    public bool HasPlaceNumber => Place.Length == 2 && Place.All(IsDigit) && Place != "00";

    public bool Has(string modifier) => ModifierSet.Contains(modifier);

    public bool HasAny(IReadOnlySet<string> modifiers) => ModifierSet.Overlaps(modifiers);

    public int PositionOf(string modifier) => Modifiers.First(entry => entry.Text == modifier).Position;

    public bool Covers(DateOnly day) => From <= day && day <= Through;

    public bool SharesDayWith(ReferenceLine other) => From <= other.Through && other.From <= Through;

    /// <summary>Whether both lines have a drug package, and not the same.</summary>
    public bool IsOtherPackageThan(ReferenceLine other) => Ndc.Length > 0 && other.Ndc.Length > 0 && Ndc != other.Ndc;

    public static bool IsModifier(string text) => text.Length == 2 && text.All(c => IsDigit(c) || IsLetter(c));

    private static bool IsCode(string text) =>
        text.Length == 5
        && ((text[..4].All(IsDigit) && (IsDigit(text[4]) || IsLetter(text[4])))
            || (IsLetter(text[0]) && text[1..].All(IsDigit)));

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is >= 'A' and <= 'Z';

    private static string Normalized(string? text) =>
        string.Concat((text ?? "").Trim().Select(c => c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A') : c));
}
