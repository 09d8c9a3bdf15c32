using CptRules.Compiler.Reading;

namespace CptRules.Compiler.Layouts.AddOns;

/// <summary>The positions of the fields of an add-on edit: fixed in the txt, by heading in the xlsx.</summary>
internal readonly record struct AddOnColumns(
    int Type, int AddOn, int AddOnDeletion, int Primary, int PrimaryDeletion, int Effective, int Deletion, int Note)
{
    /// <summary>The shortest line of the txt. The width of the note after it differs between quarters.</summary>
    public const int MinWidth = 39;

    private const string TypeHeading = "AOC Edit Type";
    private const string AddOnHeading = "Add On Code";
    private const string AddOnDeletionHeading = "AOC DelDT";
    private const string PrimaryHeading = "Primary Code";
    private const string PrimaryDeletionHeading = "Primary Code DelDT";
    private const string EffectiveHeading = "AOC Edit EffDT";
    private const string DeletionHeading = "AOC Edit DelDT";
    private const string NoteHeading = "Special Instruction Notes";

    /// <summary>The fields of a line of the txt.</summary>
    public static IReadOnlyList<FixedField> Fields { get; } =
    [
        new(TypeHeading, 1, 1), new(AddOnHeading, 2, 6), new(AddOnDeletionHeading, 7, 13), new(PrimaryHeading, 14, 18),
        new(PrimaryDeletionHeading, 19, 25), new(EffectiveHeading, 26, 32), new(DeletionHeading, 33, MinWidth),
        new(NoteHeading, MinWidth + 1, int.MaxValue),
    ];

    /// <summary>Their order.</summary>
    public static AddOnColumns Fixed { get; } = new(0, 1, 2, 3, 4, 5, 6, 7);

    private static IReadOnlyList<Column> Known { get; } =
    [
        new(TypeHeading, true), new(AddOnHeading, true, "AddOn Code"), new(
            AddOnDeletionHeading, true, "AOC Del DT"), new(PrimaryHeading, true),
        new(
            PrimaryDeletionHeading,
            true,
            "Primary Code Del DT"), new(EffectiveHeading, true, "AOC Edit Eff DT"), new(DeletionHeading, true, "AOC Edit Del DT"),
        new(NoteHeading, true, "Special Instruction Note"),
    ];

    /// <summary>Moves to the header of the xlsx and finds them.</summary>
    /// <exception cref="RuleSourceException">The header is not that of the layout.</exception>
    public static AddOnColumns Find(RowReader reader)
    {
        // The characters between the words of a heading differ between quarters.
        Columns columns = Columns.Find(reader, Known, heading => Columns.Heading(heading.Replace('_', ' ').Replace('-', ' ')));
        return new(
            columns[TypeHeading], columns[AddOnHeading], columns[AddOnDeletionHeading], columns[PrimaryHeading],
            columns[PrimaryDeletionHeading], columns[EffectiveHeading], columns[DeletionHeading], columns[NoteHeading]);
    }
}
