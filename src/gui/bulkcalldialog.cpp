#include "gui/bulkcalldialog.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "engine/engine.h"
#include "gui/buttons.h"
#include "gui/icons.h"
#include "gui/textlabel.h"
#include "gui/tips.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// The reason is what the list is for: a long name must not crowd it out.
constexpr int nameWidth = 200;

} // namespace

BulkCallDialog::BulkCallDialog(Engine &engine, const QList<Callback> &callbacks, const QString &agentId,
                               QWidget *parent)
    : QDialog(parent)
    , m_allowed(new TextLabel({}, TextSize::Body, ColorRole::Text, true, this))
    , m_others(new TextLabel({}, TextSize::Body, ColorRole::SecondaryText, false, this))
    , m_list(new QTreeWidget(this))
    , m_withCaution(new QCheckBox(this))
    , m_call(new PrimaryButton(this))
{
    const QString title = tr("Call %n people back?", nullptr, static_cast<int>(callbacks.size()));
    setWindowTitle(title);
    m_allowed->setObjectName(u"allowedLabel"_s);
    m_others->setObjectName(u"othersLabel"_s);
    m_withCaution->setObjectName(u"withCaution"_s);
    m_withCaution->hide();
    m_list->setObjectName(u"notCalled"_s);
    m_list->setAccessibleName(tr("Who will not be called, and why"));
    m_list->setHeaderLabels({tr("Not called"), tr("Why")});
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->header()->resizeSection(0, nameWidth);
    m_list->hide();
    m_call->setObjectName(u"confirmButton"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    layout->setSpacing(space::medium);
    layout->addWidget(new TextLabel(title, TextSize::Title, ColorRole::Text, true, this));
    layout->addWidget(m_allowed);
    layout->addWidget(m_others);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_withCaution);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_call);
    layout->addLayout(buttons);
    setMinimumWidth(720);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_withCaution, &QCheckBox::toggled, this, &BulkCallDialog::sumUp);
    connect(m_call, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(chosen());
        accept();
    });
    for (const Callback &callback : callbacks)
        m_people.append({callback});
    for (qsizetype index = 0; index < m_people.size(); ++index) {
        whenDone(engine.verdict(m_people.at(index).callback.phone, agentId), this,
                 [this, index](const Verdict &verdict) { take(index, verdict); });
    }
    sumUp();
}

void BulkCallDialog::take(qsizetype index, const Verdict &verdict)
{
    m_people[index].verdict = verdict;
    const bool isLast = std::all_of(m_people.cbegin(), m_people.cend(),
                                    [](const Judged &judged) { return judged.verdict.has_value(); });
    if (isLast)
        sumUp();
}

QList<qint64> BulkCallDialog::chosen() const
{
    QList<qint64> ids;
    for (const Judged &judged : m_people) {
        if (!judged.verdict)
            continue;
        const bool isCaution = judged.verdict->kind == Verdict::Kind::Caution;
        if (judged.verdict->kind == Verdict::Kind::Allowed || (isCaution && m_withCaution->isChecked()))
            ids.append(judged.callback.id);
    }
    return ids;
}

void BulkCallDialog::sumUp()
{
    const auto count = [this](Verdict::Kind kind) {
        return static_cast<int>(std::count_if(m_people.cbegin(), m_people.cend(), [kind](const Judged &judged) {
            return judged.verdict && judged.verdict->kind == kind;
        }));
    };
    const bool isJudged = std::all_of(m_people.cbegin(), m_people.cend(),
                                      [](const Judged &judged) { return judged.verdict.has_value(); });
    const int calls = static_cast<int>(chosen().size());
    m_call->setEnabled(isJudged && calls > 0);
    m_call->setText(tr("Call %n now", nullptr, calls));
    if (!isJudged) {
        m_allowed->setWords(tr("Looking who may be called now…"));
        return;
    }
    const int cautions = count(Verdict::Kind::Caution);
    const int blocked = count(Verdict::Kind::Blocked);
    m_allowed->setWords(tr("%n may be called now.", nullptr, count(Verdict::Kind::Allowed)));
    QStringList others;
    if (cautions > 0)
        others.append(tr("%n need care.", nullptr, cautions));
    if (blocked > 0)
        others.append(tr("%n may not be called now.", nullptr, blocked));
    m_others->setWords(others.join(u' '));
    m_others->setVisible(!others.isEmpty());
    m_withCaution->setText(tr("Call those who need care, too (%1)").arg(cautions));
    m_withCaution->setVisible(cautions > 0);

    m_list->clear();
    const QList<qint64> ids = chosen();
    for (const Judged &judged : std::as_const(m_people)) {
        if (ids.contains(judged.callback.id))
            continue;
        const bool isCaution = judged.verdict->kind == Verdict::Kind::Caution;
        const QString name =
            judged.callback.contactName.isEmpty() ? formatNational(judged.callback.phone) : judged.callback.contactName;
        auto *item = new QTreeWidgetItem(m_list, {visibleText(name), judged.verdict->reason});
        item->setToolTip(0, plainTip(item->text(0)));
        item->setToolTip(1, plainTip(item->text(1)));
        item->setIcon(0, isCaution ? icon(Icon::Attention, ColorRole::AttentionText)
                                   : icon(Icon::Blocked, ColorRole::FailedText));
    }
    if (!focusWidget() || focusWidget() == m_list)
        m_call->setFocus();
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    m_list->setMinimumHeight(std::min(6, m_list->topLevelItemCount() + 1) * 34 + space::large);
}

} // namespace ringback
