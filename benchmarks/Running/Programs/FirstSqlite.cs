using FactGen.Benchmarks.Running;

namespace App;

internal static class Program
{
    private static void Main(string[] args)
    {
        using var database = SqliteDatabase.Open(args[1]);
        using var query = database.Prepare("SELECT text FROM facts WHERE id = ?");
        query.Bind(1, args[0]);
        query.Step();
        Ending.Tell(query.Text(0));
    }
}
