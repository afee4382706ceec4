// No number of any prefix is called when an independent computation says that it is night in one of its zones.
#include "core/callinghours.h"
#include "core/placerules.h"

#include <QHash>
#include <QProcess>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

struct Moment
{
    qint64 minute;
    bool isOpen;
};

/// The rule of a place at a moment, said in the plainest way.
bool mayCall(const PlaceRule &rule, const QTimeZone &zone, const QDateTime &at)
{
    const QDateTime local = at.toTimeZone(zone);
    const QDate date = local.date();
    QString hours = rule.weekdays;
    if (date.dayOfWeek() >= 6 && !rule.saturday.isEmpty())
        hours = rule.saturday;
    if (date.dayOfWeek() == 7 && !rule.sunday.isEmpty())
        hours = rule.sunday;
    // The holidays of 2026 in the two weeks that are looked at.
    static const QHash<QString, QList<QDate>> free{
        {u"US"_s, {QDate(2026, 11, 26), QDate(2026, 11, 11), QDate(2026, 7, 3), QDate(2026, 7, 4), QDate(2026, 7, 6)}},
        {u"FR"_s, {QDate(2026, 11, 11), QDate(2026, 7, 14), QDate(2026, 5, 14)}},
    };
    if (!rule.onHolidays.isEmpty() && free.value(rule.place.left(2)).contains(date))
        hours = rule.onHolidays;
    const auto isIn = [time = local.time()](const QString &text) {
        return text != u"-" && time >= QTime::fromString(text.left(5), u"HH:mm"_s) &&
               time < QTime::fromString(text.mid(6), u"HH:mm"_s);
    };
    return isIn(hours) && (rule.pause.isEmpty() || !isIn(rule.pause));
}

} // namespace

class TestHoursOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWronglyAllowed()
    {
        QProcess oracle;
        oracle.start(QStringLiteral(RINGBACK_SYSTEM_PYTHON), {QStringLiteral(RINGBACK_HOURS_ORACLE)});
        QVERIFY2(oracle.waitForFinished(120'000), qPrintable(oracle.errorString()));
        const QByteArray complaint = oracle.readAllStandardError();
        QVERIFY2(oracle.exitCode() == 0, complaint.constData());

        QHash<QByteArray, QList<Moment>> sets;
        QSet<QByteArray> known;
        qsizetype prefixes = 0;
        qsizetype judged = 0;
        qsizetype wronglyAllowed = 0;
        qsizetype wronglyRefused = 0;
        const QList<WeekHours> hours{WeekHours::daily({})};
        const QByteArrayList lines = oracle.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines) {
            const QByteArrayList words = line.split(' ');
            if (words.first() == "S") {
                QList<Moment> moments;
                for (qsizetype i = 2; i < words.size(); ++i) {
                    const QByteArrayList parts = words.at(i).split(':');
                    moments.append({parts.first().toLongLong(), parts.last() == "1"});
                }
                sets.insert(words.at(1), moments);
            } else if (words.first() == "P") {
                ++prefixes;
                const QString number = u'+' + QString::fromLatin1(words.at(1));
                const QList<QByteArray> zones = zonesOf(number);
                const bool isPlace = zones.size() == 1;
                // What comes of a number depends on its zones alone: numbers with the same ones are judged once.
                const QByteArray alike = zones.join(' ') + words.at(2);
                if (known.contains(alike))
                    continue;
                known.insert(alike);
                for (const Moment &moment : std::as_const(sets[words.at(2)])) {
                    const QDateTime at = QDateTime::fromMSecsSinceEpoch(moment.minute * 60'000, Qt::UTC);
                    const bool allowed = isAllowed(number, at, hours);
                    ++judged;
                    wronglyAllowed += allowed && !moment.isOpen ? 1 : 0;
                    wronglyRefused += isPlace && !allowed && moment.isOpen ? 1 : 0;
                }
            }
        }
        qInfo("%lld prefixes, %lld judgements", static_cast<long long>(prefixes), static_cast<long long>(judged));
        QVERIFY(prefixes > 1000);
        QCOMPARE(wronglyAllowed, 0);
        QCOMPARE(wronglyRefused, 0);
    }

    void theTableHoldsToTheMinute()
    {
        struct Sample
        {
            QString place;
            QString phone;
            QByteArray zone;
        };
        const QList<Sample> samples{
            {u"US-FL"_s, u"+13055550123"_s, "America/New_York"}, {u"US-TX"_s, u"+12145550123"_s, "America/Chicago"},
            {u"US-RI"_s, u"+14015550123"_s, "America/New_York"}, {u"US-AL"_s, u"+12055550123"_s, "America/Chicago"},
            {u"US-PA"_s, u"+12155550123"_s, "America/New_York"}, {u"FR"_s, u"+33142685300"_s, "Europe/Paris"},
            {u"CA"_s, u"+14165550123"_s, "America/Toronto"}};
        for (const Sample &sample : samples) {
            const auto rule = std::find_if(placeRules().begin(), placeRules().end(),
                                           [&sample](const PlaceRule &one) { return one.place == sample.place; });
            QVERIFY(rule != placeRules().end());
            const QTimeZone zone(sample.zone);
            for (const QDate &week :
                 {QDate(2026, 11, 9), QDate(2026, 11, 23), QDate(2026, 7, 1), QDate(2026, 10, 28)}) {
                QDateTime at(week, QTime(0, 0), Qt::UTC);
                const QDateTime end = at.addDays(7);
                for (; at < end; at = at.addSecs(300)) {
                    const HoursJudgement judgement = judgeHours({sample.phone, {}}, at, *weeksOf(*rule));
                    if (judgement.allowed != mayCall(*rule, zone, at))
                        QFAIL(qPrintable(sample.place + u' ' + at.toString(Qt::ISODate)));
                    if (!judgement.allowed && at.time().minute() == 0 && judgement.nextAllowed.isValid())
                        QVERIFY(mayCall(*rule, zone, judgement.nextAllowed) &&
                                !mayCall(*rule, zone, judgement.nextAllowed.addSecs(-60)));
                }
            }
        }
    }

private:
    /// Without the search for the next moment, which costs more than the judgement.
    static bool isAllowed(const QString &number, const QDateTime &at, const QList<WeekHours> &hours)
    {
        return judgeHours({number, {}}, at, hours).allowed;
    }
};

QTEST_GUILESS_MAIN(TestHoursOracle)
#include "tst_hoursoracle.moc"
