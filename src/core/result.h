#pragma once

#include "core/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace ringback {

/// Stands for "done, nothing to return": `Result<Done>`.
struct Done
{
    bool operator==(const Done &) const = default;
};

/// Either a value or an error, never both, never neither. Asking for the one that isn't there is a fault of the
/// caller and asserts.
template <typename T, typename E = Error>
class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const &
    {
        Q_ASSERT(ok());
        return std::get<0>(m_state);
    }
    T &value() &
    {
        Q_ASSERT(ok());
        return std::get<0>(m_state);
    }
    T &&value() &&
    {
        Q_ASSERT(ok());
        return std::get<0>(std::move(m_state));
    }
    const E &error() const
    {
        Q_ASSERT(!ok());
        return std::get<1>(m_state);
    }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    /// Written out, for the variant's own makes GCC 12 warn of reading what it doesn't read.
    bool operator==(const Result &other) const
    {
        if (m_state.index() != other.m_state.index())
            return false;
        return ok() ? value() == other.value() : error() == other.error();
    }

private:
    std::variant<T, E> m_state;
};

} // namespace ringback
