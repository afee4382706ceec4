#include "gui/deliverypanel.h"

#include "core/maskedtext.h"
#include "gui/detailheader.h"
#include "gui/icons.h"
#include "gui/textlabel.h"
#include "gui/theme.h"
#include "models/words.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// For a shell: in single quotes, whatever is in it.
QString quoted(const QByteArray &text)
{
    return u'\'' + QString::fromUtf8(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace

DeliveryPanel::DeliveryPanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new DetailHeader(this))
    , m_note(new TextLabel(this))
    , m_openCall(new QPushButton(icon(Icon::Calls), tr("Open the call"), this))
    , m_raw(new QPlainTextEdit(this))
{
    auto *replay = new QPushButton(icon(Icon::Refresh), tr("Read again"), this);
    auto *copy = new QPushButton(icon(Icon::Copy), tr("Copy as curl"), this);
    connect(replay, &QPushButton::clicked, this, [this] { Q_EMIT replayRequested(m_row.delivery.id); });
    connect(copy, &QPushButton::clicked, this, &DeliveryPanel::copyAsCurl);
    connect(m_openCall, &QPushButton::clicked, this, [this] { Q_EMIT callChosen(m_row.result.callId); });
    m_raw->setReadOnly(true);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_raw->setAccessibleName(tr("Headers and body"));

    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    for (QPushButton *button : {m_openCall, replay, copy})
        actions->addWidget(button);
    actions->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_note);
    layout->addLayout(actions);
    layout->addWidget(m_raw, 1);
}

void DeliveryPanel::show(const models::DeliveryRecord &row)
{
    m_row = row;
    const QString at = QLocale().toString(row.delivery.receivedAt.toLocalTime(), QLocale::LongFormat);
    m_header->show(models::kindText(row.delivery.kind) + u" · "_s + models::stateText(row.result.state),
                   tr("%1 from %2, %3").arg(at, row.delivery.peer, row.delivery.path));
    m_note->setWords(visibleText(row.result.note));
    m_note->setVisible(!row.result.note.isEmpty());
    m_openCall->setVisible(row.result.callId != 0);
    const QJsonDocument body = QJsonDocument::fromJson(row.delivery.body);
    const QByteArray text = body.isNull() ? row.delivery.body : body.toJson();
    m_raw->setPlainText(visibleText(QString::fromUtf8(row.delivery.headers + "\n\n" + text)));
}

void DeliveryPanel::copyAsCurl()
{
    QGuiApplication::clipboard()->setText(
        u"curl -H 'Content-Type: application/json' --data-binary %1 http://127.0.0.1:8787%2"_s.arg(
            quoted(m_row.delivery.body), m_row.delivery.path));
}

} // namespace ringback
