#pragma once

class QWidget;

namespace ringback {

namespace models {
class CallbacksModel;
class CallsModel;
class ContactsModel;
class DeliveriesModel;
} // namespace models
class EmptyState;
class TablePage;

// The sections' pages: each a table with its columns, delegates, widths and empty state.

[[nodiscard]] TablePage *makeCallbacksPage(models::CallbacksModel &model, QWidget *parent);
/// What stands in place of an empty queue.
void showNobodyWaiting(EmptyState &empty);
[[nodiscard]] TablePage *makeContactsPage(models::ContactsModel &model, QWidget *parent);
[[nodiscard]] TablePage *makeCallsPage(models::CallsModel &model, QWidget *parent);
/// What stands in place of no deliveries.
void showNoDeliveries(EmptyState &empty, bool isFiltered);
[[nodiscard]] TablePage *makeDeliveriesPage(models::DeliveriesModel &model, QWidget *parent);

} // namespace ringback
