#include "gui/commands.h"

#include <QAction>
#include <QSettings>
#include <QWidget>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

QString storedUnder(const QString &id)
{
    return u"keys/"_s + id;
}

} // namespace

Commands::Commands(QSettings &kept, QWidget *window) : QObject(window), m_kept(kept), m_window(window) {}

QAction *Commands::add(const Command &command, std::function<void()> act, QWidget *place)
{
    auto *action = new QAction(icon(command.icon), command.words, this);
    action->setObjectName(command.id);
    action->setShortcutContext(place ? Qt::WidgetShortcut : Qt::WindowShortcut);
    (place ? place : m_window)->addAction(action);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_actions.append(action);
    m_entries.append({command, place ? QList<QWidget *>{place} : QList<QWidget *>()});
    const QVariant changed = m_kept.value(storedUnder(command.id));
    action->setShortcuts(changed.isValid() ? QKeySequence::listFromString(changed.toString()) : command.keys);
    return action;
}

void Commands::addPlace(QAction *action, QWidget *place)
{
    m_entries[m_actions.indexOf(action)].places.append(place);
    place->addAction(action);
}

void Commands::remove(QAction *action)
{
    const qsizetype index = m_actions.indexOf(action);
    if (index < 0)
        return;
    m_actions.removeAt(index);
    m_entries.removeAt(index);
    action->setShortcuts(QList<QKeySequence>());
    action->deleteLater(); // it may be what is being done
}

QAction *Commands::find(const QString &id) const
{
    const auto found = std::find_if(m_actions.cbegin(), m_actions.cend(),
                                    [&id](const QAction *action) { return action->objectName() == id; });
    return found == m_actions.cend() ? nullptr : *found;
}

const Commands::Entry &Commands::entry(const QAction *action) const
{
    const auto found = std::find(m_actions.cbegin(), m_actions.cend(), action);
    Q_ASSERT(found != m_actions.cend());
    return m_entries.at(found - m_actions.cbegin());
}

Commands::Group Commands::group(const QAction *action) const
{
    return entry(action).command.group;
}

Icon Commands::iconOf(const QAction *action) const
{
    return entry(action).command.icon;
}

QString Commands::groupName(Group group)
{
    switch (group) {
    case Group::Calling:
        return tr("Calling");
    case Group::People:
        return tr("People and files");
    case Group::GoTo:
        return tr("Go to");
    case Group::Window:
        return tr("Window");
    }
    return {};
}

QString Commands::keyText(const QAction *action)
{
    return action->shortcut().toString(QKeySequence::NativeText);
}

bool Commands::isPossible(const QAction *action) const
{
    const QList<QWidget *> &places = entry(action).places;
    const bool isInSight = places.isEmpty() || std::any_of(places.begin(), places.end(),
                                                           [](const QWidget *place) { return place->isVisible(); });
    return action->isEnabled() && isInSight;
}

QAction *Commands::holder(const QKeySequence &key, const QAction *except) const
{
    const auto found = std::find_if(m_actions.cbegin(), m_actions.cend(), [&key, except](const QAction *action) {
        return action != except && action->shortcuts().contains(key);
    });
    return key.isEmpty() || found == m_actions.cend() ? nullptr : *found;
}

void Commands::setKey(QAction *action, const QKeySequence &key)
{
    if (QAction *other = holder(key, action)) {
        QList<QKeySequence> left = other->shortcuts();
        left.removeAll(key);
        other->setShortcuts(left);
        keep(other);
    }
    action->setShortcuts(key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
    keep(action);
    Q_EMIT keysChanged();
}

bool Commands::isChanged(const QAction *action) const
{
    return action->shortcuts() != entry(action).command.keys;
}

void Commands::reset()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        m_actions.at(i)->setShortcuts(m_entries.at(i).command.keys);
        keep(m_actions.at(i));
    }
    Q_EMIT keysChanged();
}

void Commands::keep(const QAction *action)
{
    if (isChanged(action))
        m_kept.setValue(storedUnder(action->objectName()), QKeySequence::listToString(action->shortcuts()));
    else
        m_kept.remove(storedUnder(action->objectName()));
}

} // namespace ringback
