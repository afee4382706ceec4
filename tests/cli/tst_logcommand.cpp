// `ringbackctl log`, as a program: what it did shortly before.
#include "cli/ctl.h"

#include <QTest>

#include <tuple>

using namespace ringback;
using namespace Qt::StringLiterals;

class TestLogCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasAsked()
    {
        Ctl ctl(u"http://127.0.0.1:1"_s); // nobody is there
        std::ignore = ctl.run({u"callback"_s, u"+351914000221"_s, u"--name"_s, u"Ana"_s});
        std::ignore = ctl.run({u"credentials"_s, u"check"_s});
        const QList<QJsonObject> problems =
            ctl.run({u"--json"_s, u"log"_s, u"--problems"_s, u"--lines"_s, u"5"_s}).documents();
        QVERIFY(!problems.isEmpty());
        QVERIFY(problems.size() <= 5);
        const QJsonObject &asked = problems.last();
        QCOMPARE(asked["level"_L1].toString(), u"warning"_s);
        QCOMPARE(asked["category"_L1].toString(), u"ringback.api"_s);
        QVERIFY(asked["message"_L1].toString().startsWith("GET /"_L1));
        QVERIFY(!asked["request"_L1].toString().isEmpty());
        const QByteArray all = ctl.run({u"log"_s, u"--lines"_s, u"10000"_s}).out;
        QVERIFY(all.contains("MESSAGE"));
        QVERIFY(!all.contains("914000221"));
        QCOMPARE(ctl.run({u"log"_s, u"--lines"_s, u"0"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestLogCommand)
#include "tst_logcommand.moc"
