using System;
using System.Runtime.InteropServices;

namespace FactGen.Benchmarks.Running;

/// <summary>
/// SQLite through its C interface, as the system has it: less than any library around it takes. The programs that are measured are compiled with
/// this very file.
/// </summary>
internal sealed class SqliteDatabase : IDisposable
{
    private const string Library = "sqlite3";
    private const int Ok = 0;
    private static readonly string[] s_names = ["libsqlite3.so.0", "libsqlite3.so", "libsqlite3.dylib", "winsqlite3.dll", "sqlite3"];
    private IntPtr _handle;

    static SqliteDatabase() => NativeLibrary.SetDllImportResolver(typeof(SqliteDatabase).Assembly, (name, _, _) => name == Library ? Load() : IntPtr.Zero);

    private SqliteDatabase(IntPtr handle) => _handle = handle;

    /// <summary>Whether the system has it.</summary>
    public static bool IsThere => Load() != IntPtr.Zero;

    /// <summary>Opens a file, or makes it.</summary>
    public static SqliteDatabase Open(string path)
    {
        Check(Open(path, out var handle), "open");
        return new SqliteDatabase(handle);
    }

    /// <summary>Runs statements that give nothing.</summary>
    public void Run(string sql) => Check(Exec(_handle, sql, IntPtr.Zero, IntPtr.Zero, IntPtr.Zero), sql);

    public SqliteQuery Prepare(string sql)
    {
        Check(Prepare(_handle, sql, -1, out var statement, IntPtr.Zero), sql);
        return new SqliteQuery(statement);
    }

    public void Dispose()
    {
        _ = Close(_handle);
        _handle = IntPtr.Zero;
    }

    private static IntPtr Load()
    {
        foreach (var name in s_names)
        {
            if (NativeLibrary.TryLoad(name, out var library))
            {
                return library;
            }
        }

        return IntPtr.Zero;
    }

    private static void Check(int result, string what)
    {
        if (result != Ok)
        {
            throw new InvalidOperationException($"SQLite says {result} to: {what}");
        }
    }

    [DllImport(Library, EntryPoint = "sqlite3_open")]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, out IntPtr database);

    [DllImport(Library, EntryPoint = "sqlite3_close_v2")]
    private static extern int Close(IntPtr database);

    [DllImport(Library, EntryPoint = "sqlite3_exec")]
    private static extern int Exec(IntPtr database, [MarshalAs(UnmanagedType.LPUTF8Str)] string sql, IntPtr callback, IntPtr argument, IntPtr error);

    [DllImport(Library, EntryPoint = "sqlite3_prepare_v2")]
    private static extern int Prepare(IntPtr database, [MarshalAs(UnmanagedType.LPUTF8Str)] string sql, int bytes, out IntPtr statement, IntPtr tail);
}

/// <summary>A prepared statement.</summary>
internal sealed class SqliteQuery(IntPtr statement) : IDisposable
{
    private const string Library = "sqlite3";
    private const int Row = 100;
    private static readonly IntPtr s_copied = new(-1);

    public void Bind(int parameter, string text) => _ = BindText(statement, parameter, text, -1, s_copied);

    /// <summary>Goes to the next row; false behind the last.</summary>
    public bool Step() => Step(statement) == Row;

    public string? Text(int column) => Marshal.PtrToStringUTF8(ColumnText(statement, column));

    /// <summary>Makes it ready to run again.</summary>
    public void Reset() => _ = Reset(statement);

    public void Dispose() => _ = Finalize(statement);

    [DllImport(Library, EntryPoint = "sqlite3_bind_text")]
    private static extern int BindText(IntPtr statement, int parameter, [MarshalAs(UnmanagedType.LPUTF8Str)] string text, int bytes, IntPtr destructor);

    [DllImport(Library, EntryPoint = "sqlite3_step")]
    private static extern int Step(IntPtr statement);

    [DllImport(Library, EntryPoint = "sqlite3_column_text")]
    private static extern IntPtr ColumnText(IntPtr statement, int column);

    [DllImport(Library, EntryPoint = "sqlite3_reset")]
    private static extern int Reset(IntPtr statement);

    [DllImport(Library, EntryPoint = "sqlite3_finalize")]
    private static extern int Finalize(IntPtr statement);
}
