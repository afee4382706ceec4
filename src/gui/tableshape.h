#pragma once

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace ringback {

class TablePage;

/// How a table is looked at, as one value that can be kept and given a name: its columns, its order, its filter. Window
/// thread.
class TableShape final : public QObject
{
    Q_OBJECT

public:
    /// What the page filters by, if it does.
    struct Filter
    {
        std::function<QJsonObject()> read = {};
        std::function<void(const QJsonObject &)> take = {};
    };

    /// As the table is now, so it comes with the program.
    TableShape(TablePage &page, Filter filter, QObject *parent);

    [[nodiscard]] QJsonObject state() const;
    /// What is missing or can't be understood comes as with the program.
    void restore(const QJsonObject &state);
    void reset() { restore({}); }
    /// The filter is another.
    void filterChanged();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QJsonObject order() const;
    void takeOrder(const QJsonObject &order);

    TablePage &m_page;
    Filter m_filter;
    QJsonObject m_usualOrder;
};

} // namespace ringback
