#pragma once

#include "gui/icons.h"

#include <QObject>

class QStackedWidget;

namespace ringback {

class Commands;
class Rail;
class TablePage;

/// Where the window is: its sections, each a page with an entry in the rail and a command, which of them shows, and the
/// record that is gone to there. Window thread.
class Navigation final : public QObject
{
    Q_OBJECT

public:
    enum class Section { Callbacks, Contacts, Calls, Reminders, Insights, Deliveries };

    /// All outlive this.
    Navigation(QStackedWidget &pages, Rail &rail, Commands &commands, QObject *parent);

    /// In the order of the enumeration. `id` is kept over restarts: never change one.
    void add(Section section, const QString &id, QWidget *page, Icon icon, const QString &word);

    [[nodiscard]] Section section() const;
    [[nodiscard]] bool isShown(Section section) const { return section == this->section(); }
    /// Null where the section is no table.
    [[nodiscard]] TablePage *page(Section section) const;
    [[nodiscard]] TablePage *currentPage() const;
    /// Of that page; 0: none.
    [[nodiscard]] qint64 currentRecord() const;
    [[nodiscard]] QString currentId() const;

    /// Shows it and gives it the focus.
    void show(Section section);
    /// The same by its id; nothing happens where there is none such.
    void show(const QString &id);
    /// And makes that record's row current, as soon as it is there.
    void show(Section section, qint64 record);
    /// Shows it and leaves the focus where it is.
    void turnTo(Section section);
    void focusPage();
    /// Rows came: the one that is gone to may be among them.
    void seekRecord();
    /// So many rows on in the table in sight, back if negative.
    void moveRow(int by);

Q_SIGNALS:
    /// To a section, which may be the one that showed before.
    void turned();
    /// Another row of the table in sight is current.
    void recordChanged();
    void selectionChanged();

private:
    QStackedWidget &m_pages;
    Rail &m_rail;
    Commands &m_commands;
    qint64 m_awaited = 0; ///< a record whose row hasn't come yet
};

} // namespace ringback
