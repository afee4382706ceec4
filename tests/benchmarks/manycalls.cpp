// manycalls FILE COUNT: a database with that many calls, each with a conversation of about 2 KB: words as often as in
// speech, names, sums, numbers in groups.
#include "core/callmerge.h"
#include "storage/connection.h"
#include "storage/contacts.h"
#include "storage/fold.h"
#include "storage/migrations.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <cmath>
#include <cstdio>
#include <optional>

using namespace ringback;
using namespace ringback::storage;
using namespace Qt::StringLiterals;

namespace {

/// Some ten thousand words of a language that nobody speaks, the shorter the more frequent (Zipf).
class Speech
{
public:
    explicit Speech(QRandomGenerator &random) : m_random(random)
    {
        const QStringList syllables{u"the"_s, u"re"_s, u"an"_s, u"in"_s, u"ti"_s, u"er"_s, u"on"_s,  u"es"_s, u"at"_s,
                                    u"or"_s,  u"fu"_s, u"nd"_s, u"ca"_s, u"ll"_s, u"mo"_s, u"pa"_s,  u"ço"_s, u"ér"_s,
                                    u"lu"_s,  u"vi"_s, u"ch"_s, u"ar"_s, u"ge"_s, u"st"_s, u"qui"_s, u"öl"_s, u"ba"_s};
        for (int i = 0; i < wordCount; ++i) {
            QString word;
            for (int n = 1 + (i > 20) + (i > 400) + random.bounded(2); n > 0; --n)
                word += syllables[random.bounded(int(syllables.size()))];
            m_words.append(word);
        }
    }
    QString word()
    {
        switch (m_random.bounded(60)) {
        case 0:
            return QString::number(m_random.bounded(5000)) + u".90"_s;
        case 1:
            return u"%1-%2"_s.arg(m_random.bounded(100, 1000)).arg(m_random.bounded(1000, 10000));
        case 2: // a name
            return m_words[m_random.bounded(wordCount)] + m_words[m_random.bounded(400)] + u","_s;
        default:
            return m_words[int(std::pow(double(wordCount), m_random.generateDouble())) - 1];
        }
    }
    QList<Utterance> conversation()
    {
        QList<Utterance> turns;
        for (qsizetype size = 0; size < 2000;) {
            QString text = word();
            for (int n = m_random.bounded(3, 25); n > 0; --n)
                text += u' ' + word();
            size += text.size();
            turns.append({turns.size() % 2 ? Utterance::Speaker::Customer : Utterance::Speaker::Agent, text + u'.',
                          double(turns.size() * 6)});
        }
        return turns;
    }

private:
    static constexpr int wordCount = 12'000;
    QRandomGenerator &m_random;
    QStringList m_words;
};

bool insert(Connection &db, int number, Speech &speech, QRandomGenerator &random)
{
    const QString name = speech.word() + u' ' + speech.word();
    const QString phone = u"+351%1"_s.arg(910'000'000 + qint64(number) * 7'919 % 89'999'999);
    const Result<qint64> contact = contacts::insert(db, {.phone = phone, .name = name, .source = u"import"_s});
    if (!contact)
        return false;
    const qint64 at = 1'700'000'000'000 + qint64(number) * 60'000;
    static const QStringList outcomes{u"Refund agreed"_s, u"Wants to book now"_s, u"Needs a person"_s, QString()};
    const QString &outcome = outcomes[random.bounded(4)];
    CallObservation heard{.status = CallStatus::Completed,
                          .outcome = outcome,
                          .transcript = speech.conversation(),
                          .summary = speech.word() + u' ' + speech.word(),
                          .version = 1};
    Statement call(db, u"INSERT INTO calls (attempt_id, thoughtly_call_id, status, outcome, cause, phone, contact_id, "
                       "contact_name, thoughtly_contact_id, agent_id, agent_title, placed_by, attempt, priority, "
                       "created_at, started_at, ended_at, duration_seconds, known_by, known_at, checked_at, heard_at, "
                       "search_text) VALUES ('', ?, ?, ?, '', ?, ?, ?, '', 'a1', 'Support line', ?, 1, 'normal', ?, ?, "
                       "?, ?, 'webhook', ?, NULL, ?, ?)"_s);
    if (!call.run(u"call-%1"_s.arg(number), token(CallStatus::Completed), outcome, phone, *contact, name,
                  random.bounded(3) ? u"mia"_s : u"rui"_s, at, at, at + 90'000,
                  std::optional<double>(random.bounded(600)), at, at,
                  QString(fold(name + u' ' + outcome) + u' ' + digitsOf(phone))))
        return false;
    const qint64 id = call.insertedId();
    Statement facts(db, u"INSERT INTO call_facts (call_id, facts) VALUES (?, ?)"_s);
    // For LIKE only: the texts as it would have to have them.
    QString said = name + u' ' + outcome + u' ' + heard.summary;
    for (const Utterance &turn : std::as_const(heard.transcript))
        said += u' ' + turn.text;
    Statement plain(db, u"INSERT INTO plain (id, text) VALUES (?, ?)"_s);
    return facts.run(id, Utf8{toJson(factsOf(heard))}) && plain.run(id, fold(said) + u' ' + digitsOf(phone));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    {
        auto db = Connection::open(unfinished, Connection::Mode::ReadWrite);
        if (!db || !migrate(**db).ok())
            return 1;
        for (const QString &pragma : {u"PRAGMA synchronous=OFF"_s, u"PRAGMA cache_size=-400000"_s})
            (void)(*db)->ask(pragma);
        (void)(*db)->perform(u"CREATE TABLE plain (id INTEGER PRIMARY KEY, text TEXT)"_s);
        (void)(*db)->perform(u"BEGIN"_s);
        QRandomGenerator random(7);
        Speech speech(random);
        const int count = std::atoi(argv[2]);
        for (int number = 1; number <= count; ++number) {
            if (!insert(**db, number, speech, random)) {
                std::fprintf(stderr, "call %d could not be stored\n", number);
                return 1;
            }
        }
        (void)(*db)->perform(u"COMMIT"_s);
        (void)(*db)->ask(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    }
    return QFile::rename(unfinished, path) ? 0 : 1;
}
