using System.Text;
using CptRules.Cli;

// Tables and bars contain characters beyond ASCII. Redirected output is UTF-8 in any case.
if (!Console.IsOutputRedirected)
    Console.OutputEncoding = Encoding.UTF8;

using Stream input = Console.OpenStandardInput();
using Stream output = StandardOutput.Open();
return CommandLineApp.Run(args, new ToolEnvironment(input, output, Console.Error, TerminalFacts.OfProcess(), TimeProvider.System));
