using System.Xml;

namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>The names of a part's elements and attributes, as many as a workbook may have: the XML reader keeps every name that it meets.</summary>
/// <param name="part">The part's name.</param>
internal sealed class BoundedNames(string part) : NameTable
{
    private int _left = WorkbookLimits.Names;

    /// <inheritdoc/>
    public override string Add(char[] key, int start, int len)
    {
        Count(Get(key, start, len));
        return base.Add(key, start, len);
    }

    /// <inheritdoc/>
    public override string Add(string key)
    {
        Count(Get(key));
        return base.Add(key);
    }

    private void Count(string? known)
    {
        _left -= known is null ? 1 : 0;
        if (_left < 0)
        {
            throw WorkbookFaultException.Damaged(part);
        }
    }
}
