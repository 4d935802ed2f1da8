using MagmaGame;
using MagmaGame.Consoles;

return CommandLine.Run(args, new SystemConsole());
