#include "storage/asidereader.h"

#include <QLoggingCategory>
#include <QThread>

namespace ringback::storage {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(asideLog, "ringback.storage")

AsideReader::AsideReader(QString databasePath)
    : m_path(std::move(databasePath)), m_thread(std::make_unique<QThread>()), m_desk(std::make_unique<QObject>())
{
    m_thread->setObjectName(u"reader"_s);
    m_desk->moveToThread(m_thread.get());
    m_thread->start();
}

AsideReader::~AsideReader()
{
    m_isStopping = true;
    QMetaObject::invokeMethod(m_desk.get(), [this] {
        m_connection.reset();
        m_thread->quit();
    });
    m_thread->wait();
}

void AsideReader::run(std::function<void(Connection &)> work)
{
    QMetaObject::invokeMethod(m_desk.get(), [this, work = std::move(work)] {
        if (m_isStopping)
            return;
        if (!m_connection) {
            Result<std::unique_ptr<Connection>> opened = Connection::open(m_path, Connection::Mode::ReadOnly);
            if (!opened) {
                qCWarning(asideLog).noquote() << "Can't read aside:" << opened.error().detail;
                return;
            }
            m_connection = std::move(*opened);
        }
        work(*m_connection);
    });
}

} // namespace ringback::storage
