#pragma once

#include "gui/theme.h"

#include <QStyledItemDelegate>

#include <memory>

namespace ringback {

/// A transcript as a conversation: the voice agent's turns at the leading side on grey, the customer's at the trailing
/// side on the accent's tint. Long turns wrap; each turn is set in the direction of its own script. For a QListView
/// that went through setUpReadingList; layouts are kept, so that scrolling costs nothing.
class ConversationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Where the model keeps what. The words of the turn are the display role.
    struct Roles
    {
        int isAgent;    ///< bool
        int speaker;    ///< "Tessa · voice agent"
        int time;       ///< "0:11"; may be empty
        int isEvidence; ///< bool: the sentence that proves the outcome; it gets a green edge
    };

    explicit ConversationDelegate(Roles roles, QObject *parent = nullptr);
    ~ConversationDelegate() override;

    /// What is searched for, to mark it in all turns as the search finds it; empty: none. The view must be repainted.
    void setMarkedText(const QString &text);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The turn as a line to copy: "Customer 0:06: Yes. I was charged twice."
    [[nodiscard]] QString copyText(const QModelIndex &index) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringback
