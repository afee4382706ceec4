#pragma once

#include <QWidget>

class QComboBox;

namespace ringback {

/// The page of the settings that says which language the window speaks. Window thread.
class LanguagePage final : public QWidget
{
    Q_OBJECT

public:
    /// `code` is the choice so far; empty: as the system speaks.
    explicit LanguagePage(const QString &code, QWidget *parent = nullptr);

    [[nodiscard]] QString chosen() const;

private:
    QComboBox *m_languages;
};

} // namespace ringback
