#pragma once

#include <QList>
#include <QLocale>
#include <QObject>
#include <QString>

#include <memory>

class QTranslator;

namespace ringback {

/// The languages that the window speaks, and the one it speaks now: its texts, Qt's own, the locale of dates and
/// numbers, and the direction of reading. What is on screen already stays as it is: build it anew. Window thread.
class Languages final : public QObject
{
public:
    struct Language
    {
        QString code; ///< as the translation's file is named, e.g. "pt_BR"
        QString name; ///< in its own words
    };

    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    /// English first, then by name.
    [[nodiscard]] static QList<Language> offered();
    /// The name of the choice among what a window keeps.
    [[nodiscard]] static QString keptUnder();
    /// The first of `wanted` that is offered, e.g. of QLocale::uiLanguages(); English if none is.
    [[nodiscard]] static QString choose(const QStringList &wanted);
    /// How dates and numbers are written in a language: as the system has them where that speaks the language or at
    /// least lives where it is spoken.
    [[nodiscard]] static QLocale localeOf(const QString &code, const QLocale &system);

    /// An empty code, or one that isn't offered: as the system speaks.
    void speak(const QString &code);

private:
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace ringback
