#include "thoughtly/retry.h"

#include <QLocale>

#include <algorithm>

namespace ringback::thoughtly {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

milliseconds ceiling(milliseconds first, int times, milliseconds most)
{
    return std::min(most, milliseconds(first.count() << std::clamp(times, 0, 20)));
}

milliseconds part(milliseconds whole, double fraction)
{
    return milliseconds(static_cast<qint64>(static_cast<double>(whole.count()) * std::clamp(fraction, 0.0, 1.0)));
}

} // namespace

const RetryRule &retryRule(Deed deed)
{
    return *std::find_if(retryRules.begin(), retryRules.end(),
                         [deed](const RetryRule &rule) { return rule.deed == deed; });
}

bool mayRepeat(const RetryRule &rule, const Outcome &outcome)
{
    if (outcome.ok()) {
        const int status = outcome->status;
        if (status == 429)
            return rule.afterRateLimit;
        const bool lasting = status == 501 || status == 505;
        return rule.afterServerFault && (status == 408 || status >= 500) && !lasting;
    }
    const http::Failure &failure = outcome.error();
    // A refusal of ours or a bad certificate would only come again.
    const ErrorKind kind = failure.error.kind;
    if (kind != ErrorKind::Network && kind != ErrorKind::Timeout && kind != ErrorKind::Unreadable)
        return false;
    return failure.sent == http::Failure::Sent::Never ? rule.afterUnsent : rule.afterBreak;
}

bool leavesOpen(const Outcome &outcome)
{
    if (!outcome.ok())
        return outcome.error().sent == http::Failure::Sent::Maybe;
    const int status = outcome->status;
    return status < 200 || (status >= 300 && status < 400) || status == 408 || status >= 500;
}

milliseconds backoff(int repeat, double random)
{
    return part(ceiling(1s, repeat, 30s), random);
}

milliseconds restAfterRateLimit(int inARow, double random)
{
    return 1s + part(ceiling(1s, inARow, 60s), random);
}

std::optional<milliseconds> retryAfter(const http::Headers &headers, const QDateTime &now)
{
    constexpr milliseconds most = 10min;
    const QByteArray value = headers.value("Retry-After").trimmed();
    bool isNumber = false;
    const double seconds = value.toDouble(&isNumber);
    if (isNumber) {
        if (!(seconds >= 0))
            return std::nullopt;
        return seconds >= 600 ? most : milliseconds(static_cast<qint64>(seconds * 1000));
    }
    // The one form of date that HTTP still writes: Sun, 06 Nov 1994 08:49:37 GMT
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return std::clamp(milliseconds(now.msecsTo(date)), milliseconds(0), most);
}

} // namespace ringback::thoughtly
