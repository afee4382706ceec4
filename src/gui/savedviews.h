#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

class QSettings;

namespace ringback {

/// Views of tables that a person gave a name: filter, order and columns. Kept in the window's own file; what can't be
/// read there is passed over. Window thread.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    struct View
    {
        int number = 0; ///< its own for as long as it lives; the lowest that is free
        QString table = {};
        QString name = {};
        QJsonObject state = {}; ///< see TableShape

        bool operator==(const View &) const = default;
    };

    /// `kept` outlives this.
    explicit SavedViews(QSettings &kept, QObject *parent = nullptr);

    /// In the order in which they were made.
    [[nodiscard]] const QList<View> &all() const { return m_views; }
    [[nodiscard]] QList<View> of(const QString &table) const;
    [[nodiscard]] std::optional<View> byNumber(int number) const;

    /// The new view's number. One of that name is written over.
    int save(const QString &table, const QString &name, const QJsonObject &state);
    void update(int number, const QJsonObject &state);
    void rename(int number, const QString &name);
    void remove(int number);

    static constexpr qsizetype mostViews = 100;

Q_SIGNALS:
    void changed();

private:
    void read();
    void keep();
    [[nodiscard]] int freeNumber() const;
    [[nodiscard]] View *find(int number);

    QSettings &m_kept;
    QList<View> m_views;
};

} // namespace ringback
