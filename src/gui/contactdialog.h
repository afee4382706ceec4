#pragma once

#include "core/contact.h"
#include "core/result.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Ui {
class ContactDialog;
}

namespace ringback {

class Engine;
namespace models {
class RecordReader;
}

/// One contact by hand: the number formatted as it is typed, its E.164 form, place and local time, and whether it may
/// be called now; an existing contact offered instead of a duplicate. Non-modal for the event loop: use open().
class ContactDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `region` is where numbers without a country code are read.
    ContactDialog(Engine &engine, const models::RecordReader &records, const QString &region,
                  QWidget *parent = nullptr);
    ~ContactDialog() override;

    /// Fills the number, e.g. from a tel: link.
    void setPhone(const QString &text);
    /// Changes that contact instead of making a new one.
    void edit(const Contact &contact);

Q_SIGNALS:
    void saved(const ringback::Contact &contact, bool callBack);
    /// The person chose the contact that has this number already.
    void existingChosen(qint64 contactId);

protected:
    /// Enter opens the contact that exists.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openExisting();
    void phoneEdited();
    void showVerdict();
    void fillFromClipboard();
    void save(bool callBack);
    void stored(const Result<Contact> &result, bool callBack);
    [[nodiscard]] bool emailIsUsable() const;
    [[nodiscard]] Contact draft() const;
    /// When the consent was given: the day that is chosen, and the time of it as far as that is known.
    [[nodiscard]] QDateTime consentTime(const QString &basis) const;
    void showPhoneHint(const QString &text, bool isError);

    Engine &m_engine;
    const models::RecordReader &m_records;
    std::unique_ptr<Ui::ContactDialog> m_ui;
    QTimer m_verdictTimer;
    Contact m_edited; ///< what is changed; without an id: a new one
    qint64 m_existingId = 0;
    int m_generation = 0; ///< of the verdict asked for: older answers die quietly
};

} // namespace ringback
