#include "files/appointmentrow.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestAppointmentCsv : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    Result<files::AppointmentFile> read(const QByteArray &text) const
    {
        const QString path = m_directory.filePath(u"list.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) < 0)
            qFatal("no file");
        file.close();
        return files::readAppointments(path, {.region = u"PT"_s, .zone = QTimeZone("Europe/Lisbon")});
    }

private Q_SLOTS:
    void readsDatesAsTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const QString june = u"2026-06-21T14:30:00Z"_s;
        QTest::newRow("ISO") << QByteArray("date,time,phone\n2026-06-21,15:30,912345678\n") << june;
        QTest::newRow("in one") << QByteArray("Start;Phone\n2026-06-21T15:30;912345678\n") << june;
        QTest::newRow("with its offset") << QByteArray("Start;Phone\n2026-06-21T15:30:00+03:00;912345678\n")
                                         << u"2026-06-21T12:30:00Z"_s;
        QTest::newRow("German") << QByteArray("Datum;Uhrzeit;Telefon\n21.6.2026;15:30;912345678\n") << june;
        QTest::newRow("day first") << QByteArray("date,time,phone\n21/06/2026,15:30,912345678\n") << june;
        QTest::newRow("month first") << QByteArray("date,time,phone\n06/21/2026,3:30 PM,912345678\n") << june;
    }
    void readsDatesAsTheyAreWritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const auto file = read(text);
        QVERIFY(file.ok());
        QCOMPARE(file->rows.size(), 1);
        QCOMPARE(file->rows.first().fault, QString());
        QCOMPARE(file->rows.first().appointment.startsAt.toString(Qt::ISODate), expected);
        QCOMPARE(file->rows.first().appointment.phone, u"+351912345678"_s);
        QVERIFY(!file->guessed.isEmpty() || text.contains("+03:00"));
    }

    void oneDateThatIsClearSettlesTheOthers()
    {
        const auto file = read("date,time,phone\n03/04/2026,10:00,912345678\n25/04/2026,10:00,912345678\n");
        QCOMPARE(file->rows.first().appointment.startsAt.date(), QDate(2026, 4, 3));
    }

    void keepsOtherColumnsAndSaysWhatIsWrong()
    {
        const auto file = read("date,time,phone,name,service,room\n2026-06-21,15:30,912345678,Ana,Dentist,4\n"
                               "soon,15:30,912345678,,,\n2026-06-21,15:30,12,,,\n2026-06-21,15:30,,,,\n");
        QCOMPARE(file->rows.size(), 4);
        QCOMPARE(file->rows.first().appointment.name, u"Ana"_s);
        QCOMPARE(file->rows.first().appointment.fields["room"_L1].toString(), u"4"_s);
        QVERIFY(file->rows.at(1).fault.contains(u"soon"));
        QVERIFY(!file->rows.at(2).fault.isEmpty());
        QVERIFY(!file->rows.at(3).fault.isEmpty());
        QCOMPARE(file->rows.at(3).line, 5);
        QVERIFY(!read("a,b\n1,2\n").ok());
        QVERIFY(!read("").ok());
        QVERIFY(!files::readAppointments(m_directory.filePath(u"none"_s), {}).ok());
    }
};

QTEST_GUILESS_MAIN(TestAppointmentCsv)
#include "tst_appointmentcsv.moc"
