using System.Text;

namespace CptRules.Cli.Rendering;

/// <summary>Writes text without the blanks at the ends of lines, with which tables are filled up.</summary>
internal sealed class TrimmedLines(TextWriter output) : TextWriter
{
    private int _blanks;

    public override Encoding Encoding => output.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            _blanks++;
            return;
        }

        if (value is not ('\n' or '\r'))
        {
            for (; _blanks > 0; _blanks--)
                output.Write(' ');
        }

        _blanks = 0;
        output.Write(value);
    }

    public override void Flush() => output.Flush();
}
