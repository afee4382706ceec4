#include "app/longtexts.h"

#include <QRegularExpression>

#include <cmath>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr double growth = 0.4;
constexpr int wordLength = 6;

} // namespace

QString LongTexts::lengthened(const QString &text)
{
    // Formats such as "%1m %2s" and "d MMM" are no words.
    static const QRegularExpression word(u"[a-z]{3}"_s);
    if (!text.contains(word))
        return text;
    const auto more = static_cast<int>(std::ceil(static_cast<double>(text.size()) * growth));
    QString filling;
    for (int i = 0; i < more; ++i)
        filling += i % wordLength == 0 && more > 2 ? u' ' : u'Ë';
    const bool isOpen = text.endsWith(u'…') || text.endsWith(u'.') || text.endsWith(u'?');
    return isOpen ? text.chopped(1) + filling + text.back() : text + filling;
}

QString LongTexts::translate(const char *context, const char *source, const char * /*comment*/, int /*n*/) const
{
    return context && QByteArrayView(context).startsWith("ringback") ? lengthened(QString::fromUtf8(source))
                                                                     : QString();
}

} // namespace ringback
