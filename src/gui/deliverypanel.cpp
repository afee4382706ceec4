#include "gui/deliverypanel.h"

#include "core/maskedtext.h"
#include "gui/buttons.h"
#include "gui/detailheader.h"
#include "gui/icons.h"
#include "gui/textlabel.h"
#include "gui/theme.h"
#include "gui/words.h"
#include "models/curltext.h"
#include "models/mappingdraft.h"
#include "models/words.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

bool canBeTaught(const models::DeliveryRecord &row)
{
    return row.result.state == DeliveryResult::State::NotUnderstood &&
           models::MappingDraft::of(row.delivery, {}).has_value();
}

QString shortTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

/// What became of it, and why.
QString becameText(const models::DeliveryRecord &row)
{
    switch (row.result.state) {
    case DeliveryResult::State::Pending:
        return DeliveryPanel::tr("It is kept, and is read in a moment.");
    case DeliveryResult::State::Applied:
        if (row.result.callbackId != 0)
            return DeliveryPanel::tr("It put somebody into the queue.");
        return row.result.callId != 0 ? DeliveryPanel::tr("It told something new of a call.") : QString();
    case DeliveryResult::State::Duplicate:
        return DeliveryPanel::tr("It says nothing that wasn't known already, so nothing was changed.");
    case DeliveryResult::State::NotUnderstood:
        return canBeTaught(row) ? DeliveryPanel::tr("Say once what its fields mean, and all like it are understood.")
                                : DeliveryPanel::tr("It is kept as it came.");
    }
    return {};
}

} // namespace

DeliveryPanel::DeliveryPanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new DetailHeader(this))
    , m_note(new TextLabel(this))
    , m_teach(new PrimaryButton(icon(Icon::Edit, ColorRole::OnAccent), tr("Teach this form…"), this))
    , m_openCall(new QPushButton(icon(Icon::Calls), tr("Open the call"), this))
    , m_openCallback(new QPushButton(icon(Icon::Callbacks), tr("Open the callback"), this))
    , m_openFirst(new QPushButton(icon(Icon::Copy), {}, this))
    , m_raw(new QPlainTextEdit(this))
{
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setAccessibleName(tr("Headers and body"));
    m_note->setLive();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_note);
    layout->addLayout(buildActions());
    layout->addWidget(m_raw, 1);
    connect(m_teach, &QPushButton::clicked, this, [this] { Q_EMIT teachRequested(m_row.delivery.id); });
    connect(m_openCall, &QPushButton::clicked, this, [this] { Q_EMIT callChosen(m_row.result.callId); });
    connect(m_openCallback, &QPushButton::clicked, this, [this] { Q_EMIT callbackChosen(m_row.result.callbackId); });
    connect(m_openFirst, &QPushButton::clicked, this, [this] { Q_EMIT deliveryChosen(m_first); });
}

QLayout *DeliveryPanel::buildActions()
{
    m_teach->setObjectName(u"teachForm"_s);
    m_openCall->setObjectName(u"deliveryCall"_s);
    m_openCallback->setObjectName(u"deliveryCallback"_s);
    m_openFirst->setObjectName(u"deliveryFirst"_s);
    auto *replay = new QPushButton(icon(Icon::Refresh), tr("Read again"), this);
    auto *copy = new QPushButton(icon(Icon::Copy), tr("Copy"), this);
    copy->setObjectName(u"copyDelivery"_s);
    auto *copies = new QMenu(copy);
    copies->addAction(tr("Body as it came"), this,
                      [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_row.delivery.body)); });
    copies->addAction(tr("Request as curl"), this, &DeliveryPanel::copyAsCurl);
    copy->setMenu(copies);
    connect(replay, &QPushButton::clicked, this, [this] { Q_EMIT replayRequested(m_row.delivery.id); });

    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    for (QPushButton *button : {m_teach, m_openCall, m_openCallback, replay, copy})
        actions->addWidget(button);
    actions->addStretch();
    auto *first = new QHBoxLayout;
    first->addWidget(m_openFirst);
    first->addStretch();
    auto *rows = new QVBoxLayout;
    rows->setSpacing(space::small);
    rows->addLayout(actions);
    rows->addLayout(first);
    return rows;
}

void DeliveryPanel::show(const models::DeliveryRecord &row, const std::optional<models::DeliveryRecord> &first)
{
    m_row = row;
    m_first = first ? first->delivery.id : 0;
    const QString at = QLocale().toString(row.delivery.receivedAt.toLocalTime(), QLocale::LongFormat);
    m_header->show(models::kindText(row.delivery.kind) + u" · "_s + models::stateText(row.result.state),
                   tr("%1 from %2, %3").arg(at, leftToRight(row.delivery.peer), leftToRight(row.delivery.path)));
    const QString note = QString(row.result.note + u' ' + becameText(row)).trimmed();
    m_note->setWords(visibleText(note));
    m_note->setVisible(!note.isEmpty());
    m_teach->setVisible(canBeTaught(row));
    m_openCall->setVisible(row.result.callId != 0);
    m_openCallback->setVisible(row.result.callbackId != 0);
    const bool isRepeat = first && row.result.state == DeliveryResult::State::Duplicate;
    m_openFirst->setVisible(isRepeat);
    if (isRepeat)
        m_openFirst->setText(first->delivery.body == row.delivery.body
                                 ? tr("The same as that of %1").arg(shortTime(first->delivery.receivedAt))
                                 : tr("First told %1").arg(shortTime(first->delivery.receivedAt)));
    const QJsonDocument body = QJsonDocument::fromJson(row.delivery.body);
    const QByteArray text = body.isNull() ? row.delivery.body : body.toJson();
    const QString raw = visibleText(QString::fromUtf8(row.delivery.headers + "\n\n" + text));
    if (raw != m_raw->toPlainText()) // whoever reads in it stays where they are
        m_raw->setPlainText(raw);
}

void DeliveryPanel::copyAsCurl()
{
    QGuiApplication::clipboard()->setText(models::curlText(m_row.delivery, u"http://127.0.0.1:8787"_s));
}

} // namespace ringback
