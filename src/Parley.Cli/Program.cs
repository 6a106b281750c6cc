using Parley.Cli.Hosting;

using var terminal = Terminal.FromProcess();
return await ParleyCommand.RunAsync(args, terminal, CancellationToken.None);
