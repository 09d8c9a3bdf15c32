namespace CptRules.Cli;

/// <summary>All that the tool touches of the process it runs in, so that a test can be that process.</summary>
internal sealed record ToolEnvironment(Stream Input, Stream Output, TextWriter Error, TerminalFacts Terminal, TimeProvider Time);
