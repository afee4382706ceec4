#include "engine/exporter.h"

#include <QFile>
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
