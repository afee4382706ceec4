#pragma once

#include "core/donotcall.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ringback {

class EmptyState;
class Engine;
class TextLabel;
namespace models {
class DoNotCallModel;
}

/// The do-not-call list: search, add, take off with a reason, in from a file and out to one. Non-modal for the event
/// loop: use open().
class DoNotCallDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DoNotCallDialog(Engine &engine, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Of a call in which somebody may have asked not to be called: it waits for a decision.
    void callChosen(qint64 callId);

private:
    QWidget *buildTable();
    void reload();
    void showState();
    void add();
    void takeOff();
    void chooseImport();
    void chooseExport();
    void importFrom(const QString &path);
    void exportTo(const QString &path);
    void tell(const QString &sentence, bool isFault = false);

    Engine &m_engine;
    models::DoNotCallModel *m_model;
    QLineEdit *m_search;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QPushButton *m_takeOff;
    TextLabel *m_asked;
    QPushButton *m_showAsked;
    qint64 m_askedCall = 0; ///< the first that waits for a decision
    TextLabel *m_state;
};

} // namespace ringback
