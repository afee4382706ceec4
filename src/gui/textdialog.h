#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;

namespace ringback {

class PrimaryButton;

/// Asks for a few words: a name, a tag. Enter confirms once there are some. Non-modal for the event loop: use open().
class TextDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString field; ///< with a mnemonic
        QString confirm;
        QString text = {};            ///< to begin with
        QStringList suggestions = {}; ///< offered while one types
    };

    explicit TextDialog(const Words &words, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Never blank.
    void confirmed(const QString &text);

private:
    QLineEdit *m_text;
    PrimaryButton *m_confirm;
};

} // namespace ringback
