// manycontacts FILE COUNT [CALLS]: a database with that many contacts, in no order, of names in five scripts, and as
// many calls with them that have ended.
#include "storage/calls.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <array>
#include <cstdio>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

namespace {

struct Script
{
    int share; ///< of a hundred
    QStringList first;
    QStringList last;
};

const QList<Script> scripts{
    {64,
     {u"Ana"_s, u"João"_s, u"Beatriz"_s, u"Lukas"_s, u"Zoë"_s, u"Søren"_s, u"Łucja"_s, u"Étienne"_s, u"Mary"_s,
      u"William"_s, u"Ingrid"_s, u"Carlos"_s, u"Nguyễn"_s, u"Aylin"_s, u"Matteo"_s, u"Olivia"_s},
     {u"Silva"_s, u"Gonçalves"_s, u"Müller"_s, u"Weiß"_s, u"Novák"_s, u"Kowalski"_s, u"Smith"_s, u"O'Brien"_s,
      u"Jensen"_s, u"Rossi"_s, u"García"_s, u"Lindqvist"_s, u"Dubois"_s, u"Yılmaz"_s, u"Johnson"_s, u"Bell"_s}},
    {9,
     {u"Анна"_s, u"Дмитрий"_s, u"Ольга"_s, u"Фёдор"_s},
     {u"Иванова"_s, u"Кузнецов"_s, u"Соловьёва"_s, u"Шевченко"_s}},
    {9, {u"Ελένη"_s, u"Νίκος"_s, u"Σοφία"_s}, {u"Παπαδόπουλος"_s, u"Γεωργίου"_s, u"Νικολάου"_s}},
    {9, {u"伟"_s, u"芳"_s, u"娜"_s, u"秀英"_s}, {u"王"_s, u"李"_s, u"张"_s, u"欧阳"_s}},
    {9, {u"محمد"_s, u"فاطمة"_s, u"علي"_s}, {u"الأحمد"_s, u"حسن"_s, u"المصري"_s}},
};

Contact contact(QRandomGenerator &random, int number)
{
    const auto one = [&random](const QStringList &of) { return of[random.bounded(int(of.size()))]; };
    int place = random.bounded(100);
    auto script = scripts.begin();
    for (; place >= script->share; ++script)
        place -= script->share;
    static const QStringList countries{u"351912"_s, u"4930"_s, u"44207946"_s, u"1415555"_s, u"3069"_s, u"86138"_s};
    static const QStringList companies{u"Acme"_s, u"Blue Harbour"_s, u"Nordwind GmbH"_s, u"Padaria Sol"_s, u"Вектор"_s};
    static const QStringList tags{u"vip"_s, u"north"_s, u"renewal"_s, u"trial"_s};
    // Each number once: a walk through all by a step that has no common factor with their count.
    const auto digits = static_cast<qint64>(number) * 7'919'171 % 10'000'000;
    return {.phone = u'+' + one(countries) + QString::number(digits).rightJustified(7, u'0'),
            .name = random.bounded(50) == 0 ? QString() : one(script->first) + u' ' + one(script->last),
            .email = random.bounded(3) == 0 ? QString() : u"p%1@example.com"_s.arg(number),
            .company = random.bounded(4) == 0 ? one(companies) : QString(),
            .tags = random.bounded(5) == 0 ? QStringList{one(tags)} : QStringList(),
            .source = u"import"_s,
            .createdAt = QDateTime::fromMSecsSinceEpoch(1'750'000'000'000 + random.bounded(1'000'000'000), Qt::UTC)};
}

CallObservation call(QRandomGenerator &random, int number)
{
    static const QStringList outcomes{u"Refund agreed"_s, u"Wants to book now"_s, u"Appointment moved"_s, QString()};
    constexpr std::array states{CallStatus::Completed, CallStatus::Completed, CallStatus::NoAnswer,
                                CallStatus::LeftVoicemail};
    const int kind = random.bounded(4);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'750'000'000'000 + number * 60'000LL, Qt::UTC);
    return {.thoughtlyCallId = u"call-%1"_s.arg(number),
            .agentId = u"agent-%1"_s.arg(kind),
            .phone = u"+351912"_s + QString::number(1'000'000 + random.bounded(1'000'000)),
            .status = states.at(size_t(kind)),
            .outcome = outcomes[kind],
            .durationSeconds = double(random.bounded(400)),
            .startedAt = at,
            .endedAt = at.addSecs(90),
            .agentTitle = u"Tessa"_s,
            .createdAt = at,
            .source = Source::CatchUp,
            .observedAt = at.addSecs(100)};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3 && argc != 4)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    auto db = Connection::open(unfinished, Connection::Mode::ReadWrite);
    if (!db || !migrate(**db).ok())
        return 1;
    for (const QString &pragma : {u"PRAGMA synchronous=OFF"_s, u"PRAGMA cache_size=-800000"_s})
        (void)(*db)->ask(pragma);
    (void)(*db)->perform(u"BEGIN"_s);
    QRandomGenerator random(7);
    const int count = std::atoi(argv[2]);
    for (int number = 1; number <= count; ++number) {
        if (const Result<qint64> stored = contacts::insert(**db, contact(random, number)); !stored) {
            std::fprintf(stderr, "%s\n", qPrintable(stored.error().message));
            return 1;
        }
    }
    const int callCount = argc == 4 ? std::atoi(argv[3]) : 0;
    for (int number = 1; number <= callCount; ++number) {
        if (const auto stored = calls::apply(**db, call(random, number)); !stored) {
            std::fprintf(stderr, "%s\n", qPrintable(stored.error().message));
            return 1;
        }
    }
    (void)(*db)->perform(u"COMMIT"_s);
    (void)(*db)->ask(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    db->reset();
    return QFile::rename(unfinished, path) ? 0 : 1;
}
