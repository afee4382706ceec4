#include "gui/verdictline.h"

#include "core/maskedtext.h"
#include "engine/verdict.h"
#include "gui/iconmark.h"
#include "gui/paint.h"
#include "gui/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <array>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

struct KindLook
{
    Icon icon;
    ColorRole text;
    ColorRole fill;
};

KindLook lookOf(VerdictLine::Kind kind)
{
    switch (kind) {
    case VerdictLine::Kind::Allowed:
        return {Icon::Check, ColorRole::DoneText, ColorRole::DoneFill};
    case VerdictLine::Kind::Caution:
        return {Icon::Attention, ColorRole::AttentionText, ColorRole::AttentionFill};
    case VerdictLine::Kind::Blocked:
        return {Icon::Blocked, ColorRole::FailedText, ColorRole::FailedFill};
    }
    return {Icon::Blocked, ColorRole::FailedText, ColorRole::FailedFill};
}

} // namespace

VerdictLine::VerdictLine(QWidget *parent)
    : QWidget(parent)
    , m_mark(new IconMark(Icon::Check, ColorRole::DoneText, measure::icon, this))
    , m_words(new TextLabel(this))
{
    setAccessibleName(tr("May this number be called"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, 10, space::medium, 10);
    layout->setSpacing(10);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_words, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void VerdictLine::setVerdict(const Verdict &verdict)
{
    constexpr std::array kinds{Kind::Allowed, Kind::Caution, Kind::Blocked}; // in the order of Verdict::Kind
    setVerdict(kinds.at(static_cast<std::size_t>(verdict.kind)), verdict.headline, visibleText(verdict.reason));
}

void VerdictLine::setVerdict(Kind kind, const QString &headline, const QString &reason)
{
    m_kind = kind;
    const KindLook look = lookOf(kind);
    m_mark->setIcon(look.icon, look.text);
    QList<TextRun> runs{{headline, true, look.text}};
    if (!reason.isEmpty())
        runs.append({u" · "_s + reason, false, look.text});
    m_words->setRuns(runs);
    setAccessibleDescription(m_words->text());
    update();
}

void VerdictLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::control, Theme::of(palette()).color(lookOf(m_kind).fill));
}

} // namespace ringback
