#include "gui/notificationgroups.h"

#include "gui/words.h"
#include "models/celltext.h"

#include <QCoreApplication>

namespace ringback {

using namespace Qt::StringLiterals;
using platform::DesktopNotification;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ringback::Notifications)
};

/// Of whom the body speaks by name; the others are counted.
constexpr int namedAtMost = 3;
/// Nobody opens the thousandth from a notification.
constexpr int keptAtMost = 100;

QString whoIs(const Attention &attention)
{
    if (!attention.name.trimmed().isEmpty())
        return attention.name.simplified();
    return attention.phone.isEmpty() ? Words::tr("Somebody") : leftToRight(models::phoneText(attention.phone));
}

QString titleOfOne(const Attention &attention)
{
    const QString who = whoIs(attention);
    switch (attention.kind) {
    case AttentionKind::UrgentRequest:
        return Words::tr("%1 wants an urgent callback").arg(who);
    case AttentionKind::UrgentFailed:
        return Words::tr("The urgent call to %1 failed").arg(who);
    case AttentionKind::Transfer:
        return Words::tr("%1 was put through to a person").arg(who);
    case AttentionKind::OptOut:
        return Words::tr("%1 asked not to be called").arg(who);
    case AttentionKind::Unconfirmed:
        return Words::tr("Nobody knows whether the call to %1 rang").arg(who);
    case AttentionKind::Rule:
        return attention.words; // as the team wrote it
    }
    return {};
}

QString titleOfMany(AttentionKind kind, int count)
{
    switch (kind) {
    case AttentionKind::UrgentRequest:
        return Words::tr("%n urgent callback(s) wanted", nullptr, count);
    case AttentionKind::UrgentFailed:
        return Words::tr("%n urgent call(s) failed", nullptr, count);
    case AttentionKind::Transfer:
        return Words::tr("%n call(s) put through to a person", nullptr, count);
    case AttentionKind::OptOut:
        return Words::tr("%n person(s) asked not to be called", nullptr, count);
    case AttentionKind::Unconfirmed:
        return Words::tr("%n call(s) of which nobody knows whether they rang", nullptr, count);
    case AttentionKind::Rule:
        return Words::tr("Your team's rules: %n message(s)", nullptr, count);
    }
    return {};
}

QString bodyOfOne(const Attention &attention)
{
    QStringList parts;
    const bool isSaid = attention.kind == AttentionKind::Rule; // by the title
    if (isSaid && !attention.name.trimmed().isEmpty())
        parts += attention.name.simplified();
    if (!attention.name.trimmed().isEmpty() && !attention.phone.isEmpty())
        parts += leftToRight(models::phoneText(attention.phone));
    if (!isSaid && !attention.words.trimmed().isEmpty())
        parts += attention.words.simplified();
    return parts.join(u" · "_s);
}

QString bodyOfMany(const QList<Attention> &latestFirst)
{
    QStringList names;
    for (const Attention &attention : latestFirst) {
        if (names.size() == namedAtMost)
            break;
        names += whoIs(attention);
    }
    const auto more = static_cast<int>(latestFirst.size() - names.size());
    const QString named = names.join(u", "_s);
    return more == 0 ? named : Words::tr("%1 and %n more", nullptr, more).arg(named);
}

/// From the freedesktop sound naming specification.
QString soundOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::UrgentRequest:
        return u"message-new-instant"_s;
    case AttentionKind::Transfer:
        return u"phone-incoming-call"_s;
    case AttentionKind::UrgentFailed:
        return u"dialog-warning"_s;
    case AttentionKind::OptOut:
    case AttentionKind::Unconfirmed:
    case AttentionKind::Rule:
        return u"dialog-information"_s;
    }
    return {};
}

QList<DesktopNotification::Action> actionsFor(const QList<Attention> &standing)
{
    QList<DesktopNotification::Action> actions;
    // Nobody offers to call who asked not to be called, nor who is being spoken to.
    const Attention &latest = standing.first();
    const bool mayBeCalled = latest.kind != AttentionKind::OptOut && latest.kind != AttentionKind::Transfer;
    if (standing.size() == 1 && mayBeCalled && !latest.phone.isEmpty())
        actions.append({NotificationGroups::callBack, Words::tr("Call back…")});
    actions.append({DesktopNotification::opened, Words::tr("Open")});
    // A click on it is no button everywhere.
    actions.append({u"open"_s, Words::tr("Open")});
    return actions;
}

} // namespace

QList<DesktopNotification> NotificationGroups::add(const QList<Attention> &all, const DesktopChoices &choices,
                                                   bool isInFront)
{
    if (isInFront && choices.quietInFront)
        return {};
    QList<DesktopNotification> shown;
    for (const AttentionKind kind : allAttentionKinds) {
        QList<Attention> &standing = m_standing[kind];
        const bool isFirst = standing.isEmpty();
        bool isMore = false;
        for (const Attention &attention : all) {
            if (attention.kind != kind || !choices.told.contains(kind))
                continue;
            standing.prepend(attention);
            isMore = true;
        }
        if (!isMore)
            continue;
        standing.resize(std::min<qsizetype>(standing.size(), keptAtMost));
        const bool isOne = standing.size() == 1;
        DesktopNotification notification{
            .key = token(kind), .actions = actionsFor(standing), .isUrgent = kind == AttentionKind::UrgentRequest};
        if (isOne && choices.withNames) {
            notification.title = titleOfOne(standing.first());
            notification.body = bodyOfOne(standing.first());
        } else {
            notification.title = titleOfMany(kind, static_cast<int>(standing.size()));
            notification.body = choices.withNames ? bodyOfMany(standing) : QString();
        }
        if (m_practice)
            notification.title = Words::tr("Practice: %1").arg(notification.title);
        // One sound for a burst.
        if (isFirst && choices.sounds.contains(kind))
            notification.sound = soundOf(kind);
        shown.append(notification);
    }
    return shown;
}

QList<Attention> NotificationGroups::take(const QString &key)
{
    const std::optional<AttentionKind> kind = attentionKindFromToken(key);
    return kind ? m_standing.take(*kind) : QList<Attention>();
}

} // namespace ringback
