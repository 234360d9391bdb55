namespace App;

internal static class Program
{
    private static void Main() => Ending.Tell(FIRST);
}
