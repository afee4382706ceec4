#include "gui/savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr auto storedUnder = "views/list"_L1;
constexpr int version = 1;

} // namespace

SavedViews::SavedViews(QSettings &kept, QObject *parent) : QObject(parent), m_kept(kept)
{
    read();
}

void SavedViews::read()
{
    const QJsonObject kept = QJsonDocument::fromJson(m_kept.value(QString(storedUnder)).toString().toUtf8()).object();
    if (kept.value("version"_L1).toInt() != version)
        return;
    const QJsonArray views = kept.value("views"_L1).toArray();
    for (const QJsonValue entry : views) {
        const QJsonObject one = entry.toObject();
        const View view{one.value("number"_L1).toInt(), one.value("table"_L1).toString(),
                        one.value("name"_L1).toString().simplified(), one.value("state"_L1).toObject()};
        if (view.number > 0 && !view.table.isEmpty() && !view.name.isEmpty() && !byNumber(view.number) &&
            m_views.size() < mostViews)
            m_views.append(view);
    }
}

void SavedViews::keep()
{
    QJsonArray views;
    for (const View &view : std::as_const(m_views))
        views.append(QJsonObject{
            {u"number"_s, view.number}, {u"table"_s, view.table}, {u"name"_s, view.name}, {u"state"_s, view.state}});
    const QJsonObject kept{{u"version"_s, version}, {u"views"_s, views}};
    m_kept.setValue(QString(storedUnder), QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
    Q_EMIT changed();
}

QList<SavedViews::View> SavedViews::of(const QString &table) const
{
    QList<View> views;
    std::copy_if(m_views.begin(), m_views.end(), std::back_inserter(views),
                 [&table](const View &view) { return view.table == table; });
    return views;
}

std::optional<SavedViews::View> SavedViews::byNumber(int number) const
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [number](const View &view) { return view.number == number; });
    return found == m_views.end() ? std::nullopt : std::optional(*found);
}

SavedViews::View *SavedViews::find(int number)
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [number](const View &view) { return view.number == number; });
    return found == m_views.end() ? nullptr : &*found;
}

int SavedViews::freeNumber() const
{
    int number = 1;
    while (byNumber(number))
        ++number;
    return number;
}

int SavedViews::save(const QString &table, const QString &name, const QJsonObject &state)
{
    const QString words = name.simplified();
    const auto same = std::find_if(m_views.begin(), m_views.end(), [&](const View &view) {
        return view.table == table && view.name.compare(words, Qt::CaseInsensitive) == 0;
    });
    if (same != m_views.end()) {
        const int number = same->number;
        update(number, state);
        return number;
    }
    if (words.isEmpty() || m_views.size() >= mostViews)
        return 0;
    const View view{freeNumber(), table, words, state};
    m_views.append(view);
    keep();
    return view.number;
}

void SavedViews::update(int number, const QJsonObject &state)
{
    if (View *view = find(number)) {
        view->state = state;
        keep();
    }
}

void SavedViews::rename(int number, const QString &name)
{
    View *view = find(number);
    if (view && !name.simplified().isEmpty()) {
        view->name = name.simplified();
        keep();
    }
}

void SavedViews::remove(int number)
{
    if (m_views.removeIf([number](const View &view) { return view.number == number; }) > 0)
        keep();
}

} // namespace ringback
