#pragma once

#include "storage/connection.h"
#include "storage/store.h"

#include <QDateTime>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace ringback {

/// A real store in a folder of its own, and the reader that a model gets.
class StoreFixture
{
public:
    StoreFixture()
    {
        auto opened = storage::Store::open(m_directory.path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_store = std::move(opened).value();
        auto reader = storage::Connection::open(m_store->databasePath(), storage::Connection::Mode::ReadOnly);
        if (!reader)
            qFatal("%s", qPrintable(reader.error().message));
        m_reader = std::move(reader).value();
    }

    [[nodiscard]] storage::Connection &reader() { return *m_reader; }
    /// Writes and waits for the commit; what came of it.
    template <typename Work>
    auto write(Work work)
    {
        auto future = m_store->write(std::move(work));
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000))
            qFatal("no commit");
        auto result = future.result();
        if (!result)
            qFatal("%s: %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        return result.value();
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<storage::Connection> m_reader;
};

} // namespace ringback
