using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;
using System.Text;
using FactGen.Packed;

namespace FactGen.Tool.Tests;

/// <summary>Writes assemblies that are fact packages, as the compiler would.</summary>
internal static class PackAssembly
{
    /// <summary>A pack with a person and an article whose text is kept, in two attributes.</summary>
    public static void WriteQuay(string path, int form = 1) => Write(
        path,
        "Quay-Facts",
        form,
        Field('p', Field('i', "john-roe") + Field('n', "John Roe")),
        Field('a', Field('i', "quay-1") + Field('t', "Rain") + Field('s', "quay-1.txt")));

    /// <summary>A pack that exports those texts.</summary>
    public static void Write(string path, string name, int form, params string[] exports)
    {
        var (assembly, facts) = Begin(name);
        foreach (var entries in exports)
        {
            facts.SetCustomAttribute(new CustomAttributeBuilder(typeof(PackExportsAttribute).GetConstructors()[0], [entries]));
        }

        assembly.SetCustomAttribute(new CustomAttributeBuilder(typeof(FactPackAttribute).GetConstructors()[0], [facts.CreateType(), name, form]));
        assembly.Save(path);
    }

    /// <summary>An assembly that knows FactGen, and is no pack.</summary>
    public static void WriteUser(string path)
    {
        var (assembly, facts) = Begin("User");
        facts.SetCustomAttribute(new CustomAttributeBuilder(typeof(UncitedFactAttribute).GetConstructors()[0], []));
        facts.CreateType();
        assembly.Save(path);
    }

    /// <summary>A field of the packed form.</summary>
    public static string Field(char tag, string payload) => string.Create(CultureInfo.InvariantCulture, $"{tag}{Encoding.UTF8.GetByteCount(payload)}:{payload}");

    private static (PersistedAssemblyBuilder Assembly, TypeBuilder Facts) Begin(string name)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(name), typeof(object).Assembly);
        return (assembly, assembly.DefineDynamicModule(name).DefineType("Quay.Facts", TypeAttributes.Public));
    }
}
