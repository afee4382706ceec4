#pragma once

#include "core/credentials.h"
#include "http/message.h"
#include "sandbox/book.h"
#include "sandbox/callsimulator.h"
#include "sandbox/service.h"

#include <QJsonObject>

namespace ringback::sandbox {

/// What the API answers: a status and a JSON body.
struct Reply
{
    int status = 200;
    QJsonObject body = {};
    QByteArray allow = {}; ///< for 405
};

/// A failure in the envelope: `{"data":null,"error":{code,message}}`.
[[nodiscard]] Reply failure(int status, const QString &code, const QString &message);

/// The routes of the pretended service, each held strictly to its description. Knows nothing of connections and faults.
class Api
{
public:
    Api(Clock &clock, Book &book, CallSimulator &calls, const Script &script, Dialect dialect, Credentials credentials,
        const Listing &listing);

    /// `withCallId` false leaves the call's id out of the answer to POST /contact/call, as the real service may.
    Reply answer(const http::ServerRequest &request, bool withCallId);

private:
    struct Route;
    struct Context;

    Reply user(const Context &) const;
    Reply agents(const Context &context) const;
    Reply responses(const Context &context) const;
    Reply contacts(const Context &context) const;
    Reply createContact(const Context &context);
    Reply contact(const Context &context) const;
    Reply deleteContact(const Context &context);
    Reply call(const Context &context);
    Reply webhooks(const Context &) const;
    Reply subscribe(const Context &context);
    Reply unsubscribe(const Context &context);
    Reply automation(const Context &context);

    [[nodiscard]] bool isAuthorized(const http::Headers &headers) const;
    const BookCall &place(const BookContact &contact, const BookAgent &agent, QJsonObject metadata, QJsonObject request,
                          QString automationId);

    static const QList<Route> &routes();

    Clock &m_clock;
    Book &m_book;
    CallSimulator &m_calls;
    const Script &m_script;
    Dialect m_dialect;
    Credentials m_credentials;
    const Listing &m_listing;
};

/// True when the request is POST /contact/call, the one that makes a telephone ring.
[[nodiscard]] bool isCallRequest(const http::ServerRequest &request);

} // namespace ringback::sandbox
