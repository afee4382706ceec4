#include "core/attempt.h"
#include "core/callback.h"
#include "core/delivery.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

// Each value in the order of `words` has that word, and the word leads back; nothing else does.
template <typename Enum, typename FromToken>
void check(const QList<Enum> &values, const QString &words, FromToken fromToken)
{
    const QStringList tokens = words.split(u' ');
    QCOMPARE(tokens.size(), values.size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        QCOMPARE(token(values.at(i)), tokens.at(i));
        QVERIFY(fromToken(tokens.at(i)) == values.at(i));
        QVERIFY(!fromToken(tokens.at(i).toUpper()));
    }
    QVERIFY(!fromToken(QStringView()));
    QVERIFY(!fromToken(u"nonsense"));
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private slots:
    void sources()
    {
        check<Source>({Source::Local, Source::Webhook, Source::LookUp, Source::CatchUp, Source::Person},
                      u"local webhook look_up catch_up person"_s, sourceFromToken);
    }

    void attemptStates()
    {
        using enum Attempt::State;
        check<Attempt::State>({Planned, Sending, Placed, NotSent, Unconfirmed, Cancelled},
                              u"planned sending placed not_sent unconfirmed cancelled"_s, attemptStateFromToken);
    }

    void callbackStates()
    {
        using enum Callback::State;
        check<Callback::State>({Waiting, Calling, Done, Skipped}, u"waiting calling done skipped"_s,
                               callbackStateFromToken);
    }

    void deliveryKinds()
    {
        using enum DeliveryKind;
        check<DeliveryKind>({CallCompleted, RequestCallback, NewLead}, u"call-completed request-callback new-lead"_s,
                            deliveryKindFromToken);
    }

    void deliveryStates()
    {
        using enum DeliveryResult::State;
        check<DeliveryResult::State>({Pending, Applied, Duplicate, NotUnderstood},
                                     u"pending applied duplicate not_understood"_s, deliveryStateFromToken);
    }

    void priorities()
    {
        QCOMPARE(token(Priority::High), u"high"_s);
        QCOMPARE(token(Priority::Normal), u"normal"_s);
        for (const QString &word : {u"high"_s, u"High"_s, u"URGENT"_s, u" urgent\n"_s})
            QVERIFY2(priorityFromText(word) == Priority::High, qPrintable(word));
        for (const QString &word : {QString(), u"normal"_s, u"low"_s, u"highest"_s, u"not urgent"_s, u"1"_s})
            QVERIFY2(priorityFromText(word) == Priority::Normal, qPrintable(word));
    }
};

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
