#include "engine/exporter.h"
#include "storage/callmarks.h"
#include "storage/connection.h"
#include "storage/migrations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestExporter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreSafeForSpreadsheets()
    {
        Exporter exporter(m_directory.filePath(u"none.sqlite"_s));
        const QString path = m_directory.filePath(u"figures.csv"_s);
        const auto report =
            exporter.rows(path, {{u"outcome"_s, u"calls"_s}, {u"=cmd|' /C calc'!A0"_s, u"3"_s}, {u"a,b"_s, u"-1"_s}});
        QTRY_VERIFY(report.isFinished());
        QVERIFY(report.result().ok());
        QCOMPARE(report.result()->rows, 3);
        QCOMPARE(read(path), QByteArray("\xef\xbb\xbfoutcome,calls\r\n\"'=cmd|' /C calc'!A0\",3\r\n\"a,b\",'-1\r\n"));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void callsAreWrittenWithWhatPeopleSayOfThem()
    {
        const QString database = m_directory.filePath(u"calls.sqlite"_s);
        auto db = storage::Connection::open(database, storage::Connection::Mode::ReadWrite);
        QVERIFY(db && storage::migrate(**db));
        const QDateTime at = QDateTime::fromString(u"2026-06-03T12:00:00Z"_s, Qt::ISODate);
        CallObservation call;
        call.thoughtlyCallId = u"t-1"_s;
        call.phone = u"+351912345678"_s;
        call.status = CallStatus::Completed;
        call.observedAt = at;
        const auto applied = storage::calls::apply(**db, call);
        QVERIFY(applied.ok());
        QVERIFY(storage::callmarks::setNote(**db, applied->callId, u"=Ask again,\nkindly"_s));
        QVERIFY(storage::callmarks::setDisposition(**db, applied->callId, Disposition::Busy, u"mia"_s, at));

        Exporter exporter(database);
        ExportPlan plan;
        plan.path = m_directory.filePath(u"calls.csv"_s);
        const auto csv = exporter.calls(plan);
        plan.path = m_directory.filePath(u"calls.json"_s);
        plan.format = ExportPlan::Format::Json;
        const auto asJson = exporter.calls(plan);
        QTRY_VERIFY(csv.isFinished() && asJson.isFinished());
        QVERIFY(csv.result().ok() && asJson.result().ok());
        const QByteArray text = read(m_directory.filePath(u"calls.csv"_s));
        QVERIFY2(text.contains(",note,disposition,disposition_by,disposition_at\r\n"), text.constData());
        QVERIFY2(text.endsWith(",t-1,\"'=Ask again,\nkindly\",busy,mia,2026-06-03T12:00:00Z\r\n"), text.constData());
        const QJsonObject object = QJsonDocument::fromJson(read(plan.path)).array().at(0).toObject();
        QCOMPARE(object.value(u"note"_s).toString(), u"=Ask again,\nkindly"_s);
        QCOMPARE(object.value(u"disposition"_s).toString(), u"busy"_s);
        QCOMPARE(object.value(u"disposition_by"_s).toString(), u"mia"_s);
        QCOMPARE(object.value(u"thoughtly_call_id"_s).toString(), u"t-1"_s);
    }

    void bytesStayAsTheyAre()
    {
        Exporter exporter({});
        const QByteArray picture("\x89PNG\0\x1a", 6);
        const QString path = m_directory.filePath(u"picture.png"_s);
        const auto report = exporter.bytes(path, picture);
        QTRY_VERIFY(report.isFinished());
        QVERIFY(report.result().ok());
        QCOMPARE(read(path), picture);
    }

    void whatCannotBeWrittenIsSaid()
    {
        Exporter exporter({});
        const auto report = exporter.bytes(u"/nowhere/at/all.png"_s, "x");
        QTRY_VERIFY(report.isFinished());
        QVERIFY(!report.result().ok());
        QVERIFY(!report.result().error().message.isEmpty());
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
