using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace App;

public sealed record Source(string Article, string? Excerpt, string[] Via);

public sealed record Entry(string Id, string Section, string Text, string[] Speakers, string? From, string? To, string[] Topics, Source[] Sources);

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(List<Entry>))]
internal sealed partial class Entries : JsonSerializerContext;

internal static class Program
{
    private static void Main(string[] args)
    {
        using var file = File.OpenRead(args[1]);
        Ending.Tell(JsonSerializer.Deserialize(file, Entries.Default.ListEntry)!.Find(entry => entry.Id == args[0])!.Text);
    }
}
