#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QMetaObject>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace ringback {

/// Runs `callback` with the future's result in the thread of `context`, once, unless `context` dies first. Call it in
/// that thread. Qt 6.4's own `future.then(context, …)` aborts when the context is gone by the time the result comes.
template <typename T, typename Callback>
void whenDone(const QFuture<T> &future, QObject *context, Callback callback)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, callback = std::move(callback)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             callback(watcher->result());
                     });
    watcher->setFuture(future);
}

template <typename T>
[[nodiscard]] QFuture<T> finishedFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// A promise that can be copied into callbacks. Finishing it twice is a fault; see QPromise.
template <typename T>
class SharedPromise
{
public:
    SharedPromise() : m_promise(std::make_shared<QPromise<T>>()) { m_promise->start(); }

    [[nodiscard]] QFuture<T> future() const { return m_promise->future(); }
    void finish(T value) const
    {
        m_promise->addResult(std::move(value));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<T>> m_promise;
};

namespace detail {

/// What a call gives in the end: itself, or what its future brings.
template <typename T>
struct FutureValue
{
    static constexpr bool isFuture = false;
    using Type = T;
};

template <typename T>
struct FutureValue<QFuture<T>>
{
    static constexpr bool isFuture = true;
    using Type = T;
};

} // namespace detail

/// Runs `work`, which returns a future, in the thread of `object` and brings its result back as a future; at once when
/// that thread is the caller's.
template <typename Work>
auto inThreadOf(QObject *object, Work work)
{
    using T = typename detail::FutureValue<std::invoke_result_t<Work>>::Type;
    const SharedPromise<T> promise;
    QMetaObject::invokeMethod(object, [object, promise, work = std::move(work)]() mutable {
        whenDone(work(), object, [promise](const T &value) { promise.finish(value); });
    });
    return promise.future();
}

} // namespace ringback
