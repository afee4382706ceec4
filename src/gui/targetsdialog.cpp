#include "gui/targetsdialog.h"

#include "core/maskedtext.h"
#include "gui/buttons.h"
#include "gui/dialoglook.h"
#include "gui/insighttile.h"
#include "gui/textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace ringback {

using namespace Qt::StringLiterals;
using models::Measure;

namespace {

constexpr int dialogWidth = 480;
constexpr int fieldWidth = 150;
constexpr int listHeight = 168;

} // namespace

TargetsDialog::TargetsDialog(const models::InsightTargets &targets, const QStringList &outcomes, QWidget *parent)
    : QDialog(parent), m_before(targets), m_outcomes(new QListWidget(this))
{
    QLayout *fields = buildFields(targets);
    fillOutcomes(targets, outcomes);
    auto *hint = new TextLabel(tr("Everybody who shares this store sees the same targets."), TextSize::Small,
                               ColorRole::SecondaryText, false, this);
    auto *which = new TextLabel(tr("These outcomes count as resolved"), TextSize::Body, ColorRole::Text, true, this);
    which->setVisible(!outcomes.isEmpty());
    auto *confirm = new PrimaryButton(this);
    confirm->setText(tr("&Save"));
    QVBoxLayout *layout = beginDialog(this, tr("Targets"));
    layout->addLayout(fields);
    layout->addWidget(which);
    layout->addWidget(m_outcomes);
    layout->addWidget(hint);
    endDialog(layout, confirm);
    setFixedWidth(dialogWidth);
    m_fields.first().isOn->setFocus();
    connect(confirm, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(this->targets());
        accept();
    });
}

QLayout *TargetsDialog::buildFields(const models::InsightTargets &targets)
{
    struct Kind
    {
        Measure measure;
        QString words;
        QString suffix;
        int most;
        int proposed;
        double unit;
    };
    const QList<Kind> kinds{
        {Measure::Calls, tr("Calls a &day, at least"), {}, 100'000, 50, 1},
        {Measure::AnswerRate, tr("&Answer rate, at least"), tr(" %", "percent"), 100, 60, 0.01},
        {Measure::Resolved, tr("&Resolved, at least"), tr(" %", "percent"), 100, 70, 0.01},
        {Measure::MedianWait, tr("Median &wait, at most"), tr(" min", "minutes"), 10'000, 10, 60},
        {Measure::MedianTalk, tr("Median &talk time, at most"), tr(" min", "minutes"), 10'000, 5, 60},
        {Measure::Overdue, tr("Callbacks &overdue, at most"), {}, 100'000, 0, 1},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(0, 1);
    for (const Kind &kind : kinds) {
        auto *isOn = new QCheckBox(kind.words, this);
        auto *value = new QSpinBox(this);
        value->setObjectName(u"target%1"_s.arg(static_cast<int>(kind.measure)));
        value->setRange(0, kind.most);
        value->setSuffix(kind.suffix);
        value->setFixedWidth(fieldWidth);
        value->setAccessibleName(measureName(kind.measure));
        const std::optional<double> target = targets.of(kind.measure);
        isOn->setChecked(target.has_value());
        value->setEnabled(target.has_value());
        value->setValue(target ? static_cast<int>(std::lround(*target / kind.unit)) : kind.proposed);
        connect(isOn, &QCheckBox::toggled, value, &QWidget::setEnabled);
        const int row = grid->rowCount();
        grid->addWidget(isOn, row, 0);
        grid->addWidget(value, row, 1);
        m_fields.append({kind.measure, isOn, value, kind.unit});
    }
    return grid;
}

void TargetsDialog::fillOutcomes(const models::InsightTargets &targets, const QStringList &outcomes)
{
    m_outcomes->setObjectName(u"resolvedOutcomes"_s);
    m_outcomes->setAccessibleName(tr("Outcomes that count as resolved"));
    m_outcomes->setFixedHeight(listHeight);
    for (const QString &outcome : outcomes) {
        auto *item = new QListWidgetItem(visibleText(outcome.simplified()), m_outcomes);
        item->setData(Qt::UserRole, outcome);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(targets.judge.isResolved(outcome) ? Qt::Checked : Qt::Unchecked);
    }
    m_outcomes->setVisible(!outcomes.isEmpty());
}

models::InsightTargets TargetsDialog::targets() const
{
    models::InsightTargets targets = m_before;
    for (const Field &field : m_fields)
        targets.set(field.measure,
                    field.isOn->isChecked() ? std::optional(field.value->value() * field.unit) : std::nullopt);
    for (int i = 0; i < m_outcomes->count(); ++i)
        targets.judge.set(m_outcomes->item(i)->data(Qt::UserRole).toString(),
                          m_outcomes->item(i)->checkState() == Qt::Checked);
    return targets;
}

} // namespace ringback
