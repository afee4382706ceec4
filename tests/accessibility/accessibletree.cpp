#include "accessibility/accessibletree.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVariant>

namespace ringback::accessible {

using namespace Qt::StringLiterals;

namespace {

constexpr auto accessibleInterface = "org.a11y.atspi.Accessible"_L1;
constexpr auto tableInterface = "org.a11y.atspi.Table"_L1;
constexpr auto textInterface = "org.a11y.atspi.Text"_L1;
constexpr int callMs = 20'000;
constexpr uint labelledBy = 2; // of the relations

Reference referenceFrom(const QDBusArgument &argument)
{
    Reference reference;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> reference.service >> path;
    argument.endStructure();
    reference.path = path.path();
    return reference;
}

QList<Reference> referencesFrom(const QVariant &answer)
{
    QList<Reference> references;
    if (answer.metaType() != QMetaType::fromType<QDBusArgument>())
        return references;
    const auto argument = answer.value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd())
        references.append(referenceFrom(argument));
    argument.endArray();
    return references;
}

bool hasLabel(const QVariant &relations)
{
    if (relations.metaType() != QMetaType::fromType<QDBusArgument>())
        return false;
    const auto argument = relations.value<QDBusArgument>();
    bool found = false;
    argument.beginArray();
    while (!argument.atEnd()) {
        uint kind = 0;
        argument.beginStructure();
        argument >> kind;
        argument.beginArray();
        while (!argument.atEnd())
            (void)referenceFrom(argument);
        argument.endArray();
        argument.endStructure();
        found = found || kind == labelledBy;
    }
    argument.endArray();
    return found;
}

/// Those whose children are rows and cells.
bool isView(const Node &node)
{
    return node.is(Role::Table) || node.is(Role::Tree) || node.is(Role::List);
}

} // namespace

QString Node::words() const
{
    return u"%1 “%2” in %3"_s.arg(roleName, name, above.join(u" › "_s));
}

std::optional<Bus> Bus::connect(const QString &name)
{
    const QDBusMessage ask =
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(ask, QDBus::Block, callMs);
    if (answer.type() != QDBusMessage::ReplyMessage)
        return std::nullopt;
    const QDBusConnection connection = QDBusConnection::connectToBus(answer.arguments().value(0).toString(), name);
    return connection.isConnected() ? std::optional(Bus(connection)) : std::nullopt;
}

QVariant Bus::call(const Reference &of, const QString &interface, const QString &method,
                   const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(of.service, of.path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage answer = m_connection.call(message, QDBus::Block, callMs);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments().value(0) : QVariant();
}

QVariant Bus::property(const Reference &of, const QString &interface, const QString &name) const
{
    return call(of, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name}).value<QDBusVariant>().variant();
}

QList<Reference> Bus::programs() const
{
    return referencesFrom(call({u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s},
                               accessibleInterface, u"GetChildren"_s));
}

Node Bus::node(const Reference &reference) const
{
    Node node;
    node.reference = reference;
    node.role = call(reference, accessibleInterface, u"GetRole"_s).toUInt();
    node.roleName = call(reference, accessibleInterface, u"GetRoleName"_s).toString();
    node.name = property(reference, accessibleInterface, u"Name"_s).toString();
    node.description = property(reference, accessibleInterface, u"Description"_s).toString();
    const QVariant states = call(reference, accessibleInterface, u"GetState"_s);
    const auto halves = qdbus_cast<QList<uint>>(states);
    if (halves.size() == 2)
        node.states = quint64(halves.at(1)) << 32U | halves.at(0);
    if (node.isFocusable())
        node.isLabelled = hasLabel(call(reference, accessibleInterface, u"GetRelationSet"_s));
    return node;
}

void Bus::addShowing(const Reference &from, const QStringList &above, QList<Node> *found) const
{
    const QList<Reference> children = referencesFrom(call(from, accessibleInterface, u"GetChildren"_s));
    for (const Reference &child : children) {
        Node one = node(child);
        if (!one.isShowing())
            continue;
        one.above = above;
        found->append(one);
        if (!isView(one))
            addShowing(child, one.name.isEmpty() ? above : above + QStringList{one.name}, found);
    }
}

QList<Node> Bus::showing(const Reference &root) const
{
    QList<Node> found;
    addShowing(root, {}, &found);
    return found;
}

int Bus::rowCount(const Reference &table) const
{
    return property(table, tableInterface, u"NRows"_s).toInt();
}

QStringList Bus::rowOf(const Reference &table, int row) const
{
    QStringList words;
    const int columns = property(table, tableInterface, u"NColumns"_s).toInt();
    for (int column = 0; column < columns; ++column) {
        const QString header = call(table, tableInterface, u"GetColumnDescription"_s, {column}).toString();
        const QVariant cell = call(table, tableInterface, u"GetAccessibleAt"_s, {row, column});
        if (cell.metaType() != QMetaType::fromType<QDBusArgument>())
            continue;
        const Reference reference = referenceFrom(cell.value<QDBusArgument>());
        words.append(header + u": "_s + property(reference, accessibleInterface, u"Name"_s).toString());
    }
    return words;
}

QString Bus::textOf(const Reference &field) const
{
    return call(field, textInterface, u"GetText"_s, {0, -1}).toString();
}

} // namespace ringback::accessible
