using System.Net;
using System.Text;
using System.Text.Json;
using Benchmarking.Findings;
using Benchmarking.Import.Figures;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Fetching;

/// <summary>Asks a statistical office, politely and with patience, and says in words why no answer came.</summary>
internal sealed class PxWebClient : IDisposable
{
    private const int LargestAnswer = 20 * 1024 * 1024;
    private readonly FetchOptions _options;
    private readonly HttpClient _http;
    private readonly RequestPace _pace;
    private readonly RetryWaits _waits;
    private readonly FetchCache _cache;

    /// <summary>Gets ready; nothing is asked yet.</summary>
    /// <param name="options">How to ask.</param>
    public PxWebClient(FetchOptions options)
    {
        _options = options;
        _http = new HttpClient { Timeout = options.Timeout, MaxResponseContentBufferSize = LargestAnswer };
        _http.DefaultRequestHeaders.UserAgent.TryParseAdd(options.UserAgent);
        _http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        (_pace, _waits, _cache) = (new RequestPace(options), new RetryWaits(options), new FetchCache(options));
    }

    private string Host => _options.Address.Host;

    /// <summary>Asks.</summary>
    /// <param name="address">The address, relative to the office's.</param>
    /// <param name="body">What is posted; null to ask by the address alone.</param>
    /// <param name="table">The table that is asked about, for messages.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>The answer, which is JSON.</returns>
    /// <exception cref="RefusedException">No answer came, or not the one that was asked for.</exception>
    public byte[] Ask(string address, string? body, string table, CancellationToken cancel)
    {
        var query = $"{new Uri(_options.Address, address)}\n{body}";
        if (_cache.Find(query) is { } kept)
        {
            return kept;
        }

        for (var attempt = 1; ; attempt++)
        {
            _pace.Await(cancel);
            var (answer, wait, reason) = Try(address, body, table, cancel);
            if (answer is not null)
            {
                _cache.Keep(query, answer);
                return answer;
            }

            if (attempt > _options.Retries || wait > RetryWaits.Longest)
            {
                throw new RefusedException(reason);
            }

            _options.Wait(_waits.Before(attempt, wait), cancel);
        }
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Asks once.</summary>
    /// <returns>The answer; else how long the office asks to wait, and what to say where nobody waits any more.</returns>
    /// <exception cref="RefusedException">Asking again would not help.</exception>
    private (byte[]? Answer, TimeSpan? Wait, Wording.Sentence Reason) Try(string address, string? body, string table, CancellationToken cancel)
    {
        try
        {
            using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, new Uri(_options.Address, address));
            request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
            using var response = _http.Send(request, cancel);
            using var stream = response.Content.ReadAsStream(cancel);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            var answer = copy.ToArray();
            return response.IsSuccessStatusCode
                ? (Json(answer), null, new("import.fetch.no_json", Host))
                : (null, _waits.Asked(response), Refused(response.StatusCode, answer, table));
        }
        catch (HttpRequestException fault) when (fault.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
        {
            throw new RefusedException(new("import.fetch.too_large", table));
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return (null, null, new("import.fetch.no_contact", Host));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return (null, null, new("import.fetch.slow", Host, (int)Math.Ceiling(_options.Timeout.TotalSeconds)));
        }
    }

    // A page for people instead of figures comes from a portal on the way, such as that of a hotel, or in the office's hours of repair.
    private byte[] Json(byte[] answer)
    {
        if (!JsonStatFile.IsMeant(answer))
        {
            throw new RefusedException(new("import.fetch.no_json", Host));
        }

        try
        {
            var reader = new Utf8JsonReader(answer);
            while (reader.Read())
            {
                // To the end: an answer that was cut off is not kept.
            }

            return answer;
        }
        catch (JsonException)
        {
            throw new RefusedException(new("import.fetch.broken_json", Host));
        }
    }

    private Wording.Sentence Refused(HttpStatusCode status, byte[] answer, string table)
    {
        if (RetryWaits.MayHelp(status))
        {
            return new(status == HttpStatusCode.TooManyRequests ? "import.fetch.too_often" : "import.fetch.out_of_order", Host, (int)status);
        }

        throw new RefusedException(status switch
        {
            HttpStatusCode.NotFound => new("import.fetch.no_table", table, Host),
            _ => new("import.fetch.rejected", table, Host, (int)status, Said(answer)),
        });
    }

    /// <summary>What the office says in its answer, on one line.</summary>
    private static string Said(byte[] answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer);
            var words = (string[])[document.RootElement.TextOf("title"), document.RootElement.TextOf("detail"), document.RootElement.TextOf("error")];
            return string.Join(": ", words.Where(word => word.Length > 0).Select(Shown.Short)) is { Length: > 0 } said ? said : "–";
        }
        catch (JsonException)
        {
            return "–";
        }
    }
}
