#include "platform/redaction.h"

#include <QRegularExpression>

namespace ringback::platform {

using namespace Qt::StringLiterals;

namespace {

// Alternatives are tried in this order, so what only looks like a number is taken, and kept, before.
const QRegularExpression &personalData()
{
    static const QRegularExpression expression(
        uR"((?<kept>)"
        uR"(\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)"                // UUID
        uR"(|\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(?!\d))" // date and time
        uR"(|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]))"                    // IPv4
        uR"()|(?<mail>[\w.+%-]+@[\w.-]+\w))"
        uR"(|(?<number>(?<!\d)\+?\(?\d(?:[ ./()\x{a0}-]{0,2}\d){6,}))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return expression;
}

QString maskedNumber(const QString &number)
{
    QString masked = number;
    int kept = 0;
    for (qsizetype i = masked.size() - 1; i >= 0; --i) {
        if (masked[i].isDigit() && ++kept > 2)
            masked[i] = u'*';
    }
    return masked;
}

} // namespace

QString redacted(const QString &text)
{
    QString result;
    qsizetype done = 0;
    QRegularExpressionMatchIterator matches = personalData().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        if (match.hasCaptured(u"kept"))
            result += match.capturedView();
        else if (match.hasCaptured(u"mail"))
            result += u"***@***"_s;
        else
            result += maskedNumber(match.captured());
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

QString withoutSecrets(QString text, const QList<QByteArray> &secrets)
{
    for (const QByteArray &secret : secrets) {
        text.replace(QString::fromUtf8(secret), u"***"_s);
        text.replace(QString::fromLatin1(secret.toPercentEncoding()), u"***"_s, Qt::CaseInsensitive);
    }
    return text;
}

} // namespace ringback::platform
