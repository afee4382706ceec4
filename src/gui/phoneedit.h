#pragma once

#include "core/phonenumber.h"

#include <QLineEdit>

#include <optional>

namespace ringback {

/// A field for a phone number, formatted while it is typed: the country in front ("PT +351", press it or Alt+Down to
/// choose), the number as it will be dialled behind (E.164). A number typed with "+" shows its own country. Always left
/// to right, as numbers are.
class PhoneEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PhoneEdit(const QString &region, QWidget *parent = nullptr);
    /// For forms; set the region then.
    explicit PhoneEdit(QWidget *parent = nullptr);
    ~PhoneEdit() override;

    /// The country that a number without "+" belongs to.
    [[nodiscard]] QString region() const { return m_region; }
    void setRegion(const QString &region);

    /// Puts a number in, in any notation; an E.164 one of the field's own region is shown as it is dialled at home.
    void setNumber(const QString &number);
    /// What the field holds, if it could be dialled.
    [[nodiscard]] const std::optional<PhoneNumber> &number() const { return m_number; }
    /// Why it couldn't, in a sentence; empty while the field is empty.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// "PT +351"
    [[nodiscard]] QString prefixText() const;
    /// What stands behind the number; empty where there is no room for it.
    [[nodiscard]] QString suffixText() const;
    [[nodiscard]] QRect prefixRect() const;

    /// Opens the list of countries below the field.
    void chooseRegion();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void numberChanged();
    void regionChanged(const QString &region);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void format();
    void read();
    void updateMargins();
    [[nodiscard]] QString shownRegion() const;

    QString m_region;
    PhoneFormatter m_formatter;
    std::optional<PhoneNumber> m_number;
    QString m_problem;
};

} // namespace ringback
