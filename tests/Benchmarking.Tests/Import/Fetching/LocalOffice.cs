using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Benchmarking.Tests.Import.Fetching;

/// <summary>A statistical office on this machine, which answers as it is told and remembers what it was asked.</summary>
internal sealed class LocalOffice : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly Func<string, int, string> _answer;
    private readonly Task _work;

    /// <summary>Opens.</summary>
    /// <param name="answer">Makes the whole answer, head and all, of the first line and the body asked, and of how often that was asked before.</param>
    public LocalOffice(Func<string, int, string> answer)
    {
        _answer = answer;
        _listener.Start();
        _work = Task.Run(Serve);
    }

    /// <summary>Everything asked: first line and body.</summary>
    public List<string> Asked { get; } = [];

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture)}/api/");

    /// <summary>An answer with a body.</summary>
    public static string Answer(string body, string status = "200 OK", string head = "") =>
        $"HTTP/1.1 {status}\r\nContent-Type: application/json; charset=utf-8\r\n{head}Content-Length: {Encoding.UTF8.GetByteCount(body).ToString(CultureInfo.InvariantCulture)}\r\nConnection: close\r\n\r\n{body}";

    public void Dispose()
    {
        _closing.Cancel();
        _listener.Dispose();
        _work.Wait(TimeSpan.FromSeconds(5));
        _closing.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_closing.Token);
                await Reply(client.GetStream());
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // Closed.
        }
    }

    private async Task Reply(NetworkStream stream)
    {
        try
        {
            var asked = await Read(stream);
            string answer;
            lock (Asked)
            {
                answer = _answer(asked, Asked.Count(one => one == asked));
                Asked.Add(asked);
            }

            if (answer == Silence)
            {
                await Task.Delay(TimeSpan.FromSeconds(3), _closing.Token);
                return;
            }

            await stream.WriteAsync(Encoding.UTF8.GetBytes(answer), _closing.Token);
        }
        catch (IOException)
        {
            // Whoever asked has gone.
        }
    }

    /// <summary>The answer of an office that does not answer in time.</summary>
    public const string Silence = "";

    private static async Task<string> Read(NetworkStream stream)
    {
        var (text, buffer) = (new StringBuilder(), new byte[64 * 1024]);
        while (true)
        {
            var count = await stream.ReadAsync(buffer);
            text.Append(Encoding.UTF8.GetString(buffer, 0, count));
            var all = text.ToString();
            var end = all.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (count == 0 || (end >= 0 && all.Length - end - 4 >= Length(all)))
            {
                var first = all[..all.IndexOf("\r\n", StringComparison.Ordinal)].Replace(" HTTP/1.1", "", StringComparison.Ordinal);
                return end < 0 || all.Length == end + 4 ? first : $"{first} {all[(end + 4)..]}";
            }
        }
    }

    private static int Length(string head)
    {
        const string Name = "Content-Length: ";
        var at = head.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? 0 : int.Parse(head[(at + Name.Length)..head.IndexOf('\r', at)], CultureInfo.InvariantCulture);
    }
}
