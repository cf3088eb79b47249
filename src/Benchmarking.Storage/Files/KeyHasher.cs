using System.Security.Cryptography;
using System.Text;
using Benchmarking.Networks;

namespace Benchmarking.Storage.Files;

/// <summary>Turns respondent keys into what the store keeps of them: the first 16 bytes of HMAC-SHA256 under the workspace's secret.</summary>
/// <remarks>A key that follows a person gives the same hash in every wave, so that respondents can be paired over time; a number of a submission gives
/// another one in each, so that they cannot.</remarks>
internal sealed class KeyHasher : IDisposable
{
    /// <summary>How many bytes a hash has.</summary>
    public const int Length = 16;

    private readonly IncrementalHash _hash;
    private readonly byte[] _digest = new byte[SHA256.HashSizeInBytes];

    /// <summary>Begins with a secret.</summary>
    /// <param name="secret">The workspace's secret.</param>
    public KeyHasher(byte[] secret) => _hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);

    /// <summary>Hashes a respondent's key, for all waves alike.</summary>
    /// <param name="key">The key as it came.</param>
    /// <returns>16 bytes.</returns>
    public byte[] Hash(string key) => Hash(Encoding.UTF8.GetBytes(key));

    /// <summary>Hashes the hash of a key together with a wave.</summary>
    /// <param name="hash">What <see cref="Hash(string)"/> made of the key.</param>
    /// <param name="wave">The wave.</param>
    /// <returns>16 bytes.</returns>
    public byte[] InWave(byte[] hash, WaveId wave) => Hash([.. Encoding.UTF8.GetBytes(wave.Value), 0, .. hash]);

    public void Dispose() => _hash.Dispose();

    private byte[] Hash(byte[] text)
    {
        _hash.AppendData(text);
        _hash.GetHashAndReset(_digest);
        return _digest[..Length];
    }
}
