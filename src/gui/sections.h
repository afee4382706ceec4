#pragma once

class QWidget;

namespace ringback {

class CallbacksModel;
class CallsModel;
class ContactsModel;
class DeliveriesModel;
class TablePage;

// The sections' pages: each a table with its columns, delegates, widths and empty state.

[[nodiscard]] TablePage *makeCallbacksPage(CallbacksModel &model, QWidget *parent);
[[nodiscard]] TablePage *makeContactsPage(ContactsModel &model, QWidget *parent);
[[nodiscard]] TablePage *makeCallsPage(CallsModel &model, QWidget *parent);
[[nodiscard]] TablePage *makeDeliveriesPage(DeliveriesModel &model, QWidget *parent);

} // namespace ringback
