#pragma once

#include "engine/forgetting.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace ringback {

class Engine;
class TextLabel;
class VerdictLine;

/// Asks whether a person is to be forgotten: says what would go and what stays, offers to delete them at Thoughtly too,
/// and wants the number's last digits typed, for it can't be undone. Does it, and tells what was done. Non-modal for
/// the event loop: use open().
class ForgetDialog final : public QDialog
{
    Q_OBJECT

public:
    ForgetDialog(Engine &engine, const QString &phone, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void forgotten(const QString &sentence);

private:
    void show(const ForgetPlan &plan);
    void fail(const QString &why);
    void check();
    /// As high as its words need.
    void fit();
    void confirm();
    void tell(const Forgotten &report);

    Engine &m_engine;
    QString m_phone;
    QString m_name;
    bool m_allowed = false; ///< the plan is known, and nothing stands against it
    VerdictLine *m_what;
    TextLabel *m_stays;
    QCheckBox *m_atThoughtly;
    QLineEdit *m_digits;
    QPushButton *m_confirm;
};

} // namespace ringback
