#pragma once

#include "core/reminder.h"
#include "models/modelroles.h"
#include "storage/connection.h"

#include <QAbstractTableModel>
#include <QList>

#include <memory>
#include <optional>

namespace ringback::models {

/// What reminds whom, and when: each appointment of the next two weeks under each rule that is switched on, and what
/// waits for a person, by the time at which it fires. StatusRole is a Reminder::State.
class RemindersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Fires, Person, Phone, Starts, Service, Rule, ColumnCount };
    enum class Filter { All, ToCome, Missed, Over };

    explicit RemindersModel(const QString &databasePath, QObject *parent = nullptr);
    ~RemindersModel() override;

    /// Reads anew.
    void refresh(const QDateTime &now);
    void setFilter(Filter filter);
    [[nodiscard]] std::optional<Reminder> byRow(qint64 rowId) const;
    [[nodiscard]] int count(Filter filter) const;
    [[nodiscard]] QList<ReminderRule> rules() const;
    /// Of one appointment under all rules.
    [[nodiscard]] QList<Reminder> history(qint64 appointmentId) const;
    /// The next ones that a rule would fire if it were switched on; its id may be 0.
    [[nodiscard]] QList<Reminder> preview(const ReminderRule &rule, int most) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show();

    std::unique_ptr<storage::Connection> m_db;
    QDateTime m_now;
    Filter m_filter = Filter::All;
    QList<Reminder> m_all;
    QList<Reminder> m_shown;
};

[[nodiscard]] QString reminderStateText(Reminder::State state);
/// "An hour before", "The day before, at 09:00".
[[nodiscard]] QString reminderWhenText(const ReminderRule &rule);
/// Near days by the weekday, always with the time.
[[nodiscard]] QString reminderTimeText(const QDateTime &at);

} // namespace ringback::models
