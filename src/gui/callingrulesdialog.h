#pragma once

#include "core/placerules.h"
#include "engine/settings.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTableWidget;
class QTimeEdit;

namespace ringback {

class Engine;
class TextLabel;

/// When people may be called, and how often: the team's week and holidays, the rules of countries and states with their
/// sources, and when a callback that came to nothing is due again. Non-modal for the event loop: use open().
class CallingRulesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CallingRulesDialog(Engine &engine, QWidget *parent = nullptr);

private:
    /// Of one day of the week.
    struct DayRow
    {
        QComboBox *kind = nullptr;
        QTimeEdit *from = nullptr;
        QTimeEdit *until = nullptr;
    };
    struct RetryRow
    {
        CallStatus status = CallStatus::Busy;
        QCheckBox *again = nullptr;
        QSpinBox *minutes = nullptr;
    };

    QWidget *buildWeek();
    QWidget *buildPlaces();
    QWidget *buildRetries();
    void show(const Settings &settings);
    void showPlaces(const QList<PlaceRule> &rules);
    void addPlace();
    void resetPlace();
    [[nodiscard]] PlaceRule ruleAt(int row) const;
    [[nodiscard]] Settings edited() const;
    void save();
    void savePlaces(QList<PlaceRule> changed);
    void fail(const QString &why);

    Engine &m_engine;
    Settings m_settings;
    QList<PlaceRule> m_shown; ///< as they were read
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    std::array<DayRow, 7> m_days;
    QLineEdit *m_holidays;
    QCheckBox *m_keepsToPlaces;
    QTableWidget *m_places;
    QList<RetryRow> m_retries;
    QSpinBox *m_tries;
    QSpinBox *m_attempts;
    TextLabel *m_fault;
};

} // namespace ringback
