using System.Security.Cryptography;
using System.Text;

namespace Benchmarking.Storage.Files;

/// <summary>Turns respondent keys into what the store keeps of them: the first 16 bytes of HMAC-SHA256 under the workspace's secret.</summary>
/// <remarks>The same key gives the same hash in every wave, so that respondents can be paired over time.</remarks>
internal sealed class KeyHasher : IDisposable
{
    /// <summary>How many bytes a hash has.</summary>
    public const int Length = 16;

    private readonly IncrementalHash _hash;
    private readonly byte[] _digest = new byte[SHA256.HashSizeInBytes];

    /// <summary>Begins with a secret.</summary>
    /// <param name="secret">The workspace's secret.</param>
    public KeyHasher(byte[] secret) => _hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);

    /// <summary>Hashes a respondent's key.</summary>
    /// <param name="key">The key as it came.</param>
    /// <returns>16 bytes.</returns>
    public byte[] Hash(string key)
    {
        _hash.AppendData(Encoding.UTF8.GetBytes(key));
        _hash.GetHashAndReset(_digest);
        return _digest[..Length];
    }

    public void Dispose() => _hash.Dispose();
}
