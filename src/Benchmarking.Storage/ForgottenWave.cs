namespace Benchmarking.Storage;

/// <summary>What was taken away for good.</summary>
/// <param name="Imports">How many imports of the wave stood.</param>
/// <param name="Respondents">How many respondents had answered.</param>
/// <param name="IsClean">Whether no file of the store holds any of it; false where another program kept the write-ahead log from being emptied.</param>
public sealed record ForgottenWave(int Imports, int Respondents, bool IsClean);
