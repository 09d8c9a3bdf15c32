namespace CptRules.Json.Reading;

/// <summary>The lines of one claim after another, in line objects that are used again.</summary>
internal sealed class LineList
{
    private ClaimLine[] _own = [];
    private ClaimLine?[] _lines = [];
    private IdText[] _ids = [];

    public int Count { get; private set; }

    /// <summary>The lines so far; null where the claim has null.</summary>
    public ReadOnlySpan<ClaimLine> Span => _lines.AsSpan(0, Count)!;

    public ref IdText IdOf(int index) => ref _ids[index];

    public void Clear() => Count = 0;

    public void AddNull()
    {
        MakeRoom();
        _ids[Count] = default;
        _lines[Count++] = null;
    }

    /// <summary>The next line, to be filled.</summary>
    public ClaimLine Add(out int index)
    {
        MakeRoom();
        index = Count++;
        _ids[index] = default;
        return _lines[index] = _own[index];
    }

    private void MakeRoom()
    {
        if (Count < _own.Length)
            return;
        Resize(Math.Max(16, _own.Length * 2));
    }

    private void Resize(int size)
    {
        int before = _own.Length;
        Array.Resize(ref _own, size);
        Array.Resize(ref _lines, size);
        Array.Resize(ref _ids, size);
        for (int i = before; i < size; i++)
            _own[i] = new ClaimLine();
    }
}
