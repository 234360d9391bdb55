namespace App;

internal static class Program
{
    private static void Main(string[] args) => Ending.Tell(args.Length == 0 ? null : args[0]);
}
