#include "gui/callmarksform.h"

#include "core/disposition.h"
#include "core/durationtext.h"
#include "core/maskedtext.h"
#include "gui/noteedit.h"
#include "gui/textlabel.h"
#include "models/words.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>

namespace ringback {

using namespace Qt::StringLiterals;

CallMarksForm::CallMarksForm(QWidget *parent)
    : QWidget(parent)
    , m_disposition(new QPushButton(this))
    , m_choices(new QMenu(m_disposition))
    , m_who(new TextLabel({}, TextSize::Small, ColorRole::SecondaryText, false, this))
    , m_note(new NoteEdit(this))
    , m_noteState(new TextLabel({}, TextSize::Small, ColorRole::SecondaryText, false, this))
{
    for (const Disposition disposition : allDispositions) {
        // The digit stands where menus tell a key; it is bound elsewhere.
        QAction *action =
            m_choices->addAction(models::dispositionText(disposition) + u'\t' + QString::number(digitOf(disposition)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, disposition] { Q_EMIT dispositionChosen(disposition); });
    }
    m_disposition->setObjectName(u"disposition"_s);
    m_disposition->setMenu(m_choices);
    m_disposition->setToolTip(tr("Keys 1 to 9 and 0; the same key again takes it back"));
    m_who->setObjectName(u"dispositionBy"_s);
    m_who->setSingleLine(true);
    m_note->setObjectName(u"note"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Press N to write a note"));
    m_noteState->setObjectName(u"noteState"_s);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    auto *result = new TextLabel(tr("Result"), TextSize::Body, ColorRole::SecondaryText, false, this);
    auto *note = new TextLabel(tr("Note"), TextSize::Body, ColorRole::SecondaryText, false, this);
    result->setBuddy(m_disposition);
    note->setBuddy(m_note);
    for (TextLabel *label : {result, note}) {
        label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        label->setFixedHeight(measure::control);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_disposition);
    row->addWidget(m_who, 1, Qt::AlignVCenter);
    grid->addWidget(result, 0, 0, Qt::AlignTop);
    grid->addLayout(row, 0, 1);
    grid->addWidget(note, 1, 0, Qt::AlignTop);
    auto *noteColumn = new QVBoxLayout;
    noteColumn->setSpacing(space::tiny);
    noteColumn->addWidget(m_note);
    noteColumn->addWidget(m_noteState);
    grid->addLayout(noteColumn, 1, 1);
    grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_note, &NoteEdit::stateChanged, this, &CallMarksForm::showNoteState);
    showNoteState();
}

void CallMarksForm::show(const CallDetail &detail, bool isDoubted)
{
    const std::optional<Disposition> suggested = suggestedDisposition(detail.call);
    showDisposition(detail, isDoubted && suggested == Disposition::Resolved ? std::nullopt : suggested);
    m_note->edit(detail.call.id, detail.marks.note);
}

void CallMarksForm::showDisposition(const CallDetail &detail, std::optional<Disposition> suggested)
{
    const CallMarks &marks = detail.marks;
    const std::optional<Disposition> shown = marks.disposition ? marks.disposition : suggested;
    const QString word = shown ? models::dispositionText(*shown) : tr("Choose…");
    m_disposition->setText(marks.disposition || !suggested ? word
                                                           : tr("%1?", "a result that is only suggested").arg(word));
    m_disposition->setAccessibleName(tr("Result: %1").arg(m_disposition->text()));
    QString who;
    if (marks.disposition) {
        const QString when = relativeTimeText(marks.dispositionAt, QDateTime::currentDateTimeUtc());
        who = marks.dispositionBy.isEmpty() ? when : tr("by %1, %2").arg(visibleText(marks.dispositionBy), when);
    } else if (suggested) {
        who = tr("suggested by the call");
    }
    m_who->setWords(who);
    m_disposition->setAccessibleDescription(who);
    const QList<QAction *> actions = m_choices->actions();
    for (qsizetype i = 0; i < actions.size(); ++i)
        actions[i]->setChecked(marks.disposition == allDispositions.at(static_cast<std::size_t>(i)));
}

void CallMarksForm::setNoteFault(const QString &why)
{
    m_noteFault = why;
    showNoteState();
}

void CallMarksForm::showNoteState()
{
    switch (m_note->state()) {
    case NoteEdit::State::Idle:
        m_noteState->setWords({});
        break;
    case NoteEdit::State::Saving:
        m_noteState->setWords(tr("Saving…"), ColorRole::SecondaryText);
        break;
    case NoteEdit::State::Saved:
        m_noteState->setWords(tr("Saved"), ColorRole::SecondaryText);
        break;
    case NoteEdit::State::Failed:
        m_noteState->setWords(m_noteFault.isEmpty() ? tr("Not saved yet") : tr("Not saved. %1").arg(m_noteFault),
                              ColorRole::FailedText);
        break;
    }
    m_noteState->setVisible(m_note->state() != NoteEdit::State::Idle);
}

} // namespace ringback
