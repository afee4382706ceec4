#include "gui/outcomedialog.h"

#include "core/maskedtext.h"
#include "gui/buttons.h"
#include "gui/dialoglook.h"
#include "gui/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestOutcome = 200;
constexpr int narrowest = 420;

} // namespace

OutcomeDialog::OutcomeDialog(const CallDetail &detail, const QStringList &known, QWidget *parent)
    : QDialog(parent), m_outcome(new QComboBox(this))
{
    setMinimumWidth(narrowest);
    const QString &told = detail.marks.heardOutcome;
    m_outcome->setObjectName(u"outcomeCombo"_s);
    m_outcome->setEditable(true);
    m_outcome->setInsertPolicy(QComboBox::NoInsert);
    for (const QString &outcome : known)
        m_outcome->addItem(visibleText(outcome.left(longestOutcome)));
    m_outcome->lineEdit()->setMaxLength(longestOutcome);
    m_outcome->setEditText(visibleText(detail.call.outcome));
    m_outcome->lineEdit()->selectAll();

    auto *restore = new QPushButton(tr("Use what was told"), this);
    restore->setObjectName(u"restoreOutcome"_s);
    restore->setAutoDefault(false);
    restore->setVisible(detail.marks.correctedAt.isValid());
    auto *save = new PrimaryButton(this);
    save->setText(tr("Save"));

    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addWidget(formLabel(tr("&Outcome"), m_outcome));
    row->addWidget(m_outcome, 1);
    QVBoxLayout *layout = beginDialog(this, tr("Edit the outcome"));
    layout->addWidget(new TextLabel(told.isEmpty() ? tr("No outcome was told. Yours stays, whatever is told later.")
                                                   : tr("Told was “%1”. It is kept in the timeline, and yours stays, "
                                                        "whatever is told later.")
                                                         .arg(visibleText(told.left(longestOutcome))),
                                    TextSize::Body, ColorRole::SecondaryText, false, this));
    layout->addLayout(row);
    layout->addStretch();
    endDialog(layout, save)->insertWidget(0, restore);

    connect(restore, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed({});
        accept();
    });
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_outcome->currentText().simplified());
        accept();
    });
}

} // namespace ringback
