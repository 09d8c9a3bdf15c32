using System.Runtime.CompilerServices;
using CptRules.Data;
using CptRules.Data.Checks;
using CptRules.Data.Entries;
using CptRules.Data.File;
using CptRules.Data.Keys;
using CptRules.Engine.Reading;
using CptRules.Explain.Codes;
using CptRules.Explain.Details;
using CptRules.Explain.Modifiers;

namespace CptRules;

/// <summary>The published rules of a release, for claims of any care setting and date.</summary>
/// <remarks>Immutable and safe for many threads: load it once and keep it.</remarks>
public sealed class RuleSet
{
    private RuleSet(RuleData data)
    {
        Data = data;
        Release = Releases.Of(data);
    }

    /// <summary>
    /// The rule set inside the package: infusion and chemotherapy administration, scalp cooling and office visits. Loaded on first use.
    /// It is partial: a code that it does not have is finding <see cref="RuleId.COD102"/> with <see cref="Severity.Info"/>.
    /// </summary>
    /// <exception cref="InvalidRuleSetException">The package is damaged.</exception>
    public static RuleSet Embedded => EmbeddedHolder.Value.Value;

    /// <summary>The name, window and sources of the set.</summary>
    public RuleSetRelease Release { get; }

    internal RuleData Data { get; }

    /// <summary>Reads a rule set from a file made by <c>cptrules rules build</c>.</summary>
    /// <param name="path">Path of the file.</param>
    /// <returns>The rule set.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    /// <exception cref="NotSupportedException">The machine is not little-endian.</exception>
    /// <exception cref="InvalidRuleSetException">
    /// The file is not a rule set, is damaged, or of an unknown version; the message names it.
    /// </exception>
    public static RuleSet Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream file = File.OpenRead(path);
        try
        {
            return Load(file);
        }
        catch (InvalidRuleSetException e)
        {
            throw new InvalidRuleSetException($"{path}: {e.Message}", e) { Section = e.Section, Entry = e.Entry, FilePath = path };
        }
    }

    /// <summary>Reads a rule set from a stream, to its end. The stream is not closed.</summary>
    /// <param name="stream">A stream positioned at the first byte of a rule set file.</param>
    /// <returns>The rule set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="NotSupportedException">The stream cannot be read, or the machine is not little-endian.</exception>
    /// <exception cref="InvalidRuleSetException">Not a rule set, damaged, or of an unknown version.</exception>
    public static RuleSet Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var sections = new RuleSections(SectionReader.Read(stream));
        new SectionChecks(sections).Run();
        return new(new RuleData(sections));
    }

    /// <summary>
    /// Checks every cross-reference of the set: overlapping windows, add-on types in force at once, dates, flags. Loading has already
    /// checked the file structure, the checksum and every index; call this where rule sets are built or received, not at every start.
    /// </summary>
    /// <exception cref="InvalidRuleSetException">Two entries contradict each other; the message names the section and entry.</exception>
    public void Verify() => RuleVerifier.Run(Data);

    /// <summary>Looks up what the set knows of a code on a day in a care setting.</summary>
    /// <param name="code">The code; trimmed and converted to upper case.</param>
    /// <param name="date">The date of service.</param>
    /// <param name="setting">The care setting.</param>
    /// <returns>The facts, or null if the set does not know the code, or the text is not a code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="setting"/> is not a care setting.</exception>
    public CodeFacts? Find(string code, DateOnly date, CareSetting setting = CareSetting.Practitioner)
    {
        ThrowIfNotSetting(setting);
        int id = FindCode(code);
        return id < 0 || !Data.Codes[id].Has(CodeFlags.Known) ? null : CodeFactsReader.Read(this, id, date, setting);
    }

    /// <summary>Looks up the short description of a code, as in <see cref="CodeFacts.Description"/>, without its other facts.</summary>
    /// <param name="code">The code; trimmed and converted to upper case.</param>
    /// <returns>The description; null if the set has none of the code, as the embedded set of all codes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public string? FindDescription(string code) => FindCode(code) is >= 0 and var id ? Data.DescriptionOf(id) : null;

    /// <summary>Looks up the PTP edits in force between two codes on a day, in either direction.</summary>
    /// <param name="first">One code; trimmed and converted to upper case.</param>
    /// <param name="second">The other code.</param>
    /// <param name="date">The date of service.</param>
    /// <param name="setting">The care setting.</param>
    /// <returns>No edit, one, or one in each direction.</returns>
    /// <exception cref="ArgumentNullException">A code is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="setting"/> is not a care setting.</exception>
    public IReadOnlyList<PairEdit> PairsBetween(string first, string second, DateOnly date, CareSetting setting = CareSetting.Practitioner)
    {
        ThrowIfNotSetting(setting);
        int a = FindCode(first);
        int b = FindCode(second);
        return a < 0 || b < 0 || a == b ? [] : PairFactsReader.Between(this, a, b, date, setting);
    }

    /// <summary>
    /// Looks up all PTP edits between two codes on any day, in either direction. A pair that was deleted and published again has several.
    /// </summary>
    /// <param name="first">One code; trimmed and converted to upper case.</param>
    /// <param name="second">The other code.</param>
    /// <param name="setting">The care setting.</param>
    /// <returns>
    /// The edits, ascending by first day, then by column 1 code. The modifiers that bypass an edit are those of its last day, or of the
    /// newest rules if it has not ended.
    /// </returns>
    /// <exception cref="ArgumentNullException">A code is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="setting"/> is not a care setting.</exception>
    public IReadOnlyList<PairEdit> PairHistory(string first, string second, CareSetting setting = CareSetting.Practitioner)
    {
        ThrowIfNotSetting(setting);
        int a = FindCode(first);
        int b = FindCode(second);
        return a < 0 || b < 0 || a == b ? [] : PairFactsReader.Between(this, a, b, setting);
    }

    /// <summary>Looks up what the set knows of a modifier on all days and in all care settings.</summary>
    /// <param name="modifier">The modifier; trimmed and converted to upper case.</param>
    /// <returns>
    /// The facts, or null if the text is not a modifier, or is neither in the modifier table nor the origin and destination of an ambulance
    /// trip.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="modifier"/> is null.</exception>
    public ModifierFacts? FindModifier(string modifier)
    {
        ArgumentNullException.ThrowIfNull(modifier);
        return ModifierKey.TryParse(NormalText.Read(modifier, stackalloc char[2]), out ModifierKey key)
            ? ModifierFactsReader.Read(Data, key)
            : null;
    }

    /// <summary>Whether the set has PTP edits of a care setting. If not, the absence of an edit between two codes means nothing.</summary>
    /// <param name="setting">The care setting; there are none for <see cref="CareSetting.DmeSupplier"/>.</param>
    /// <returns>True if there is one on any day.</returns>
    public bool HasPairs(CareSetting setting) => Data.PairsOf(setting) is { Count: > 0 };

    /// <summary>Lists the tables that claims are checked by on a day though they are not known to be current then (LIN104).</summary>
    /// <param name="date">The date of service.</param>
    /// <param name="setting">The care setting.</param>
    /// <returns>The tables with their quarters, in the order of <see cref="SourceKind"/>; empty if all are current.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="setting"/> is not a care setting.</exception>
    public IReadOnlyList<TableStatus> OutdatedTables(DateOnly date, CareSetting setting = CareSetting.Practitioner)
    {
        ThrowIfNotSetting(setting);
        return TableStatuses.Outdated(Data.Currency, setting, date.DayNumber);
    }

    internal static RuleSet Load(byte[] file) => Load(new MemoryStream(file, writable: false));

    private static void ThrowIfNotSetting(CareSetting setting)
    {
        if (!Enum.IsDefined(setting))
            throw new ArgumentOutOfRangeException(nameof(setting), setting, "Not a care setting.");
    }

    private int FindCode(string code, [CallerArgumentExpression(nameof(code))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(code, name);
        return NormalText.TryReadCode(code, out CodeKey key) ? Data.FindCode(key) : -1;
    }

    private static class EmbeddedHolder
    {
        // PublicationOnly: a failure is not cached, and after a race all threads see the same instance.
        public static readonly Lazy<RuleSet> Value = new(Read, LazyThreadSafetyMode.PublicationOnly);

        private static RuleSet Read()
        {
            using Stream? stream = typeof(RuleSet).Assembly.GetManifestResourceStream("CptRules.rules");
            return stream is null ? throw new InvalidRuleSetException("The assembly has no embedded rule set.") : Load(stream);
        }
    }
}
