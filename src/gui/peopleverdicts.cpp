#include "gui/peopleverdicts.h"

#include "core/futures.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "engine/engine.h"
#include "gui/icons.h"
#include "gui/textlabel.h"
#include "gui/tips.h"
#include "gui/verdictline.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

/// The reason is what the list is for: a long name must not crowd it out.
constexpr int nameWidth = 200;
constexpr int rowHeight = 34;
constexpr int mostRowsAtOnce = 6;

} // namespace

PeopleVerdicts::PeopleVerdicts(Engine &engine, const QList<CallTarget> &people, const QString &agentId, QWidget *parent)
    : QWidget(parent)
    , m_verdict(new VerdictLine(this))
    , m_allowed(new TextLabel({}, TextSize::Body, ColorRole::Text, true, this))
    , m_others(new TextLabel({}, TextSize::Body, ColorRole::SecondaryText, false, this))
    , m_list(new QTreeWidget(this))
    , m_withCaution(new QCheckBox(this))
{
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
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::medium);
    m_verdict->hide();
    m_allowed->hide();
    m_others->hide();
    layout->addWidget(m_verdict);
    layout->addWidget(m_allowed);
    layout->addWidget(m_others);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_withCaution);

    connect(m_withCaution, &QCheckBox::toggled, this, &PeopleVerdicts::sumUp);
    for (const CallTarget &target : people)
        m_people.append({target});
    for (qsizetype index = 0; index < m_people.size(); ++index) {
        whenDone(engine.verdict(m_people.at(index).target.phone, agentId), this,
                 [this, index](const Verdict &verdict) { take(index, verdict); });
    }
    sumUp();
}

void PeopleVerdicts::take(qsizetype index, const Verdict &verdict)
{
    m_people[index].verdict = verdict;
    if (isJudged())
        sumUp();
}

bool PeopleVerdicts::isJudged() const
{
    return std::all_of(m_people.cbegin(), m_people.cend(),
                       [](const Judged &judged) { return judged.verdict.has_value(); });
}

bool PeopleVerdicts::isCalled(const Judged &judged) const
{
    const bool withCaution = m_people.size() == 1 || m_withCaution->isChecked();
    return judged.verdict && (judged.verdict->kind == Verdict::Kind::Allowed ||
                              (withCaution && judged.verdict->kind == Verdict::Kind::Caution));
}

QList<CallTarget> PeopleVerdicts::chosen() const
{
    QList<CallTarget> targets;
    for (const Judged &judged : m_people) {
        if (isCalled(judged))
            targets.append(judged.target);
    }
    return targets;
}

void PeopleVerdicts::sumUp()
{
    if (m_people.size() == 1) {
        showOne();
        Q_EMIT changed();
        return;
    }
    m_allowed->show();
    if (!isJudged()) {
        m_allowed->setWords(tr("Looking who may be called now…"));
        Q_EMIT changed();
        return;
    }
    const auto count = [this](Verdict::Kind kind) {
        return static_cast<int>(std::count_if(m_people.cbegin(), m_people.cend(),
                                              [kind](const Judged &judged) { return judged.verdict->kind == kind; }));
    };
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
    list();
    Q_EMIT changed();
}

void PeopleVerdicts::showOne()
{
    const std::optional<Verdict> &verdict = m_people.first().verdict;
    m_verdict->setVisible(verdict.has_value());
    if (verdict)
        m_verdict->setVerdict(*verdict);
}

void PeopleVerdicts::list()
{
    m_list->clear();
    for (const Judged &judged : std::as_const(m_people)) {
        if (isCalled(judged))
            continue;
        const bool isCaution = judged.verdict->kind == Verdict::Kind::Caution;
        const QString name =
            judged.target.name.trimmed().isEmpty() ? formatNational(judged.target.phone) : judged.target.name;
        auto *item = new QTreeWidgetItem(m_list, {visibleText(name), judged.verdict->reason});
        item->setToolTip(0, plainTip(item->text(0)));
        item->setToolTip(1, plainTip(item->text(1)));
        item->setIcon(0, isCaution ? icon(Icon::Attention, ColorRole::AttentionText)
                                   : icon(Icon::Blocked, ColorRole::FailedText));
    }
    m_list->setVisible(m_list->topLevelItemCount() > 0);
    m_list->setMinimumHeight(std::min(mostRowsAtOnce, m_list->topLevelItemCount() + 1) * rowHeight + space::large);
}

} // namespace ringback
