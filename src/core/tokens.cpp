// The stable words for our enums, as they stand in the database, in JSON and on the command line: each written once.
#include "core/attempt.h"
#include "core/callback.h"
#include "core/delivery.h"

#include <array>

namespace ringback {

namespace {

template <typename Enum>
struct Word
{
    Enum value;
    const char *token;
};

constexpr std::array sourceWords{
    Word<Source>{Source::Local, "local"},    Word<Source>{Source::Webhook, "webhook"},
    Word<Source>{Source::LookUp, "look_up"}, Word<Source>{Source::CatchUp, "catch_up"},
    Word<Source>{Source::Person, "person"},
};

constexpr std::array attemptWords{
    Word<Attempt::State>{Attempt::State::Planned, "planned"},
    Word<Attempt::State>{Attempt::State::Sending, "sending"},
    Word<Attempt::State>{Attempt::State::Placed, "placed"},
    Word<Attempt::State>{Attempt::State::NotSent, "not_sent"},
    Word<Attempt::State>{Attempt::State::Unconfirmed, "unconfirmed"},
    Word<Attempt::State>{Attempt::State::Cancelled, "cancelled"},
};

constexpr std::array callbackWords{
    Word<Callback::State>{Callback::State::Waiting, "waiting"},
    Word<Callback::State>{Callback::State::Calling, "calling"},
    Word<Callback::State>{Callback::State::Done, "done"},
    Word<Callback::State>{Callback::State::Skipped, "skipped"},
};

constexpr std::array deliveryKindWords{
    Word<DeliveryKind>{DeliveryKind::CallCompleted, "call-completed"},
    Word<DeliveryKind>{DeliveryKind::RequestCallback, "request-callback"},
    Word<DeliveryKind>{DeliveryKind::NewLead, "new-lead"},
};

constexpr std::array deliveryStateWords{
    Word<DeliveryResult::State>{DeliveryResult::State::Pending, "pending"},
    Word<DeliveryResult::State>{DeliveryResult::State::Applied, "applied"},
    Word<DeliveryResult::State>{DeliveryResult::State::Duplicate, "duplicate"},
    Word<DeliveryResult::State>{DeliveryResult::State::NotUnderstood, "not_understood"},
};

template <typename Words, typename Enum>
QString wordFor(const Words &words, Enum value)
{
    for (const auto &word : words) {
        if (word.value == value)
            return QString::fromLatin1(word.token);
    }
    Q_UNREACHABLE();
    return {};
}

template <typename Enum, typename Words>
std::optional<Enum> valueFor(const Words &words, QStringView token)
{
    for (const auto &word : words) {
        if (token == QLatin1StringView(word.token))
            return word.value;
    }
    return std::nullopt;
}

} // namespace

QString token(Source source)
{
    return wordFor(sourceWords, source);
}

std::optional<Source> sourceFromToken(QStringView token)
{
    return valueFor<Source>(sourceWords, token);
}

QString token(Priority priority)
{
    return priority == Priority::High ? QStringLiteral("high") : QStringLiteral("normal");
}

Priority priorityFromText(QStringView text)
{
    const QStringView word = text.trimmed();
    const bool high =
        word.compare(u"high", Qt::CaseInsensitive) == 0 || word.compare(u"urgent", Qt::CaseInsensitive) == 0;
    return high ? Priority::High : Priority::Normal;
}

QString token(Attempt::State state)
{
    return wordFor(attemptWords, state);
}

std::optional<Attempt::State> attemptStateFromToken(QStringView token)
{
    return valueFor<Attempt::State>(attemptWords, token);
}

QString token(Callback::State state)
{
    return wordFor(callbackWords, state);
}

std::optional<Callback::State> callbackStateFromToken(QStringView token)
{
    return valueFor<Callback::State>(callbackWords, token);
}

QString token(DeliveryKind kind)
{
    return wordFor(deliveryKindWords, kind);
}

std::optional<DeliveryKind> deliveryKindFromToken(QStringView token)
{
    return valueFor<DeliveryKind>(deliveryKindWords, token);
}

QString token(DeliveryResult::State state)
{
    return wordFor(deliveryStateWords, state);
}

std::optional<DeliveryResult::State> deliveryStateFromToken(QStringView token)
{
    return valueFor<DeliveryResult::State>(deliveryStateWords, token);
}

} // namespace ringback
