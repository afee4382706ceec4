// The log as a person reads it in the window.
#include "app/appfixture.h"
#include "app/shots.h"
#include "engine/engine.h"
#include "gui/callpanel.h"
#include "storage/calls.h"
#include "storage/connection.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

QByteArray lineOf(const QByteArray &level, const QByteArray &message, const QByteArray &call)
{
    QJsonObject line{{u"category"_s, u"ringback.api"_s},
                     {u"level"_s, QString::fromLatin1(level)},
                     {u"message"_s, QString::fromLatin1(message)},
                     {u"time"_s, u"2026-05-20T12:00:00.000Z"_s}};
    if (!call.isEmpty())
        line.insert(u"call"_s, QString::fromLatin1(call));
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

class TestLogDialog : public QObject, protected AppFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); } // no keychain
    void init()
    {
        QVERIFY(fillWithSampleData(dataDirectory()).ok());
        openConsole();
        const auto db =
            storage::Connection::open(m_console->engine().databasePath(), storage::Connection::Mode::ReadOnly);
        QVERIFY(db.ok());
        m_call = storage::calls::order(**db).first();
        write("info", "Thoughtly took the call", QByteArray::number(m_call));
        write("warning", "POST /contact/call: 500 after 12 ms", {});
        find<QAction>(u"log"_s)->trigger();
        QTRY_VERIFY(dialog());
        QTRY_COMPARE(lines()->rowCount(), 2);
    }
    void cleanup() { closeConsole(); }

    void isFilteredAndLive()
    {
        inDialog<QLineEdit>(u"logWords"_s)->setText(u"CONTACT/call"_s);
        QTRY_COMPARE(lines()->rowCount(), 1);
        inDialog<QLineEdit>(u"logWords"_s)->clear();
        dialog()->findChild<QComboBox *>()->setCurrentIndex(1);
        QTRY_COMPARE(lines()->rowCount(), 1);
        QCOMPARE(lines()->item(0, 1)->text(), u"Warning"_s);
        write("error", "The disk is full", {});
        QTRY_COMPARE(lines()->rowCount(), 2);
        dialog()->reject();
    }

    void leadsToTheCall()
    {
        auto *open = inDialog<QPushButton>(u"logOpenCall"_s);
        QVERIFY(!open->isEnabled());
        lines()->setCurrentCell(1, 0);
        QVERIFY(!open->isEnabled()); // no call's line
        lines()->setCurrentCell(0, 0);
        QVERIFY(open->isEnabled());
        QTest::mouseClick(open, Qt::LeftButton);
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY(visible<CallPanel>());
    }

private:
    QTableWidget *lines() { return inDialog<QTableWidget>(u"log"_s); }
    void write(const QByteArray &level, const QByteArray &message, const QByteArray &call)
    {
        QFile file(dataDirectory() + u"/ringback.log"_s);
        QVERIFY(file.open(QIODevice::Append));
        file.write(lineOf(level, message, call));
    }

    qint64 m_call = 0;
};

int main(int argc, char **argv)
{
    return runWindowTest<TestLogDialog>(argc, argv);
}

#include "tst_logdialog.moc"
