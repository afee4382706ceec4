#pragma once

#include "models/insighttargets.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QSpinBox;

namespace ringback {

/// What the team wants to reach, and which outcomes count as resolved.
class TargetsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `outcomes`: those that have been seen, to choose from.
    TargetsDialog(const models::InsightTargets &targets, const QStringList &outcomes, QWidget *parent = nullptr);

    [[nodiscard]] models::InsightTargets targets() const;

Q_SIGNALS:
    void confirmed(const ringback::models::InsightTargets &targets);

private:
    [[nodiscard]] QLayout *buildFields(const models::InsightTargets &targets);
    void fillOutcomes(const models::InsightTargets &targets, const QStringList &outcomes);

    struct Field
    {
        models::Measure measure;
        QCheckBox *isOn;
        QSpinBox *value;
        double unit; ///< what one of the field is in InsightTargets
    };

    models::InsightTargets m_before;
    QList<Field> m_fields;
    QListWidget *m_outcomes;
};

} // namespace ringback
