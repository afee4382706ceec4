#include "gui/sections.h"

#include "core/delivery.h"
#include "gui/emptystate.h"
#include "gui/hitdelegate.h"
#include "gui/statuschipdelegate.h"
#include "gui/tablecolumns.h"
#include "gui/tablepage.h"
#include "gui/twolinedelegate.h"
#include "models/callbacksmodel.h"
#include "models/callsmodel.h"
#include "models/contactsmodel.h"
#include "models/deliveriesmodel.h"
#include "models/modelroles.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

namespace ringback {

using namespace models;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::Sections", text);
}

void useCells(QTableView *table)
{
    table->setItemDelegate(new CellDelegate(table));
}

/// A header that is clicked sorts by its column, the third click leaves it: no column is sorted at first, the table has
/// an order of its own.
void useOwnOrder(QTableView *table)
{
    QHeaderView *header = table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
}

QString foundText(qsizetype count)
{
    return QCoreApplication::translate("ringback::Sections", "%1 found", nullptr, static_cast<int>(count))
        .arg(QLocale().toString(count));
}

void showFound(const CallsModel &model, TablePage *page)
{
    const std::optional<qsizetype> count = model.foundCount();
    page->setNote(count && *count > 0 ? foundText(*count) : QString());
    if (model.words().isEmpty() && model.filter() != storage::calls::Filter())
        page->emptyState()->setState(Icon::Filter, said("Nothing passes the filter"),
                                     said("There are calls, but none of this kind."), said("Clear the filter"));
    else if (model.words().isEmpty())
        page->emptyState()->setState(Icon::Calls, said("No calls"),
                                     said("Calls appear here when you place them and when Thoughtly tells of them."));
    else
        page->emptyState()->setState(Icon::Calls, said("Nothing found"),
                                     said("No call has all of these words in name, number, outcome or what was said."));
}

/// How many a search found, and what stands in the table's place where there is nobody.
void showCount(const ContactsModel &model, TablePage *page)
{
    if (model.search().trimmed().isEmpty()) {
        page->setNote({});
        page->emptyState()->setState(Icon::Contacts, said("No contacts"), said("Add the first person to call."),
                                     said("New contact"));
        return;
    }
    if (const std::optional<qsizetype> count = model.knownCount(); count && *count > 0)
        page->setNote(foundText(*count));
    page->emptyState()->setState(Icon::Contacts, said("Nobody found"),
                                 said("No contact has all of these words in name, number, e-mail, company or tags."),
                                 said("New contact"));
}

/// A callback's first cell: being called, urgent, overdue, or when it is due.
std::optional<ChipLook> dueLook(const QModelIndex &index)
{
    ChipLook look;
    look.word = index.data().toString();
    const bool isCalling = static_cast<Callback::State>(index.data(StatusRole).toInt()) == Callback::State::Calling;
    if (isCalling) {
        look = {Icon::StatusInProgress, look.word, ColorRole::LiveText, ColorRole::LiveFill};
    } else if (index.data(UrgentRole).toBool()) {
        look = {Icon::Urgent, said("Urgent"), ColorRole::FailedText, ColorRole::FailedFill};
    } else if (index.data(OverdueRole).toBool()) {
        look = {Icon::Due, said("Overdue"), ColorRole::FailedText, ColorRole::FailedFill};
    } else if (index.data(CallbacksModel::DueNowRole).toBool()) {
        look = {Icon::Due, said("Due now"), ColorRole::AttentionText, ColorRole::AttentionFill};
    } else {
        look.icon = Icon::Due;
    }
    return look;
}

/// Who waits too long, and soon will; nothing for others.
std::optional<ChipLook> waitingLook(const QModelIndex &index)
{
    switch (static_cast<ServiceLevel::State>(index.data(CallbacksModel::ServiceStateRole).toInt())) {
    case ServiceLevel::State::Attention:
        return ChipLook{Icon::Later, index.data().toString(), ColorRole::AttentionText, ColorRole::AttentionFill};
    case ServiceLevel::State::Late:
        return ChipLook{Icon::Attention, index.data().toString(), ColorRole::FailedText, ColorRole::FailedFill};
    case ServiceLevel::State::Calm:
        break;
    }
    return std::nullopt;
}

std::optional<ChipLook> deliveryLook(const QModelIndex &index)
{
    const QString word = index.data().toString();
    switch (static_cast<DeliveryResult::State>(index.data(StatusRole).toInt())) {
    case DeliveryResult::State::Pending:
        return ChipLook{Icon::StatusQueued, word, ColorRole::WaitingText, ColorRole::WaitingFill};
    case DeliveryResult::State::Applied:
        return ChipLook{Icon::Check, word, ColorRole::DoneText, ColorRole::DoneFill};
    case DeliveryResult::State::Duplicate:
        return ChipLook{Icon::Copy, word, ColorRole::WaitingText, ColorRole::WaitingFill};
    case DeliveryResult::State::NotUnderstood:
        return ChipLook{Icon::Attention, word, ColorRole::AttentionText, ColorRole::AttentionFill};
    }
    return std::nullopt;
}

} // namespace

void showNobodyWaiting(EmptyState &empty)
{
    empty.setState(
        Icon::Callbacks, said("Nobody is waiting"),
        said("Requests from your site and new leads appear here. You can put somebody into the queue yourself, too."),
        said("New callback"));
}

void showNoDeliveries(EmptyState &empty, bool isFiltered)
{
    if (isFiltered)
        empty.setState(Icon::Filter, said("Nothing passes the filter"),
                       said("There may be deliveries, but none of this kind."), said("Clear the filter"));
    else
        empty.setState(Icon::Deliveries, said("Nothing has been delivered"),
                       said("Every request that reaches the listener is kept and shown here, understood or not."));
}

TablePage *makeCallbacksPage(CallbacksModel &model, QWidget *parent)
{
    auto *empty = new EmptyState(parent);
    showNobodyWaiting(*empty);
    auto *page = new TablePage(&model, IdRole, empty, parent);
    QTableView *table = page->table();
    table->setAccessibleName(said("Callbacks"));
    useCells(table);
    useOwnOrder(table);
    table->setItemDelegateForColumn(CallbacksModel::Due, new StatusChipDelegate(dueLook, table));
    table->setItemDelegateForColumn(CallbacksModel::Waiting, new StatusChipDelegate(waitingLook, table));
    table->setItemDelegateForColumn(CallbacksModel::Contact, new TwoLineDelegate(SecondLineRole, table));
    page->columns()->setWidths({{CallbacksModel::Due, 120},
                                {CallbacksModel::Waiting, 112},
                                {CallbacksModel::Contact, 0},
                                {CallbacksModel::Phone, 130},
                                {CallbacksModel::Reason, 140},
                                {CallbacksModel::Tries, 60},
                                {CallbacksModel::Source, 84}});
    page->columns()->setOptional(CallbacksModel::Source, 720);
    page->columns()->setOptional(CallbacksModel::Tries, 640);
    return page;
}

TablePage *makeContactsPage(ContactsModel &model, QWidget *parent)
{
    auto *empty = new EmptyState(parent);
    auto *page = new TablePage(&model, IdRole, empty, parent);
    QTableView *table = page->table();
    table->setAccessibleName(said("Contacts"));
    table->setSortingEnabled(true);
    table->sortByColumn(ContactsModel::Name, Qt::AscendingOrder);
    useCells(table);
    table->setItemDelegateForColumn(ContactsModel::Name, new TwoLineDelegate(SecondLineRole, table));
    page->columns()->setWidths({{ContactsModel::Name, 0},
                                {ContactsModel::Phone, 150},
                                {ContactsModel::Email, 190},
                                {ContactsModel::Company, 130},
                                {ContactsModel::Tags, 100},
                                {ContactsModel::Created, 100}});
    const auto tellCount = [&model, page] { showCount(model, page); };
    QObject::connect(&model, &ContactsModel::countChanged, page, tellCount);
    tellCount();
    page->columns()->setOptional(ContactsModel::Created, 900);
    page->columns()->setOptional(ContactsModel::Tags, 780);
    page->columns()->setOptional(ContactsModel::Company, 680);
    return page;
}

TablePage *makeCallsPage(CallsModel &model, QWidget *parent)
{
    auto *page = new TablePage(&model, IdRole, new EmptyState(parent), parent);
    QTableView *table = page->table();
    table->setAccessibleName(said("Calls"));
    useCells(table);
    table->setItemDelegateForColumn(CallsModel::Status, new StatusChipDelegate(StatusRole, table));
    useOwnOrder(table);
    constexpr HitDelegate::Roles roles{CallsModel::ExcerptRole, CallsModel::ExcerptMarksRole};
    for (int column = CallsModel::Contact; column < CallsModel::ColumnCount; ++column)
        table->setItemDelegateForColumn(
            column, new HitDelegate(roles, CallsModel::Contact, column == CallsModel::Contact, table));
    const auto tellCount = [&model, page] { showFound(model, page); };
    QObject::connect(&model, &CallsModel::foundCountChanged, page, tellCount);
    tellCount();
    page->columns()->setWidths({{CallsModel::Status, 136},
                                {CallsModel::Time, 84},
                                {CallsModel::Contact, 0},
                                {CallsModel::Phone, 132},
                                {CallsModel::Agent, 130},
                                {CallsModel::Outcome, 140},
                                {CallsModel::Duration, 76},
                                {CallsModel::Attempt, 70},
                                {CallsModel::By, 70}});
    page->columns()->setOptional(CallsModel::Agent, 1000);
    page->columns()->setOptional(CallsModel::Attempt, 860);
    page->columns()->setOptional(CallsModel::By, 790);
    page->columns()->setOptional(CallsModel::Phone, 640);
    return page;
}

TablePage *makeDeliveriesPage(DeliveriesModel &model, QWidget *parent)
{
    auto *empty = new EmptyState(parent);
    showNoDeliveries(*empty, false);
    auto *page = new TablePage(&model, IdRole, empty, parent);
    QTableView *table = page->table();
    table->setAccessibleName(said("Deliveries"));
    useCells(table);
    useOwnOrder(table);
    table->setItemDelegateForColumn(DeliveriesModel::State, new StatusChipDelegate(deliveryLook, table));
    page->columns()->setWidths({{DeliveriesModel::Time, 110},
                                {DeliveriesModel::Kind, 130},
                                {DeliveriesModel::State, 150},
                                {DeliveriesModel::Note, 0},
                                {DeliveriesModel::Path, 210},
                                {DeliveriesModel::Peer, 100}});
    page->columns()->setOptional(DeliveriesModel::Peer, 900);
    page->columns()->setOptional(DeliveriesModel::Path, 800);
    return page;
}

} // namespace ringback
