namespace CptRules.Json.Reading;

/// <summary>The lines of a claim, in line objects that are reused for the next claim.</summary>
internal sealed class LineList
{
    private ClaimLine[] _objects = [];
    private ClaimLine?[] _lines = [];
    private IdReference[] _ids = [];

    public int Count { get; private set; }

    /// <summary>The lines so far; an entry is null where the claim has null.</summary>
    public ReadOnlySpan<ClaimLine> Span => _lines.AsSpan(0, Count)!;

    public ref IdReference IdOf(int index) => ref _ids[index];

    public void Clear() => Count = 0;

    public void AddNull()
    {
        EnsureCapacity();
        _ids[Count] = default;
        _lines[Count++] = null;
    }

    /// <summary>Adds a line that the caller must fill.</summary>
    public ClaimLine Add(out int index)
    {
        EnsureCapacity();
        index = Count++;
        _ids[index] = default;
        return _lines[index] = _objects[index];
    }

    private void EnsureCapacity()
    {
        if (Count < _objects.Length)
            return;
        Resize(Math.Max(16, _objects.Length * 2));
    }

    private void Resize(int size)
    {
        int before = _objects.Length;
        Array.Resize(ref _objects, size);
        Array.Resize(ref _lines, size);
        Array.Resize(ref _ids, size);
        for (int i = before; i < size; i++)
            _objects[i] = new ClaimLine();
    }
}
