using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Mono.Cecil;

/// <summary>
/// Copies an assembly under another name. Compiled by MSBuild itself when PrivateYamlDotNet.targets runs it.
/// </summary>
public sealed class RenameAssembly : Task
{
    [Required]
    public string Source { get; set; }

    /// <summary>Where the copy goes; its file name becomes the assembly's name.</summary>
    [Required]
    public string Destination { get; set; }

    public override bool Execute()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Destination));
        using (var assembly = AssemblyDefinition.ReadAssembly(Source))
        {
            assembly.Name.Name = Path.GetFileNameWithoutExtension(Destination);
            assembly.MainModule.Name = Path.GetFileName(Destination);

            // The signature covered the old bytes, and the key that made it is not ours.
            assembly.Name.PublicKey = null;
            assembly.Name.HasPublicKey = false;
            assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;

            // The same bytes each time, so that a package can be built twice and compared.
            assembly.Write(Destination, new WriterParameters { Timestamp = 0, DeterministicMvid = true });
        }

        return !Log.HasLoggedErrors;
    }
}
