#include "platform/logsink.h"

#include "core/logentry.h"
#include "platform/redaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <spdlog/async_logger.h>
#include <spdlog/details/thread_pool.h>
#include <spdlog/sinks/rotating_file_sink.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <sys/stat.h>

namespace ringback::platform {

using namespace Qt::StringLiterals;

namespace {

using Secrets = QList<QByteArray>;

struct Level
{
    const char *word;
    spdlog::level::level_enum spdlogLevel;
};

Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return {"debug", spdlog::level::debug};
    case QtInfoMsg:
        return {"info", spdlog::level::info};
    case QtWarningMsg:
        return {"warning", spdlog::level::warn};
    case QtCriticalMsg:
        return {"error", spdlog::level::err};
    case QtFatalMsg:
        return {"fatal", spdlog::level::critical};
    }
    return {"info", spdlog::level::info};
}

/// What a message handler needs; shared, because a message may still be on its way in another thread when the sink
/// goes.
class Writer
{
public:
    Writer(std::shared_ptr<spdlog::sinks::sink> file, bool alsoStderr)
        : m_file(std::move(file))
        , m_threads(std::make_shared<spdlog::details::thread_pool>(8192, 1))
        , m_logger(std::make_shared<spdlog::async_logger>("ringback", m_file, m_threads,
                                                          spdlog::async_overflow_policy::overrun_oldest))
        , m_alsoStderr(alsoStderr)
    {
        m_logger->set_level(spdlog::level::trace);
        m_logger->flush_on(spdlog::level::info);
    }

    void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        const std::shared_ptr<const Secrets> secrets = m_secrets.load();
        QString message = redacted(withoutSecrets(text, *secrets));
        const LogEntry::Ids ids = takeIds(&message);
        const Level level = levelOf(type);
        QJsonObject object{
            {u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
            {u"level"_s, QLatin1StringView(level.word)},
            {u"category"_s, QString::fromLatin1(context.category ? context.category : "default")},
            {u"message"_s, message},
        };
        for (const auto &[name, value] : ids) {
            if (!object.contains(name))
                object.insert(name, value);
        }
        const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
        const spdlog::string_view_t view(line.constData(), static_cast<size_t>(line.size()));
        if (type == QtFatalMsg)
            writeNow(spdlog::details::log_msg("ringback", level.spdlogLevel, view));
        else
            m_logger->log(level.spdlogLevel, view);
        if (m_alsoStderr || type == QtFatalMsg)
            std::fprintf(stderr, "%s: %s\n", level.word, message.toLocal8Bit().constData());
    }

    void hide(const QByteArray &secret)
    {
        std::shared_ptr<const Secrets> known = m_secrets.load();
        std::shared_ptr<const Secrets> next;
        do {
            Secrets list = *known;
            if (list.contains(secret))
                return;
            list.append(secret);
            // The longest first, so that one that holds another goes whole.
            std::stable_sort(list.begin(), list.end(),
                             [](const auto &a, const auto &b) { return a.size() > b.size(); });
            next = std::make_shared<const Secrets>(std::move(list));
        } while (!m_secrets.compare_exchange_weak(known, next));
    }

private:
    /// Qt ends the process after a fatal message: no time for the queue.
    void writeNow(const spdlog::details::log_msg &message)
    {
        try {
            m_file->log(message);
            m_file->flush();
        } catch (const spdlog::spdlog_ex &) { // the disk is full: standard error still has it
        }
    }

    std::shared_ptr<spdlog::sinks::sink> m_file;
    std::shared_ptr<spdlog::details::thread_pool> m_threads;
    std::shared_ptr<spdlog::async_logger> m_logger;
    std::atomic<std::shared_ptr<const Secrets>> m_secrets{std::make_shared<const Secrets>()};
    bool m_alsoStderr;
};

// Qt's message handler is a plain function, so its way to the sink has to be global.
std::atomic<std::shared_ptr<Writer>> currentWriter; // NOLINT

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (const std::shared_ptr<Writer> writer = currentWriter.load())
        writer->write(type, context, message);
}

} // namespace

class LogSink::Private
{
public:
    QtMessageHandler previous = nullptr;
};

LogSink::LogSink() : d(std::make_unique<Private>()) {}

Result<std::unique_ptr<LogSink>> LogSink::open(const Options &options)
{
    spdlog::file_event_handlers events;
    events.after_open = [](const spdlog::filename_t &, std::FILE *file) {
        ::fchmod(::fileno(file), S_IRUSR | S_IWUSR);
    };
    try {
        auto file = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            QFile::encodeName(options.path).toStdString(), static_cast<size_t>(options.bytesPerFile),
            static_cast<size_t>(std::max(0, options.files - 1)), false, events);
        file->set_pattern("%v");
        currentWriter.store(std::make_shared<Writer>(std::move(file), options.alsoStderr));
    } catch (const spdlog::spdlog_ex &failure) {
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate("ringback::LogSink", "The log file can't be written."),
                     QString::fromLocal8Bit(failure.what())};
    }
    std::unique_ptr<LogSink> sink(new LogSink);
    sink->d->previous = qInstallMessageHandler(handleMessage);
    return sink;
}

LogSink::~LogSink()
{
    qInstallMessageHandler(d->previous);
    currentWriter.store(nullptr);
}

bool LogSink::hide(const QByteArray &secret)
{
    if (secret.size() < 4)
        return false;
    if (const std::shared_ptr<Writer> writer = currentWriter.load())
        writer->hide(secret);
    return true;
}

} // namespace ringback::platform
