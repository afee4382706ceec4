#pragma once

#include <QDialog>
#include <QTimer>

class QStackedWidget;
class QTableWidget;

namespace ringback {

class Engine;
class EmptyState;

/// The requests that the listener refused since the program started, and why. They are kept in memory only, without a
/// body. Non-modal for the event loop: use open().
class RefusalsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RefusalsDialog(Engine &engine, QWidget *parent = nullptr);

private:
    void refresh();

    Engine &m_engine;
    QTableWidget *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTimer m_refresh;
};

} // namespace ringback
