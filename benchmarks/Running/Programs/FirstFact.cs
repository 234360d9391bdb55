namespace App;

internal static class Program
{
    private static void Main(string[] args) => Ending.Tell(Facts.Statements.Find(args[0])!.Text);
}
