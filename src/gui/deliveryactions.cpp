#include "gui/deliveryactions.h"

#include "core/futures.h"
#include "engine/engine.h"
#include "gui/commands.h"
#include "gui/deliverypanel.h"
#include "gui/icons.h"
#include "gui/mappingeditor.h"
#include "gui/mappingsdialog.h"
#include "gui/refusalsdialog.h"
#include "gui/tablepage.h"
#include "models/mappingdraft.h"
#include "models/recordreader.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace ringback {

using namespace Qt::StringLiterals;

DeliveryActions::DeliveryActions(const Parts &parts) : QObject(parts.window), m_parts(parts)
{
    using Group = Commands::Group;
    Commands &commands = m_parts.commands;
    commands.add(
        {u"teach-form"_s, Group::People, tr("Say what the fields of this delivery mean…"), Icon::Edit, {Qt::Key_E}},
        [this] { teach(m_parts.page.currentId()); }, m_parts.page.table());
    commands.add({u"taught-forms"_s, Group::Window, tr("Forms that were taught…"), Icon::Deliveries, {}},
                 [this] { openTaught(); });
    commands.add({u"refused-requests"_s, Group::Window, tr("Refused requests…"), Icon::Blocked, {}},
                 [this] { openRefusals(); });
    auto *more = new QPushButton(icon(Icon::Menu), tr("More"), &m_parts.page);
    more->setObjectName(u"deliveriesMore"_s);
    auto *menu = new QMenu(more);
    menu->addAction(icon(Icon::Blocked), tr("&Refused requests…"), this, &DeliveryActions::openRefusals);
    menu->addAction(icon(Icon::Edit), tr("&Forms that were taught…"), this, &DeliveryActions::openTaught);
    more->setMenu(menu);
    m_parts.page.addFilterAtEnd(more);
    connectPanel();
}

void DeliveryActions::connectPanel()
{
    const DeliveryPanel *panel = &m_parts.panel;
    connect(panel, &DeliveryPanel::callChosen, this, &DeliveryActions::callChosen);
    connect(panel, &DeliveryPanel::callbackChosen, this, &DeliveryActions::callbackChosen);
    connect(panel, &DeliveryPanel::deliveryChosen, this, &DeliveryActions::deliveryChosen);
    connect(panel, &DeliveryPanel::replayRequested, this, &DeliveryActions::readAgain);
    connect(panel, &DeliveryPanel::teachRequested, this, &DeliveryActions::teach);
}

void DeliveryActions::teach(qint64 deliveryId)
{
    const std::optional<models::DeliveryRecord> row = m_parts.records.delivery(deliveryId);
    const auto draft = row ? models::MappingDraft::of(row->delivery, m_parts.records.mappings()) : std::nullopt;
    if (!draft)
        return Q_EMIT failed(
            tr("There is nothing to teach: it is understood by itself, or isn't the outcome of a call."));
    auto *editor = new MappingEditor(m_parts.engine, *draft, m_parts.window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &MappingEditor::saved, this, [this](const QString &sentence) {
        Q_EMIT done(sentence);
        Q_EMIT changed();
    });
    editor->open();
}

void DeliveryActions::openTaught()
{
    auto *dialog = new MappingsDialog(m_parts.engine, m_parts.records, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &DeliveryActions::changed);
    dialog->open();
}

void DeliveryActions::openRefusals()
{
    auto *dialog = new RefusalsDialog(m_parts.engine, m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DeliveryActions::readAgain(qint64 deliveryId)
{
    whenDone(m_parts.engine.replayDelivery(deliveryId), this, [this](const Result<Done> &result) {
        if (!result)
            Q_EMIT failed(result.error().message);
        Q_EMIT changed();
    });
}

void DeliveryActions::addEntries(QMenu &menu, qint64 deliveryId)
{
    const std::optional<models::DeliveryRecord> row = m_parts.records.delivery(deliveryId);
    if (!row)
        return;
    if (row->result.callId != 0)
        menu.addAction(icon(Icon::Calls), tr("&Open the call"), this,
                       [this, id = row->result.callId] { Q_EMIT callChosen(id); });
    if (row->result.callbackId != 0)
        menu.addAction(icon(Icon::Callbacks), tr("&Open the callback"), this,
                       [this, id = row->result.callbackId] { Q_EMIT callbackChosen(id); });
    if (models::MappingDraft::of(row->delivery, {}))
        menu.addAction(icon(Icon::Edit), tr("&Teach this form…"), this, [this, deliveryId] { teach(deliveryId); })
            ->setShortcut(m_parts.commands.find(u"teach-form"_s)->shortcut());
    menu.addAction(icon(Icon::Refresh), tr("&Read again"), this, [this, deliveryId] { readAgain(deliveryId); });
}

} // namespace ringback
