// What a screen reader finds of a program on the accessibility bus (AT-SPI), by plain D-Bus. The calls block: use it
// in a thread of its own, since the program answers in the window's.
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QString>

#include <optional>

namespace ringback::accessible {

/// An object on the bus.
struct Reference
{
    QString service = {};
    QString path = {};
};

/// Roles as AT-SPI numbers them, as far as they are told apart here.
enum class Role : uint {
    CheckBox = 7,
    ComboBox = 11,
    Dialog = 16,
    Frame = 23,
    Label = 29,
    List = 31,
    ListItem = 32,
    MenuItem = 35,
    PageTab = 37,
    PasswordText = 40,
    PushButton = 43,
    RadioButton = 44,
    SpinButton = 52,
    Table = 55,
    TableCell = 56,
    Text = 61,
    ToggleButton = 62,
    Tree = 65,
    Unknown = 67,
    Entry = 79,
    Notification = 101,
};

struct Node
{
    Reference reference = {};
    uint role = 0;
    QString roleName = {};
    QString name = {};
    QString description = {};
    quint64 states = 0;
    bool isLabelled = false; ///< by another object, which it names
    QStringList above = {};  ///< the names of what it is in, outermost first

    [[nodiscard]] bool is(Role one) const { return role == static_cast<uint>(one); }
    [[nodiscard]] bool isShowing() const { return (states >> 25 & 1U) != 0; }
    [[nodiscard]] bool isFocusable() const { return (states >> 11 & 1U) != 0; }
    [[nodiscard]] QString words() const;
};

class Bus
{
public:
    /// The accessibility bus, started by the session bus if need be; null: there is none.
    [[nodiscard]] static std::optional<Bus> connect(const QString &name);

    /// Programs that are on it.
    [[nodiscard]] QList<Reference> programs() const;
    /// All that shows in there, but for cells of tables, lists and trees: there may be millions.
    [[nodiscard]] QList<Node> showing(const Reference &root) const;
    /// What is read of a row of a table: column header and cell, for each column.
    [[nodiscard]] QStringList rowOf(const Reference &table, int row) const;
    [[nodiscard]] int rowCount(const Reference &table) const;
    /// What a screen reader can read of the text in a field.
    [[nodiscard]] QString textOf(const Reference &field) const;

private:
    explicit Bus(const QDBusConnection &connection) : m_connection(connection) {}
    [[nodiscard]] QVariant call(const Reference &of, const QString &interface, const QString &method,
                                const QVariantList &arguments = {}) const;
    [[nodiscard]] QVariant property(const Reference &of, const QString &interface, const QString &name) const;
    [[nodiscard]] Node node(const Reference &reference) const;
    void addShowing(const Reference &from, const QStringList &above, QList<Node> *found) const;

    QDBusConnection m_connection;
};

} // namespace ringback::accessible
