using MagmaGame;
using MagmaGame.Consoles;

var console = new SystemConsole();
var exitCode = CommandLine.Run(args, console);
console.RestoreKeys();
return exitCode;
