#include "gui/callpreview.h"

#include "core/durationtext.h"
#include "core/maskedtext.h"
#include "gui/textlabel.h"
#include "gui/theme.h"
#include "gui/words.h"
#include "models/celltext.h"
#include "models/words.h"

#include <QGridLayout>
#include <QStringList>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestValue = 240;

/// In the order of the lines below.
QStringList valuesOf(const CallObservation &call)
{
    const auto time = [](const QDateTime &at) { return at.isValid() ? models::exactTimeText(at) : QString(); };
    const QString lines = call.transcript.isEmpty()
                              ? QString()
                              : CallPreview::tr("%n line(s)", nullptr, static_cast<int>(call.transcript.size()));
    return {call.phone.isEmpty() ? QString() : leftToRight(models::phoneText(call.phone)),
            call.contactName,
            call.status ? models::statusText(*call.status) : QString(),
            call.outcome,
            call.cause,
            time(call.startedAt),
            time(call.endedAt),
            call.durationSeconds ? durationText(*call.durationSeconds) : QString(),
            call.agentTitle.isEmpty() ? call.agentId : call.agentTitle,
            call.summary,
            lines,
            call.recordingUrl,
            call.thoughtlyCallId};
}

} // namespace

CallPreview::CallPreview(QWidget *parent)
    : QWidget(parent), m_headline(new TextLabel({}, TextSize::Body, ColorRole::Text, true, this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    const QStringList names{tr("Phone"),      tr("Name"),      tr("Status"),   tr("Outcome"),     tr("Reason"),
                            tr("Began"),      tr("Ended"),     tr("Duration"), tr("Voice agent"), tr("Summary"),
                            tr("Transcript"), tr("Recording"), tr("Call id")};
    for (const QString &name : names) {
        const auto row = static_cast<int>(m_values.size());
        auto *value = new TextLabel(this);
        value->setSingleLine(true);
        value->setAccessibleName(name);
        grid->addWidget(new TextLabel(name, TextSize::Body, ColorRole::SecondaryText, false, this), row, 0);
        grid->addWidget(value, row, 1);
        m_values.append(value);
    }
    m_headline->setObjectName(u"previewHeadline"_s);
    m_headline->setLive();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_headline);
    layout->addLayout(grid);
    layout->addStretch();
    show(std::nullopt);
}

void CallPreview::show(const std::optional<CallObservation> &call)
{
    if (call)
        m_headline->setWords(tr("It tells of a call."), ColorRole::DoneText);
    else
        m_headline->setWords(tr("Nothing of a call yet: say which field is the status, the outcome or the call's id."),
                             ColorRole::AttentionText);
    const QStringList values = call ? valuesOf(*call) : QStringList();
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const QString value = visibleText(values.value(i).left(longestValue).simplified());
        m_values.at(i)->setWords(value.isEmpty() ? u"–"_s : value,
                                 value.isEmpty() ? ColorRole::SecondaryText : ColorRole::Text);
    }
}

} // namespace ringback
