// Sends POST requests over kept-alive connections and prints what came back, as one line of JSON: how many were
// acknowledged, how many failed, and the distribution of the answer times. Closed loop: each connection sends its next
// request when the last is answered. Open loop (--rate): requests fall due at a fixed rate whatever the answers do, and
// each is timed from when it fell due, so that a stalled server can't hide behind a waiting client.
//
// Plain sockets and one thread: it must cost less than any server that it measures.
#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <chrono>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

using SteadyClock = std::chrono::steady_clock;
using Time = SteadyClock::time_point;

struct Options
{
    std::uint16_t port = 0;
    std::string path = "/";
    /// Every "@ID@@@@@@@@@" in it becomes a number of twelve digits, another for each request, and every "@NUMBER@"
    /// the last eight of them.
    std::string bodyFile;
    int connections = 64;
    double seconds = 5;
    double warmUp = 1; ///< seconds at the beginning that aren't counted
    double rate = 0;   ///< requests a second; 0: closed loop
    std::uint64_t firstId = 1;
    /// Gets a line for each that was acknowledged: its number, and when it fell due, in ns of the steady clock.
    std::string logFile;
};

constexpr std::array<std::string_view, 2> placeholders{"@ID@@@@@@@@@", "@NUMBER@"};

struct Peer
{
    int descriptor = -1;
    std::string out;
    std::size_t written = 0;
    std::string in;
    std::uint64_t id = 0;
    Time began;
    bool busy = false;
};

class Generator
{
public:
    explicit Generator(Options options);
    int run();

private:
    [[nodiscard]] std::string request();
    void send(Peer &peer, Time began);
    void write(Peer &peer);
    /// False when the connection is gone.
    bool read(Peer &peer, Time now);
    void feed(Time now);
    [[nodiscard]] timespec untilNext(Time now) const;
    void report(double seconds) const;
    void connect(Peer &peer) const;

    Options m_options;
    std::string m_head;
    std::string m_body;
    std::array<std::vector<std::size_t>, placeholders.size()> m_places;
    std::vector<Peer> m_peers;
    std::deque<Peer *> m_free;
    std::vector<double> m_times; ///< ms
    std::vector<std::pair<std::uint64_t, Time>> m_log;
    std::uint64_t m_id;
    std::uint64_t m_errors = 0;
    std::uint64_t m_due = 0;
    Time m_start;
    Time m_countFrom;
    Time m_end;
    int m_epoll;
};

[[noreturn]] void fail(const char *what)
{
    std::perror(what);
    std::exit(1);
}

Generator::Generator(Options options)
    : m_options(std::move(options)), m_id(m_options.firstId), m_epoll(::epoll_create1(0))
{
    std::ifstream file(m_options.bodyFile, std::ios::binary);
    m_body.assign(std::istreambuf_iterator<char>(file), {});
    if (m_body.empty())
        fail(m_options.bodyFile.c_str());
    for (std::size_t kind = 0; kind < placeholders.size(); ++kind) {
        for (std::size_t at = m_body.find(placeholders[kind]); at != std::string::npos;
             at = m_body.find(placeholders[kind], at + 1))
            m_places[kind].push_back(at);
    }
    m_head = "POST " + m_options.path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(m_options.port) +
             "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(m_body.size()) + "\r\n\r\n";
    m_peers.resize(static_cast<std::size_t>(m_options.connections));
    for (Peer &peer : m_peers) {
        connect(peer);
        m_free.push_back(&peer);
    }
}

void Generator::connect(Peer &peer) const
{
    peer.descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_options.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(peer.descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        fail("connect");
    const int on = 1;
    ::setsockopt(peer.descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::fcntl(peer.descriptor, F_SETFL, O_NONBLOCK);
    epoll_event event{.events = EPOLLIN, .data = {.ptr = &peer}};
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, peer.descriptor, &event);
}

std::string Generator::request()
{
    char digits[16];
    std::snprintf(digits, sizeof digits, "%012" PRIu64, m_id++);
    for (std::size_t kind = 0; kind < placeholders.size(); ++kind) {
        for (const std::size_t place : m_places[kind])
            std::memcpy(m_body.data() + place, digits + 12 - placeholders[kind].size(), placeholders[kind].size());
    }
    return m_head + m_body;
}

void Generator::send(Peer &peer, Time began)
{
    peer.id = m_id;
    peer.out = request();
    peer.written = 0;
    peer.began = began;
    peer.busy = true;
    write(peer);
}

void Generator::write(Peer &peer)
{
    while (peer.written < peer.out.size()) {
        const ssize_t n =
            ::send(peer.descriptor, peer.out.data() + peer.written, peer.out.size() - peer.written, MSG_NOSIGNAL);
        if (n < 0)
            break;
        peer.written += static_cast<std::size_t>(n);
    }
    const bool more = peer.written < peer.out.size();
    epoll_event event{.events = more ? EPOLLIN | EPOLLOUT : EPOLLIN, .data = {.ptr = &peer}};
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, peer.descriptor, &event);
}

bool Generator::read(Peer &peer, Time now)
{
    char buffer[16384];
    const ssize_t n = ::recv(peer.descriptor, buffer, sizeof buffer, 0);
    if (n <= 0)
        return false;
    peer.in.append(buffer, static_cast<std::size_t>(n));
    const std::size_t headEnd = peer.in.find("\r\n\r\n");
    if (headEnd == std::string::npos)
        return true;
    std::string head = peer.in.substr(0, headEnd);
    std::transform(head.begin(), head.end(), head.begin(), [](unsigned char c) { return std::tolower(c); });
    const std::size_t field = head.find("content-length:");
    const std::size_t length = field == std::string::npos ? 0 : std::strtoul(head.c_str() + field + 15, nullptr, 10);
    if (peer.in.size() < headEnd + 4 + length)
        return true;
    const bool ok = peer.in.compare(9, 3, "200") == 0;
    peer.in.erase(0, headEnd + 4 + length);
    peer.busy = false;
    m_free.push_back(&peer);
    if (peer.began >= m_countFrom && now <= m_end) {
        if (ok && !m_options.logFile.empty())
            m_log.emplace_back(peer.id, peer.began);
        if (ok)
            m_times.push_back(std::chrono::duration<double, std::milli>(now - peer.began).count());
        else
            ++m_errors;
    }
    return true;
}

void Generator::feed(Time now)
{
    while (!m_free.empty() && now < m_end) {
        Time began = now;
        if (m_options.rate > 0) {
            began = m_start + std::chrono::duration_cast<SteadyClock::duration>(
                                  std::chrono::duration<double>(static_cast<double>(m_due) / m_options.rate));
            if (began > now)
                return;
            ++m_due;
        }
        Peer *peer = m_free.front();
        m_free.pop_front();
        send(*peer, began);
    }
}

/// Exactly until the next request falls due: a generator that spins takes a core from whom it measures.
timespec Generator::untilNext(Time now) const
{
    std::chrono::nanoseconds wait = std::chrono::milliseconds(10);
    if (m_options.rate > 0 && now < m_end && !m_free.empty()) {
        const Time due = m_start + std::chrono::duration_cast<SteadyClock::duration>(
                                       std::chrono::duration<double>(static_cast<double>(m_due) / m_options.rate));
        wait = std::clamp(std::chrono::nanoseconds(due - now), std::chrono::nanoseconds(0), wait);
    }
    return {.tv_sec = 0, .tv_nsec = wait.count()};
}

int Generator::run()
{
    const auto span = [](double seconds) {
        return std::chrono::duration_cast<SteadyClock::duration>(std::chrono::duration<double>(seconds));
    };
    m_start = SteadyClock::now();
    m_countFrom = m_start + span(m_options.warmUp);
    m_end = m_countFrom + span(m_options.seconds);
    const Time giveUp = m_end + std::chrono::seconds(5);
    std::vector<epoll_event> events(m_peers.size());
    for (Time now = m_start; now < giveUp; now = SteadyClock::now()) {
        feed(now);
        if (now >= m_end && m_free.size() == m_peers.size())
            break;
        const timespec wait = untilNext(now);
        const int n = ::epoll_pwait2(m_epoll, events.data(), static_cast<int>(events.size()), &wait, nullptr);
        const Time woke = SteadyClock::now();
        for (int i = 0; i < n; ++i) {
            Peer &peer = *static_cast<Peer *>(events[static_cast<std::size_t>(i)].data.ptr);
            if (events[static_cast<std::size_t>(i)].events & EPOLLOUT)
                write(peer);
            if ((events[static_cast<std::size_t>(i)].events & (EPOLLIN | EPOLLHUP | EPOLLERR)) && !read(peer, woke)) {
                ++m_errors;
                ::close(peer.descriptor);
                peer = Peer{};
                connect(peer);
                m_free.push_back(&peer);
            }
        }
    }
    std::sort(m_times.begin(), m_times.end());
    report(m_options.seconds);
    std::ofstream log;
    if (!m_options.logFile.empty())
        log.open(m_options.logFile);
    for (const auto &[id, began] : m_log)
        log << id << ' ' << std::chrono::nanoseconds(began.time_since_epoch()).count() << '\n';
    return 0;
}

void Generator::report(double seconds) const
{
    const auto at = [this](double part) {
        return m_times.empty()
                   ? 0.0
                   : m_times[std::min(m_times.size() - 1,
                                      static_cast<std::size_t>(part * static_cast<double>(m_times.size())))];
    };
    std::printf("{\"acknowledged\":%zu,\"errors\":%" PRIu64 ",\"per_second\":%.1f,\"p50_ms\":%.3f,\"p90_ms\":%.3f,"
                "\"p99_ms\":%.3f,\"p999_ms\":%.3f,\"max_ms\":%.3f,\"next_id\":%" PRIu64 "}\n",
                m_times.size(), m_errors, static_cast<double>(m_times.size()) / seconds, at(0.50), at(0.90), at(0.99),
                at(0.999), m_times.empty() ? 0.0 : m_times.back(), m_id);
}

Options parse(int argc, char **argv)
{
    Options options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string name = argv[i];
        const char *value = argv[i + 1];
        if (name == "--port")
            options.port = static_cast<std::uint16_t>(std::atoi(value));
        else if (name == "--path")
            options.path = value;
        else if (name == "--body")
            options.bodyFile = value;
        else if (name == "--connections")
            options.connections = std::atoi(value);
        else if (name == "--seconds")
            options.seconds = std::atof(value);
        else if (name == "--warm-up")
            options.warmUp = std::atof(value);
        else if (name == "--rate")
            options.rate = std::atof(value);
        else if (name == "--log")
            options.logFile = value;
        else if (name == "--first-id")
            options.firstId = std::strtoull(value, nullptr, 10);
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    return Generator(parse(argc, argv)).run();
}
