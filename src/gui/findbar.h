#pragma once

#include <QList>
#include <QWidget>

class QAbstractItemModel;
class QLineEdit;

namespace ringback {

class TextLabel;

/// Finds words in the turns of a conversation, one after the other. It knows the rows that have them; whoever owns it
/// shows and marks them.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QAbstractItemModel &turns, QWidget *parent = nullptr);

    void open();
    void close();
    [[nodiscard]] QString text() const;
    void next();
    void previous();

Q_SIGNALS:
    /// The words to mark everywhere; empty: none.
    void textChanged(const QString &text);
    void rowChosen(int row);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void go(qsizetype step);
    void tell();
    void turnsChanged();

    QAbstractItemModel &m_turns;
    QLineEdit *m_text;
    TextLabel *m_count;
    QList<int> m_rows;
    qsizetype m_current = -1;
};

} // namespace ringback
