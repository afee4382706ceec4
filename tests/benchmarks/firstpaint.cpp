// firstpaint PROGRAM [ARGUMENTS]: how long after its exec a program has painted its main window, seen by the X server:
// the first damage to a large window after which it shows more than one colour. Prints {"ms":…,"mapped_ms":…,"pid":…},
// then waits for its standard input to close, and closes the window. No window manager may run on the display.
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <memory>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

namespace {

using SteadyClock = std::chrono::steady_clock;

/// Splash screens, tooltips and message boxes are smaller.
constexpr int leastWidth = 500;
constexpr int leastHeight = 350;
constexpr std::chrono::seconds mostTime{30};

template <typename T>
std::unique_ptr<T, decltype(&std::free)> owned(T *reply)
{
    return {reply, &std::free};
}

double milliseconds(SteadyClock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

struct Window
{
    xcb_damage_damage_t damage = 0;
    SteadyClock::time_point mapped;
};

class Watch
{
public:
    Watch() : m_connection(xcb_connect(nullptr, nullptr))
    {
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        m_damageEvent = xcb_get_extension_data(m_connection, &xcb_damage_id)->first_event;
        owned(xcb_damage_query_version_reply(m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr));
        const uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &events);
        owned(xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr)); // all is done
    }
    ~Watch() { xcb_disconnect(m_connection); }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    [[nodiscard]] bool works() const { return xcb_connection_has_error(m_connection) == 0; }

    /// When the main window was painted first; the connection breaking or `until` end it.
    bool waitForPaint(SteadyClock::time_point until)
    {
        while (SteadyClock::now() < until && works()) {
            while (const auto event = owned(xcb_poll_for_event(m_connection))) {
                const auto now = SteadyClock::now();
                const int type = event->response_type & 0x7f;
                if (type == XCB_MAP_NOTIFY) {
                    const auto &map = reinterpret_cast<const xcb_map_notify_event_t &>(*event);
                    // What was painted before it could be watched counts, too.
                    if (watchWindow(map, now) && hasPainted(map.window)) {
                        m_painted = now;
                        m_main = map.window;
                        return true;
                    }
                } else if (type == m_damageEvent + XCB_DAMAGE_NOTIFY) {
                    const auto &damaged = reinterpret_cast<const xcb_damage_notify_event_t &>(*event);
                    if (hasPainted(damaged.drawable)) {
                        m_painted = now;
                        m_main = damaged.drawable;
                        return true;
                    }
                }
            }
            pollfd readable{xcb_get_file_descriptor(m_connection), POLLIN, 0};
            poll(&readable, 1, 100);
        }
        return false;
    }

    [[nodiscard]] SteadyClock::time_point painted() const { return m_painted; }
    [[nodiscard]] SteadyClock::time_point mappedAt() const { return m_windows.at(m_main).mapped; }

    /// Asks the main window to close, as a window manager does.
    void close() const
    {
        const auto atom = [this](const char *name) {
            const auto reply = owned(xcb_intern_atom_reply(
                m_connection, xcb_intern_atom(m_connection, 0, uint16_t(std::strlen(name)), name), nullptr));
            return reply->atom;
        };
        xcb_client_message_event_t message{};
        message.response_type = XCB_CLIENT_MESSAGE;
        message.format = 32;
        message.window = m_main;
        message.type = atom("WM_PROTOCOLS");
        message.data.data32[0] = atom("WM_DELETE_WINDOW");
        xcb_send_event(m_connection, 0, m_main, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char *>(&message));
        xcb_flush(m_connection);
    }

private:
    bool watchWindow(const xcb_map_notify_event_t &event, SteadyClock::time_point now)
    {
        if (event.override_redirect != 0 || m_windows.contains(event.window))
            return false;
        const auto size =
            owned(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, event.window), nullptr));
        if (!size || size->width < leastWidth || size->height < leastHeight)
            return false;
        const Window window{xcb_generate_id(m_connection), now};
        xcb_damage_create(m_connection, window.damage, event.window, XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
        xcb_flush(m_connection);
        m_windows[event.window] = window;
        return true;
    }

    bool hasPainted(xcb_drawable_t drawable) const
    {
        const auto size =
            owned(xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, drawable), nullptr));
        if (!size)
            return false;
        const auto image = owned(xcb_get_image_reply(
            m_connection,
            xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, drawable, 0, 0, size->width, size->height, ~0U),
            nullptr));
        if (!image)
            return false;
        const auto *pixels = reinterpret_cast<const uint32_t *>(xcb_get_image_data(image.get()));
        const int count = xcb_get_image_data_length(image.get()) / 4;
        for (int i = 1; i < count; ++i) {
            if ((pixels[i] & 0xffffffU) != (pixels[0] & 0xffffffU))
                return true;
        }
        return false;
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root = 0;
    int m_damageEvent = 0;
    std::map<xcb_window_t, Window> m_windows;
    xcb_window_t m_main = 0;
    SteadyClock::time_point m_painted;
};

/// The end of the child, politely, then not.
void endChild(pid_t child)
{
    for (int tenths = 0; tenths < 50; ++tenths) {
        if (waitpid(child, nullptr, WNOHANG) == child)
            return;
        usleep(100'000);
    }
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    Watch watch;
    if (!watch.works())
        return 2;
    const auto start = SteadyClock::now();
    const pid_t child = fork();
    if (child == 0) {
        const int nothing = open("/dev/null", O_RDWR);
        for (const int stream : {0, 1, 2})
            dup2(nothing, stream);
        execvp(argv[1], argv + 1);
        _exit(127);
    }
    const bool painted = watch.waitForPaint(start + mostTime);
    if (painted)
        std::printf("{\"ms\":%.2f,\"mapped_ms\":%.2f,\"pid\":%d}\n", milliseconds(watch.painted() - start),
                    milliseconds(watch.mappedAt() - start), child);
    std::fflush(stdout);
    char byte = 0;
    while (painted && read(STDIN_FILENO, &byte, 1) > 0) {
    }
    if (painted)
        watch.close();
    else
        kill(child, SIGTERM);
    endChild(child);
    return painted ? 0 : 1;
}
