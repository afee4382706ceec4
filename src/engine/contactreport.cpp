#include "engine/contactreport.h"

#include "core/durationtext.h"
#include "core/maskedtext.h"
#include "core/phonenumber.h"
#include "storage/callbacks.h"
#include "storage/calls.h"
#include "storage/contacts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;
namespace calls = storage::calls;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ringback::ContactReport", text);
}

QString momentText(const QDateTime &at)
{
    return at.isValid() ? QLocale().toString(at.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString basisWord(const QString &token)
{
    if (token == "contract"_L1)
        return said("a contract");
    if (token == "request"_L1)
        return said("their own request");
    if (token == "written"_L1)
        return said("written consent");
    if (token == "oral"_L1)
        return said("oral consent");
    return token.isEmpty() ? said("not stated") : said("other");
}

QString consentText(const Contact &contact)
{
    QStringList parts{basisWord(contact.consentBasis), contact.consentSource,
                      contact.consentAt.isValid() ? momentText(contact.consentAt) : QString()};
    parts.removeAll({});
    return parts.join(u", "_s);
}

QString basisOf(storage::Connection &db, const Call &call, const std::optional<Contact> &contact)
{
    const auto callback = storage::callbacks::byId(db, storage::callbacks::ofCall(db, call.id));
    if (callback && (callback->source == "request"_L1 || callback->source == "lead"_L1))
        return said("their own request of %1").arg(momentText(callback->requestedAt));
    if (!contact || contact->consentBasis.isEmpty())
        return said("not stated");
    const bool isEarlier = !contact->consentAt.isValid() || contact->consentAt <= call.createdAt;
    return isEarlier ? consentText(*contact) : said("not stated at that time");
}

QString resultText(const CallDetail &detail)
{
    QStringList parts{token(detail.call.status).replace(u'_', u' ')};
    const QString words = !detail.call.outcome.isEmpty() ? detail.call.outcome : detail.call.cause;
    if (!words.isEmpty())
        parts.append(visibleText(words));
    return parts.join(u": "_s);
}

QString forceOf(const CallDetail &detail)
{
    const auto forced = std::find_if(detail.timeline.begin(), detail.timeline.end(),
                                     [](const TimelineEntry &entry) { return entry.what == "forced"_L1; });
    return forced == detail.timeline.end() ? QString() : forced->detail;
}

QString cell(const QString &text)
{
    return u"<td>"_s + visibleText(text).toHtmlEscaped() + u"</td>"_s;
}

QString row(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"<tr><th>"_s + name.toHtmlEscaped() + u"</th>"_s + cell(value) + u"</tr>\n"_s;
}

QString decisionText(const storage::optouts::Finding &finding)
{
    if (!finding.decision)
        return said("waits for a decision");
    const QString what =
        *finding.decision == OptOutDecision::DoNotCall ? said("do not call") : said("it was something else");
    return finding.decidedBy.isEmpty() ? what : said("%1 (%2)").arg(what, finding.decidedBy);
}

/// The list's history of the number, and what may have been meant so.
QString doNotCallHtml(const ContactReport &report)
{
    QString html;
    for (const storage::donotcall::TrailStep &step : report.trail) {
        const QString what = step.what == "removed"_L1 ? said("taken off the do-not-call list")
                                                       : said("entered into the do-not-call list");
        html += u"<tr>"_s + cell(momentText(step.at)) + cell(what) + cell(step.who) + cell(step.reason) + u"</tr>\n"_s;
    }
    for (const storage::optouts::Finding &finding : report.optOuts) {
        html += u"<tr>"_s + cell(momentText(finding.foundAt)) + cell(said("may have asked not to be called")) +
                cell(decisionText(finding)) + cell(finding.quote) + u"</tr>\n"_s;
    }
    if (html.isEmpty())
        return u"<p>"_s + said("Never on the do-not-call list.").toHtmlEscaped() + u"</p>\n"_s;
    return u"<table>\n"_s + html + u"</table>\n"_s;
}

} // namespace

ContactReport contactReport(storage::Connection &db, const QString &phone, const QString &madeBy, const QDateTime &now)
{
    ContactReport report;
    report.phone = phone;
    report.madeAt = now;
    report.madeBy = madeBy;
    const std::optional<Contact> contact = storage::contacts::byPhone(db, phone);
    if (contact) {
        report.name = contact->name;
        report.consent = consentText(*contact);
        report.knownFrom = contact->source;
        report.knownSince = contact->createdAt;
    }
    report.doNotCall = storage::donotcall::find(db, phone);
    report.trail = storage::donotcall::trail(db, phone);
    const QList<qint64> ids = calls::withPhone(db, phone);
    for (const qint64 id : ids) {
        const std::optional<CallDetail> detail = calls::detail(db, id);
        if (!detail)
            continue;
        const Call &call = detail->call;
        ContactReport::Line line;
        line.callId = id;
        line.at = call.startedAt.isValid() ? call.startedAt : call.createdAt;
        line.by = call.by.isEmpty() ? said("another console") : call.by;
        line.agent = call.agentTitle;
        line.basis = basisOf(db, call, contact);
        line.result = resultText(*detail);
        line.forced = forceOf(*detail);
        line.durationSeconds = call.durationSeconds;
        report.calls.append(line);
        report.optOuts += storage::optouts::ofCall(db, id);
    }
    return report;
}

QString toHtml(const ContactReport &report)
{
    const QString title = said("Calls to %1").arg(report.name.isEmpty() ? formatNational(report.phone) : report.name);
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n<style>"
                   "body{font-family:sans-serif;margin:2em;max-width:60em}table{border-collapse:collapse;width:100%}"
                   "th,td{text-align:start;vertical-align:top;padding:.3em .6em;border-bottom:1px solid #ccc}"
                   "</style></head><body>\n<h1>%1</h1>\n"_s.replace(u"%1"_s, visibleText(title).toHtmlEscaped());
    html += u"<table>\n"_s + row(said("Number"), report.phone) + row(said("Consent"), report.consent) +
            row(said("Known since"), momentText(report.knownSince)) +
            row(said("On the do-not-call list since"),
                report.doNotCall ? momentText(report.doNotCall->addedAt) : QString()) +
            row(said("Report made"), said("%1, by %2").arg(momentText(report.madeAt), report.madeBy)) + u"</table>\n"_s;
    html += u"<h2>"_s + said("Calls").toHtmlEscaped() + u"</h2>\n"_s;
    QList<QStringList> rows = toRows(report);
    if (rows.size() == 1) {
        html += u"<p>"_s + said("Nobody called this number from here.").toHtmlEscaped() + u"</p>\n"_s;
    } else {
        html += u"<table>\n<tr>"_s;
        const QStringList titles = rows.takeFirst();
        for (const QString &name : titles)
            html += u"<th>"_s + name.toHtmlEscaped() + u"</th>"_s;
        html += u"</tr>\n"_s;
        for (const QStringList &cells : std::as_const(rows)) {
            html += u"<tr>"_s;
            for (const QString &text : cells)
                html += cell(text);
            html += u"</tr>\n"_s;
        }
        html += u"</table>\n"_s;
    }
    html += u"<h2>"_s + said("Do not call").toHtmlEscaped() + u"</h2>\n"_s + doNotCallHtml(report);
    return html + u"</body></html>\n"_s;
}

QList<QStringList> toRows(const ContactReport &report)
{
    QList<QStringList> rows{{said("Time"), said("Called by"), said("Voice agent"), said("Basis"),
                             said("What came of it"), said("Duration"), said("Called all the same because")}};
    for (const ContactReport::Line &line : report.calls) {
        rows.append({momentText(line.at), line.by, line.agent, line.basis, line.result,
                     line.durationSeconds ? durationText(*line.durationSeconds) : QString(), line.forced});
    }
    return rows;
}

} // namespace ringback
