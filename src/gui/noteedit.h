#pragma once

#include <QHash>
#include <QPlainTextEdit>
#include <QTimer>

namespace ringback {

/// The note of one record at a time, which saves itself: while it is typed, twice a second at most, and when the focus
/// or the record goes. What couldn't be saved stays, also while another record is shown, and is tried again.
class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class State { Idle, Saving, Saved, Failed };

    explicit NoteEdit(QWidget *parent = nullptr);

    /// `stored` is what the store has; what is being typed here is newer.
    void edit(qint64 id, const QString &stored);
    /// Asks to save now what isn't saved.
    void flush();
    /// What became of a request to save.
    void saved(qint64 id, const QString &text, bool ok);
    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void saveRequested(qint64 id, const QString &text);
    void stateChanged();
    /// Escape: the person is done with it.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void edited();
    void fitHeight();
    void setState(State state);
    void ask(qint64 id);

    qint64 m_id = 0;
    QHash<qint64, QString> m_unsaved; ///< by record: typed, and not known to be on disk
    QTimer m_debounce;
    State m_state = State::Idle;
    bool m_isShowing = false;
};

} // namespace ringback
