namespace FactGen.Generator.Emission;

/// <summary>Numbers of the packed form's tables: six bits to a character, so that a table has a fixed width and can be read at any place.</summary>
internal static class Sextet
{
    /// <summary>The character of a value of six bits: <c>0</c> to <c>[</c>, <c>]</c> to <c>p</c>. No literal need escape one.</summary>
    public static char Of(int value) => (char)(value < 44 ? '0' + value : '1' + value);

    /// <summary>How many sextets a table needs whose largest number that is.</summary>
    public static int Width(long largest)
    {
        var width = 1;
        while ((largest >>= 6) > 0)
        {
            width++;
        }

        return width;
    }
}
