#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHostAddress>
#include <QList>

namespace ringback::http {

struct Header
{
    QByteArray name;
    QByteArray value;

    bool operator==(const Header &) const = default;
};

/// Header fields in the order they came. Names compare without case.
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<Header> fields) : m_fields(fields) {}

    void append(QByteArray name, QByteArray value) { m_fields.append({std::move(name), std::move(value)}); }
    /// Replaces every field of that name by one.
    void set(QByteArrayView name, QByteArray value);
    /// The first value of that name; empty when there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] QByteArrayList values(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    [[nodiscard]] const QList<Header> &fields() const { return m_fields; }

    bool operator==(const Headers &) const = default;

private:
    QList<Header> m_fields;
};

/// A whole request as the server's parser hands it on.
struct ServerRequest
{
    QByteArray method;
    QByteArray path;  ///< as sent, still percent-encoded, without the query; an absolute-form target is reduced to it
    QByteArray query; ///< as sent, without the '?'; may be empty
    Headers headers;
    QByteArray body;
    QHostAddress peer;
    QHostAddress local; ///< the address of ours that was reached
};

struct ServerResponse
{
    int status = 200;
    Headers headers = {}; ///< Content-Length, Date and Connection are added by the connection
    QByteArray body = {};

    /// `{"status":"ok"}` and the like.
    static ServerResponse json(int status, QByteArray body);
    /// An RFC 9457 problem body; `title` is fit for the peer to see.
    static ServerResponse problem(int status, QByteArrayView title, Headers headers = {});
};

/// The standard reason phrase; "Unknown" for a code that isn't registered.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace ringback::http
