#pragma once

#include "engine/callbackqueue.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace ringback {

class PhoneEdit;
class PrimaryButton;
class TextLabel;

/// Why a callback is skipped: one of the common reasons, or one's own words. Non-modal for the event loop: use open().
class SkipDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SkipDialog(const QString &who, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Never empty.
    void confirmed(const QString &reason);

private:
    QComboBox *m_reason;
    PrimaryButton *m_skip;
};

/// When a callback is due, to the minute, in the time of this computer; the other party's clock beside it.
class LaterDialog final : public QDialog
{
    Q_OBJECT

public:
    LaterDialog(const QString &who, const QString &phone, QWidget *parent = nullptr);

Q_SIGNALS:
    /// UTC, and still to come.
    void confirmed(const QDateTime &dueAt);

private:
    void edited();

    QString m_phone;
    QDateTimeEdit *m_time;
    TextLabel *m_hint;
    PrimaryButton *m_ok;
};

/// A callback by hand.
class NewCallbackDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewCallbackDialog(const QString &region, QWidget *parent = nullptr);

    /// Phone and name that are known already.
    void fill(const CallbackDraft &known);
    /// Why it couldn't be added; the dialog stays.
    void showRefusal(const QString &why);

Q_SIGNALS:
    void confirmed(const ringback::CallbackDraft &draft);

private:
    [[nodiscard]] CallbackDraft draft() const;

    PhoneEdit *m_phone;
    QLineEdit *m_name;
    QLineEdit *m_reason;
    QCheckBox *m_urgent;
    QCheckBox *m_isLater;
    QDateTimeEdit *m_time;
    TextLabel *m_hint;
    PrimaryButton *m_add;
};

} // namespace ringback
