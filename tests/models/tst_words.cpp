#include "models/words.h"

#include <QSet>
#include <QTest>

using namespace ringback;
using namespace ringback::models;
using namespace Qt::StringLiterals;

class TestWords final : public QObject
{
    Q_OBJECT

private slots:
    void hasAWordForEachStatus()
    {
        QSet<QString> words;
        for (const CallStatus status : allCallStatuses)
            words.insert(statusText(status));
        QCOMPARE(static_cast<size_t>(words.size()), allCallStatuses.size());
        QVERIFY(!words.contains(QString()));
        QCOMPARE(statusText(CallStatus::LeftVoicemail), u"Left voicemail"_s);
    }

    void hasAWordForEachToken_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("word");
        QTest::newRow("attempt") << u"sending"_s << u"Sending the request"_s;
        QTest::newRow("attempt and status") << u"unconfirmed"_s << u"Unconfirmed"_s;
        QTest::newRow("status") << u"no_answer"_s << u"No answer"_s;
        QTest::newRow("force") << u"forced"_s << u"Called all the same"_s;
        QTest::newRow("unknown") << u"later\nversion"_s << u"later version"_s;
    }
    void hasAWordForEachToken()
    {
        QFETCH(QString, token);
        QTEST(stepText(token), "word");
    }

    void hasAWordForEachSource()
    {
        QSet<QString> words;
        for (const char *token : {"request", "lead", "hand", "cli", "retry", "reminder"}) {
            const QString word = callbackSourceText(QString::fromLatin1(token));
            QVERIFY(word != QLatin1StringView(token));
            words.insert(word);
        }
        QCOMPARE(words.size(), 6);
        QCOMPARE(callbackSourceText(u"other"_s), u"other"_s);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
