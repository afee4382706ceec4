#include "gui/contactpanel.h"

#include "core/durationtext.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "gui/buttons.h"
#include "gui/callhistory.h"
#include "gui/detailheader.h"
#include "gui/icons.h"
#include "gui/optoutcard.h"
#include "gui/textlabel.h"
#include "gui/tips.h"
#include "gui/verdictline.h"
#include "gui/words.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

ContactPanel::ContactPanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new DetailHeader(this))
    , m_verdict(new VerdictLine(this))
    , m_optOuts(new OptOutCard(this))
    , m_callBack(new PrimaryButton(icon(Icon::CallBack, ColorRole::OnAccent), tr("Call back"), this))
    , m_doNotCall(new QPushButton(this))
    , m_callback(new TextLabel(this))
    , m_facts(new QFormLayout)
    , m_callsTitle(new TextLabel({}, TextSize::Body, ColorRole::Text, true, this))
    , m_calls(new CallHistory(this))
{
    auto *copy = new QPushButton(icon(Icon::Copy), {}, this);
    copy->setAccessibleName(tr("Copy number"));
    copy->setToolTip(copy->accessibleName());
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_contact.phone); });
    connect(m_callBack, &QPushButton::clicked, this, &ContactPanel::callBackRequested);
    connect(m_doNotCall, &QPushButton::clicked, this, &ContactPanel::doNotCallRequested);
    m_callBack->setObjectName(u"contactCallBack"_s);
    m_doNotCall->setObjectName(u"doNotCall"_s);
    m_doNotCall->setToolTip(tr("D"));
    auto *actions = new QHBoxLayout;
    actions->setSpacing(space::small);
    actions->addWidget(m_callBack, 1);
    actions->addWidget(copy);
    actions->addWidget(m_doNotCall);

    auto *edit = new QPushButton(icon(Icon::Edit), {}, this);
    edit->setObjectName(u"editContact"_s);
    edit->setAccessibleName(tr("Edit contact"));
    edit->setToolTip(tr("Edit (F2)"));
    auto *more = new QPushButton(icon(Icon::Menu), {}, this);
    more->setObjectName(u"moreActions"_s);
    more->setAccessibleName(tr("More"));
    more->setToolTip(more->accessibleName());
    connect(edit, &QPushButton::clicked, this, &ContactPanel::editRequested);
    connect(more, &QPushButton::clicked, this,
            [this, more] { Q_EMIT menuRequested(more->mapToGlobal(QPoint(0, more->height()))); });
    actions->addWidget(edit);
    actions->addWidget(more);

    m_facts->setHorizontalSpacing(space::large);
    m_facts->setVerticalSpacing(space::small);
    connect(m_calls, &CallHistory::callChosen, this, &ContactPanel::callChosen);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_verdict);
    layout->addWidget(m_optOuts);
    layout->addLayout(actions);
    layout->addWidget(m_callback);
    layout->addLayout(m_facts);
    layout->addWidget(m_callsTitle);
    layout->addWidget(m_calls, 1);
}

void ContactPanel::show(const Contact &contact, const std::optional<Callback> &callback, const QList<Call> &calls)
{
    if (contact.id != m_contact.id) {
        m_verdict->hide();
        showActions({});
    }
    m_contact = contact;
    QStringList line{formatNational(contact.phone)};
    for (const QString &part : {contact.email, contact.company}) {
        if (!part.isEmpty())
            line.append(part);
    }
    m_header->show(contact.name.isEmpty() ? formatNational(contact.phone) : contact.name, line.join(u" · "_s));
    m_callback->setVisible(callback.has_value());
    if (callback) {
        const QString reason = callback->reason.isEmpty() ? tr("Callback") : callback->reason;
        const QString asked = relativeTimeText(callback->requestedAt, QDateTime::currentDateTimeUtc());
        m_callback->setWords(tr("%1, asked for %2. Tries %3 of %4.")
                                 .arg(visibleText(reason), asked)
                                 .arg(callback->attempts)
                                 .arg(callback->maxAttempts));
    }
    showFacts();
    m_callsTitle->setWords(calls.isEmpty() ? tr("No calls yet") : tr("Calls"));
    m_calls->setCalls(calls, QDateTime::currentDateTimeUtc());
}

void ContactPanel::showVerdict(const Verdict &verdict)
{
    m_verdict->setVerdict(verdict);
    // What there is to decide says the same, with the words and the buttons.
    m_verdict->setVisible(verdict.cause != Verdict::Cause::OptOut || m_optOuts->isHidden());
    showActions(verdict);
}

void ContactPanel::showActions(const Verdict &verdict)
{
    const bool never = verdict.forbids(true);
    m_callBack->setEnabled(!never);
    m_callBack->setToolTip(never ? plainTip(visibleText(verdict.reason)) : QString());
    const bool listed = verdict.cause == Verdict::Cause::DoNotCall;
    m_doNotCall->setText(listed ? tr("Remove from the list…") : tr("Do not call…"));
    m_doNotCall->setIcon(listed ? icon(Icon::Undo) : icon(Icon::DoNotCall));
}

void ContactPanel::showFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto add = [this](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        m_facts->addRow(new TextLabel(name, TextSize::Body, ColorRole::SecondaryText, false, this),
                        new TextLabel(visibleText(value), TextSize::Body, ColorRole::Text, false, this));
    };
    add(tr("Country"), regionName(m_contact.country));
    add(tr("Tags"), m_contact.tags.join(u", "_s));
    QString consent = consentWord(m_contact.consentBasis);
    if (!m_contact.consentSource.isEmpty())
        consent += u", "_s + m_contact.consentSource;
    if (m_contact.consentAt.isValid())
        consent += u", "_s + QLocale().toString(m_contact.consentAt.toLocalTime().date(), QLocale::ShortFormat);
    add(tr("Consent"), consent);
    for (auto it = m_contact.attributes.begin(); it != m_contact.attributes.end(); ++it)
        add(it.key(), valueText(it.value()));
    if (m_contact.thoughtlyId.isEmpty())
        add(tr("Thoughtly"), tr("not there yet; created with the first call"));
}

} // namespace ringback
