#include "engine/enginehost.h"

namespace ringback {

Result<std::unique_ptr<EngineHost>> EngineHost::start(Engine::Options options)
{
    if (!options.keychain)
        options.keychain = std::make_shared<secrets::Keychain>(options.keychainService);
    const std::shared_ptr<secrets::Keychain> keychain = options.keychain;
    Result<std::unique_ptr<Engine>> engine = Engine::create(std::move(options));
    if (!engine)
        return engine.error();
    return std::unique_ptr<EngineHost>(new EngineHost(std::move(*engine), keychain));
}

EngineHost::EngineHost(std::unique_ptr<Engine> engine, std::shared_ptr<secrets::Keychain> keychain)
    : m_keychain(std::move(keychain)), m_engine(engine.release())
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_engine->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    // Direct: the thread object lives in the window's thread, which waits in the destructor by then.
    QObject::connect(m_engine, &Engine::stopped, &m_thread, &QThread::quit, Qt::DirectConnection);
    m_thread.start();
    QMetaObject::invokeMethod(m_engine, &Engine::start);
}

EngineHost::~EngineHost()
{
    QMetaObject::invokeMethod(m_engine, &Engine::stop);
    m_thread.wait();
}

} // namespace ringback
