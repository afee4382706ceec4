#include "samples.h"

#include "core/callstatus.h"
#include "gui/theme.h"

#include <initializer_list>

namespace ringback::samples {

using namespace Qt::StringLiterals;

namespace {

void addRow(QStandardItemModel *model, const QStringList &cells)
{
    QList<QStandardItem *> row;
    for (const QString &cell : cells)
        row.append(new QStandardItem(cell));
    model->appendRow(row);
}

} // namespace

void fillCallbacks(QStandardItemModel *model)
{
    model->setHorizontalHeaderLabels(
        {u"Due"_s, u"Waiting"_s, u"Contact"_s, u"Phone"_s, u"Reason"_s, u"Tries"_s, u"Source"_s});
    const auto add = [model](const QStringList &cells, const QString &second) {
        addRow(model, cells);
        model->item(model->rowCount() - 1, 2)->setData(second, SecondLine);
    };
    add({u"Urgent"_s, u"12 min"_s, u"Ana Silva"_s, u"914 000 221"_s, u"Card blocked"_s, u"0 of 3"_s, u"request"_s},
        u"Porto · 14:20 there"_s);
    add({u"Overdue"_s, u"31 min"_s, u"Maria Fernanda Albuquerque dos Santos"_s, u"912 345 678"_s, u"Billing dispute"_s,
         u"1 of 3"_s, u"request"_s},
        u"Lisbon · 14:20 there"_s);
    add({u"Due now"_s, u"3 min"_s, u"Jon Bell"_s, u"(415) 555-0123"_s, u"Refund"_s, u"1 of 3"_s, u"retry"_s},
        u"San Francisco · 06:20 there"_s);
    add({u"Due 15:00"_s, u"–"_s, u"山田 太郎"_s, u"03-1234-5678"_s, u"Onboarding"_s, u"0 of 3"_s, u"lead"_s},
        u"東京 · 22:20 there"_s);
    add({u"Due 15:30"_s, u"–"_s, u"Łukasz Wiśniewski"_s, u"12 345 67 89"_s, u"Delivery change"_s, u"0 of 3"_s,
         u"reminder"_s},
        u"Kraków · 15:20 there"_s);
    add({u"Due 16:00"_s, u"–"_s, u"محمد العلي"_s, u"04 123 4567"_s, u"Appointment"_s, u"2 of 3"_s, u"retry"_s},
        u"Dubai · 18:20 there"_s);
    add({u"Tomorrow"_s, u"–"_s, u"Chloé Martin"_s, u"01 23 45 67 89"_s, u"Contract question"_s, u"0 of 3"_s,
         u"by hand"_s},
        u"Paris · 15:20 there"_s);
}

void fillCalls(QStandardItemModel *model)
{
    model->setHorizontalHeaderLabels(
        {u"Status"_s, u"Time"_s, u"Contact"_s, u"Phone"_s, u"Outcome"_s, u"Duration"_s, u"Try"_s, u"By"_s});
    const auto add = [model](CallStatus status, const QStringList &cells) {
        addRow(model, QStringList{QString()} + cells);
        model->item(model->rowCount() - 1, 0)->setData(static_cast<int>(status), Status);
    };
    add(CallStatus::InProgress, {u"now"_s, u"Ana Silva"_s, u"914 000 221"_s, u"–"_s, u"1m 02s"_s, u"1"_s, u"you"_s});
    add(CallStatus::Queued, {u"4 s"_s, u"Jon Bell"_s, u"(415) 555-0123"_s, u"–"_s, u"–"_s, u"2"_s, u"you"_s});
    add(CallStatus::Unconfirmed,
        {u"1 min"_s, u"Peter Novák"_s, u"602 123 456"_s, u"looking it up…"_s, u"–"_s, u"1"_s, u"M. Reis"_s});
    add(CallStatus::Completed,
        {u"14:02"_s, u"Maria F. Albuquerque"_s, u"912 345 678"_s, u"Refund agreed"_s, u"3m 41s"_s, u"1"_s, u"you"_s});
    add(CallStatus::Transferred,
        {u"13:55"_s, u"Ola Nordmann"_s, u"22 12 34 56"_s, u"Needs a person"_s, u"1m 12s"_s, u"1"_s, u"M. Reis"_s});
    add(CallStatus::LeftVoicemail,
        {u"13:40"_s, u"Chloé Martin"_s, u"01 23 45 67 89"_s, u"Voicemail"_s, u"0m 31s"_s, u"2"_s, u"rule"_s});
    add(CallStatus::NoAnswer, {u"13:38"_s, u"山田 太郎"_s, u"03-1234-5678"_s, u"–"_s, u"–"_s, u"1"_s, u"rule"_s});
    add(CallStatus::Failed,
        {u"13:20"_s, u"Łukasz Wiśniewski"_s, u"12 345 67 89"_s, u"Number not in service"_s, u"–"_s, u"1"_s, u"you"_s});
    add(CallStatus::Busy, {u"13:11"_s, u"Sven Ek"_s, u"08-123 456 78"_s, u"–"_s, u"–"_s, u"1"_s, u"rule"_s});
    add(CallStatus::Suppressed,
        {u"12:58"_s, u"Sam O’Neil"_s, u"01 234 5678"_s, u"Do not call"_s, u"–"_s, u"1"_s, u"rule"_s});
    add(CallStatus::Scheduled, {u"12:51"_s, u"Elif Yılmaz"_s, u"0312 123 45 67"_s, u"–"_s, u"–"_s, u"1"_s, u"you"_s});
    add(CallStatus::NoOutcome, {u"12:40"_s, u"Kim Lee"_s, u"02-312-3456"_s, u"–"_s, u"–"_s, u"1"_s, u"you"_s});
    add(CallStatus::Cancelled, {u"12:31"_s, u"Ida Berg"_s, u"21 23 45 67"_s, u"–"_s, u"–"_s, u"1"_s, u"you"_s});
}

void fillConversation(QStandardItemModel *model)
{
    const auto add = [model](bool agent, const QString &time, const QString &text, bool evidence = false) {
        auto *item = new QStandardItem(text);
        item->setData(agent, IsAgent);
        item->setData(agent ? u"Tessa · voice agent"_s : u"Customer"_s, Speaker);
        item->setData(time, Time);
        item->setData(evidence, IsEvidence);
        model->appendRow(item);
    };
    add(true, u"0:00"_s,
        u"Hello, this is Tessa from Acme. You asked us to call about an invoice. Is now a good time?"_s);
    add(false, u"0:06"_s, u"Yes. I was charged twice for October."_s);
    add(true, u"0:11"_s,
        u"I see two charges of 40 euros on 3 October. One is a duplicate. May I refund it to the same card?"_s);
    add(false, u"0:24"_s, u"نعم، من فضلك. هل يمكنكم إرسال تأكيد بالبريد الإلكتروني إلى عنواني الجديد أيضًا؟"_s);
    add(true, u"0:27"_s, u"Done. So you will get the 40 euros back by Friday."_s, true);
    add(false, u"0:31"_s, u"Ok"_s);
}

void fillTimeline(QStandardItemModel *model)
{
    const auto add = [model](const QString &time, ColorRole color, const QString &what, const QString &detail) {
        auto *item = new QStandardItem(what);
        item->setData(time, Time);
        item->setData(static_cast<int>(color), DotColor);
        item->setData(detail, Detail);
        model->appendRow(item);
    };
    add(u"14:08"_s, ColorRole::FailedText, u"Callback requested"_s, u"web form · urgent"_s);
    add(u"13 Nov"_s, ColorRole::DoneText, u"Completed · Invoice corrected"_s,
        u"2m 15s · webhook\n“Yes, that is the right amount now, thank you.”"_s);
    add(u"13 Nov"_s, ColorRole::AttentionText, u"No answer"_s, u"attempt 1 of 3 · look-up"_s);
    add(u"2 Sep"_s, ColorRole::WaitingText, u"Contact created"_s, u"CSV import, consent: contract"_s);
}

} // namespace ringback::samples
