using System.CommandLine;
using System.CommandLine.Parsing;

namespace CptRules.Cli.Commands;

/// <summary>Finds options that no command has. The parser accepts them as file names for arguments that take any number of files.</summary>
internal static class UnknownOptions
{
    /// <summary>
    /// The names of the unknown options, without values; empty if there are none. Arguments after <c>--</c> are not options.
    /// </summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        var beforeDashes = parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return
        [
            .. parsed.CommandResult.Children.OfType<ArgumentResult>()
                .SelectMany(argument => argument.Tokens)
                .Where(token => beforeDashes.Contains(token) && token.Value.Length > 1 && token.Value[0] == '-')
                .Select(token => token.Value.Split('=', 2)[0])
                .Distinct(),
        ];
    }
}
