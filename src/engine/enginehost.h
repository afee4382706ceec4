#pragma once

#include "engine/engine.h"

#include <QThread>

#include <memory>

namespace ringback {

/// The engine in a thread of its own, for the window. Destroying it stops the engine in order and waits for it.
class EngineHost final
{
public:
    static Result<std::unique_ptr<EngineHost>> start(Engine::Options options);
    ~EngineHost();
    Q_DISABLE_COPY_MOVE(EngineHost)

    [[nodiscard]] Engine &engine() { return *m_engine; }

private:
    EngineHost(std::unique_ptr<Engine> engine, std::shared_ptr<secrets::Keychain> keychain);

    std::shared_ptr<secrets::Keychain> m_keychain; ///< of the thread that made the host; the last one to let it go
    QThread m_thread;
    Engine *m_engine; ///< dies in its thread, when that ends
};

} // namespace ringback
