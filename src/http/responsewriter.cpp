#include "http/responsewriter.h"

#include <algorithm>
#include <array>

namespace ringback::http {

namespace {

bool isOurs(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 4> ours{"content-length", "date", "connection", "transfer-encoding"};
    return std::any_of(ours.begin(), ours.end(), [&name](QByteArrayView field) {
        return name.size() == field.size() && name.compare(field, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

void appendResponse(QByteArray &out, const ServerResponse &response, const ResponseForm &form, const QByteArray &date)
{
    // RFC 9110, 8.6 and 15.3.5: these have neither a body nor a length.
    const bool bodiless = response.status < 200 || response.status == 204 || response.status == 304;

    out.append("HTTP/1.1 ")
        .append(QByteArray::number(response.status))
        .append(' ')
        .append(reasonPhrase(response.status));
    out.append("\r\nDate: ").append(date).append("\r\n");
    for (const Header &field : response.headers.fields()) {
        if (!isOurs(field.name))
            out.append(field.name).append(": ").append(field.value).append("\r\n");
    }
    if (!bodiless)
        out.append("Content-Length: ").append(QByteArray::number(response.body.size())).append("\r\n");
    if (form.close)
        out.append("Connection: close\r\n");
    else if (form.http10)
        out.append("Connection: keep-alive\r\n");
    out.append("\r\n");
    if (!bodiless && !form.head)
        out.append(response.body);
}

} // namespace ringback::http
