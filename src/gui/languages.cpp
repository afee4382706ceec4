#include "gui/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

bool isOffered(const QString &code)
{
    const QList<Languages::Language> all = Languages::offered();
    return std::any_of(all.begin(), all.end(), [&code](const auto &language) { return language.code == code; });
}

/// Null where there is no such file.
std::unique_ptr<QTranslator> load(const QString &path)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(path) || !QCoreApplication::installTranslator(translator.get()))
        return nullptr;
    return translator;
}

} // namespace

Languages::Languages(QObject *parent) : QObject(parent) {}

Languages::~Languages() = default;

QList<Languages::Language> Languages::offered()
{
    return {{u"en"_s, u"English"_s},  {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s}, {u"ja"_s, u"日本語"_s},  {u"pt_BR"_s, u"Português (Brasil)"_s},
            {u"ar"_s, u"العربية"_s}};
}

QString Languages::keptUnder()
{
    return QStringLiteral("language");
}

QString Languages::choose(const QStringList &wanted)
{
    for (const QString &name : wanted) {
        const QString code = QString(name).replace(u'-', u'_');
        const QString language = code.section(u'_', 0, 0);
        if (language == "pt"_L1) // there is one Portuguese, and it is better than none
            return u"pt_BR"_s;
        if (isOffered(language))
            return language;
    }
    return u"en"_s;
}

QLocale Languages::localeOf(const QString &code, const QLocale &system)
{
    const QLocale plain(code);
    const bool isPlainEnglish = system.language() == QLocale::C && plain.language() == QLocale::English;
    if (isPlainEnglish || system.language() == plain.language())
        return system;
    const QLocale there(plain.language(), plain.script(), system.territory());
    return there.language() == plain.language() && there.territory() == system.territory() ? there : plain;
}

void Languages::speak(const QString &code)
{
    const QLocale system = QLocale::system();
    const bool isChosen = isOffered(code);
    const QString language = isChosen ? code : choose(system.uiLanguages());
    m_own.reset();
    m_qt.reset();
    // Qt's own words (Cancel, Undo, Select All) come with the desktop's translations, if they are installed.
    if (language != "en"_L1)
        m_qt = load(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_"_L1 + language + ".qm"_L1);
    m_own = load(u":/i18n/ringback_%1.qm"_s.arg(language));
    // A system whose language isn't offered keeps its dates and numbers all the same.
    QLocale::setDefault(isChosen ? localeOf(language, system) : system);
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
}

} // namespace ringback
