#include "core/callevidence.h"

#include <QTest>

using namespace ringback;
using namespace Qt::StringLiterals;
using Speaker = Utterance::Speaker;

Q_DECLARE_METATYPE(QList<ringback::Utterance>)
Q_DECLARE_METATYPE(QList<ringback::Doubt>)

namespace {

Utterance agent(const QString &text)
{
    return {.speaker = Speaker::Agent, .text = text};
}

Utterance customer(const QString &text)
{
    return {.speaker = Speaker::Customer, .text = text};
}

CallDetail completed(const QString &outcome, const QList<Utterance> &transcript)
{
    CallDetail detail;
    detail.call.status = CallStatus::Completed;
    detail.call.outcome = outcome;
    detail.call.durationSeconds = 42;
    detail.transcript = transcript;
    return detail;
}

} // namespace

class TestCallEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QList<Utterance>>("transcript");
        QTest::addColumn<int>("expected");
        const QList<Utterance> talk{agent(u"Hello, this is Tessa."_s), customer(u"I was charged twice."_s),
                                    agent(u"I will refund the second charge."_s), customer(u"Yes, please refund it."_s),
                                    customer(u"Thank you."_s)};
        QTest::newRow("nothing to look for") << u""_s << u""_s << talk << -1;
        QTest::newRow("no transcript") << u"Refund agreed"_s << u""_s << QList<Utterance>{} << -1;
        QTest::newRow("the customer's words before the agent's") << u"Refund agreed"_s << u""_s << talk << 3;
        QTest::newRow("another form of the word") << u"refunded"_s << u""_s << talk << 3;
        QTest::newRow("nobody said so") << u"Appointment moved"_s << u""_s << talk << -1;
        QTest::newRow("words that prove nothing") << u"The customer was called"_s << u""_s << talk << -1;
        QTest::newRow("one word of the summary is too little") << u""_s << u"Ana was charged."_s << talk << -1;
        QTest::newRow("two are not") << u""_s << u"Ana was charged twice for it."_s << talk << 1;
        QTest::newRow("accents and case")
            << u"FATURAÇÃO corrigida"_s << u""_s
            << QList<Utterance>{agent(u"Olá"_s), customer(u"a faturacao está errada"_s)} << 1;
        QTest::newRow("the later of equals")
            << u"refund"_s << u""_s << QList<Utterance>{customer(u"A refund?"_s), customer(u"A refund."_s)} << 1;
        QTest::newRow("right to left") << u"استرداد المبلغ"_s << u""_s
                                       << QList<Utterance>{agent(u"مرحبا"_s), customer(u"نعم، استرداد المبلغ"_s)} << 1;
        QTest::newRow("hostile") << u"%s<script>\u202e' OR 1=1 --\u0000"_s << QString(200'000, u'\u0301')
                                 << QList<Utterance>{customer(QString(200'000, QChar(0xd800))), customer(u""_s),
                                                     customer(u" \u200b\n"_s)}
                                 << -1;
    }
    void line()
    {
        QFETCH(QString, outcome);
        QFETCH(QString, summary);
        QFETCH(QList<Utterance>, transcript);
        CallDetail detail = completed(outcome, transcript);
        detail.summary = summary;
        QTEST(evidenceOf(detail).line, "expected");
    }

    void doubts_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QList<Utterance>>("transcript");
        QTest::addColumn<QList<Doubt>>("expected");
        const Utterance hello = agent(u"Hello, this is Tessa."_s);
        const Utterance greeting = customer(u"Please leave a message after the tone."_s);
        const auto row = [](const char *name, const QList<Utterance> &transcript, const QList<Doubt> &expected,
                            const QString &outcome = u"Resolved"_s) {
            QTest::newRow(name) << outcome << transcript << expected;
        };
        row("a talk", {hello, customer(u"Hi."_s)}, {});
        row("nothing", {}, {Doubt::NoTranscript});
        row("only the agent", {hello, agent(u"Are you there?"_s)}, {Doubt::OnlyAgent});
        row("a silent customer", {hello, customer(u" \n"_s)}, {Doubt::OnlyAgent});
        row("a greeting", {hello, greeting}, {Doubt::OnlyVoicemail});
        row("a greeting in two parts", {customer(u"You reached Ana."_s), greeting, hello}, {Doubt::OnlyVoicemail});
        row("in Portuguese", {customer(u"Deixe a sua mensagem após o sinal"_s)}, {Doubt::OnlyVoicemail});
        row("a greeting, told as one", {greeting, hello}, {}, u"Left voicemail"_s);
        row("somebody picked up", {greeting, customer(u"Hello?"_s), hello, customer(u"Yes."_s)}, {});
    }
    void doubts()
    {
        QFETCH(QString, outcome);
        QFETCH(QList<Utterance>, transcript);
        QTEST(evidenceOf(completed(outcome, transcript)).doubts, "expected");
    }

    void onlyWhatWentWellIsDoubted()
    {
        CallDetail detail = completed({}, {agent(u"Hello?"_s), customer(u"Hi."_s)});
        detail.call.durationSeconds = 0;
        QCOMPARE(evidenceOf(detail).doubts, QList{Doubt::NoDuration});
        detail.call.durationSeconds = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(evidenceOf(detail).doubts, QList{Doubt::NoDuration});
        detail.call.durationSeconds.reset();
        QCOMPARE(evidenceOf(detail).doubts, QList<Doubt>());
        detail.transcript.clear();
        detail.call.status = CallStatus::NoAnswer;
        QCOMPARE(evidenceOf(detail).doubts, QList<Doubt>());
    }

    void aHugeTranscriptIsLookedAtInPart()
    {
        QList<Utterance> transcript(200'000, customer(QString(50, u'x')));
        transcript.append(customer(u"refund"_s));
        QCOMPARE(evidenceOf(completed(u"refund"_s, transcript)).line, -1);
        transcript.prepend(customer(u"refund"_s));
        QCOMPARE(evidenceOf(completed(u"refund"_s, transcript)).line, 0);
    }
};

QTEST_APPLESS_MAIN(TestCallEvidence)

#include "tst_callevidence.moc"
