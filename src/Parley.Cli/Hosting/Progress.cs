namespace Parley.Cli.Hosting;

/// <summary>A line on the terminal for work that takes longer than 300 ms, wiped when the work is done.</summary>
internal sealed class Progress : IDisposable
{
    private readonly Terminal _terminal;
    private readonly ITimer? _timer;
    private readonly Lock _lock = new();
    private readonly string _what;
    private bool _shown;
    private bool _done;

    public Progress(Terminal terminal, string what)
    {
        _terminal = terminal;
        _what = what;
        if (terminal.ShowsProgress)
            _timer = terminal.Time.CreateTimer(_ => Show(), null, TimeSpan.FromMilliseconds(300), Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            _done = true;
            if (_shown)
                _terminal.Error.Write("\r" + new string(' ', _what.Length + 3) + "\r");
        }
    }

    private void Show()
    {
        lock (_lock)
        {
            if (_done)
                return;
            _terminal.Error.Write(_what + " …");
            _shown = true;
        }
    }
}
