#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QPoint;

namespace ringback {

class BulkActions;
class CallbacksPage;
class Commands;
class ContactActions;
class DeliveryActions;
class TablePage;
class VerdictDialogs;
struct CallTarget;
namespace models {
class RecordReader;
}

/// What can be done with the rows of the window's tables, by their context menu and by keys: called back, copied, given
/// a tag…; and the menu of their headers. Where several rows are selected, all of them are meant. Window thread.
class RowMenus final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const models::RecordReader &records;
        BulkActions &bulk;
        VerdictDialogs &verdicts;
        ContactActions &contactActions;
        DeliveryActions &deliveryActions;
        CallbacksPage &callbacks;
        TablePage &contacts;
        TablePage &calls;
        TablePage &deliveries;
        Commands &commands;
        QWidget *window;
    };

    explicit RowMenus(const Parts &parts);

    /// Calls all that are selected on that page; false: it is no more than one, so nothing was done.
    bool callSelected(TablePage *page);
    /// The same for the do-not-call list.
    bool forbidSelected(TablePage *page);
    /// Whom the rows stand for that are selected on the shown page, each number once; nobody where rows are no people.
    [[nodiscard]] QList<CallTarget> selectedPeople() const;

Q_SIGNALS:
    void callBackRequested();
    void exportRequested();
    void automationRequested();
    /// E.g. that not all rows were copied.
    void told(const QString &sentence);

private:
    void addCommands();
    void attach(TablePage &page);
    void showMenu(TablePage &page, const QPoint &at);
    void showHeaderMenu(TablePage &page, const QPoint &at);
    void addQueueEntries(QMenu &menu, int rows);
    void addPeopleEntries(QMenu &menu, TablePage &page, int rows);
    void chooseColumns(TablePage &page);
    void copy(bool numbersOnly);
    void tag();
    [[nodiscard]] TablePage *shownPage() const;
    [[nodiscard]] QList<CallTarget> targets(const TablePage &page, qsizetype most) const;

    Parts m_parts;
    QList<TablePage *> m_pages;
    QAction *m_copy = nullptr;
    QAction *m_copyNumber = nullptr;
    QAction *m_tag = nullptr;
};

} // namespace ringback
