#include "models/insightsource.h"

#include "storage/values.h"

#include <QFutureWatcher>
#include <QLocale>

#include <utility>

namespace ringback::models {

InsightSource::InsightSource(const QString &databasePath, Clock &clock, QObject *parent)
    : QObject(parent), m_aside(databasePath), m_clock(clock), m_zone(QTimeZone::systemTimeZone())
{
}

InsightSource::~InsightSource() = default;

void InsightSource::ask(PeriodPreset preset, const Period &custom, const QString &agentId)
{
    m_preset = preset;
    m_custom = custom;
    m_agentId = agentId;
    refresh();
}

void InsightSource::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    refresh();
}

void InsightSource::setTargets(const InsightTargets &targets)
{
    m_areTargetsSet = true;
    const bool judgesOtherwise = targets.judge != m_targets.judge;
    m_targets = targets;
    Q_EMIT targetsChanged();
    if (judgesOtherwise)
        refresh();
}

void InsightSource::setWatched(bool on)
{
    m_isWatched = on;
    if (!on)
        return;
    if (!m_areTargetsRead)
        readTargets();
    // A day may have gone by, or somebody become overdue.
    refresh();
}

void InsightSource::recordsChanged()
{
    m_isStale = true;
    if (m_isWaiting || !m_isWatched)
        return;
    m_isWaiting = true;
    m_clock.after(interval, this, [this] {
        m_isWaiting = false;
        if (m_isStale)
            read();
    });
}

void InsightSource::refresh()
{
    m_isStale = true;
    // The answer to what was asked before is of no use.
    ++m_reading;
    m_isReading = false;
    read();
}

InsightQuestion InsightSource::question() const
{
    const QDateTime now = m_clock.now();
    InsightQuestion question;
    question.period = m_preset == PeriodPreset::Custom && m_custom.isValid()
                          ? m_custom
                          : periodOf(m_preset, now.toTimeZone(m_zone).date());
    question.agentId = m_agentId;
    question.zone = m_zone;
    question.firstDay = QLocale().firstDayOfWeek();
    question.now = now;
    question.judge = m_targets.judge;
    return question;
}

void InsightSource::read()
{
    if (!m_isWatched || m_isReading)
        return;
    m_isReading = true;
    m_isStale = false;
    // The end without a result, that of a store that can't be opened, needs to be heard too.
    auto *watcher = new QFutureWatcher<Result<Insights>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, reading = ++m_reading] {
        watcher->deleteLater();
        take(reading, watcher->future().resultCount() > 0 ? std::optional(watcher->result()) : std::nullopt);
    });
    watcher->setFuture(m_aside.read(
        [asked = question()](storage::Connection &db) -> Result<Insights> { return readInsights(db, asked); }));
}

void InsightSource::take(quint64 reading, const std::optional<Result<Insights>> &result)
{
    if (reading != m_reading)
        return;
    m_isReading = false;
    if (result && *result) {
        m_insights = **result;
        m_state = State::Ready;
        m_fault.clear();
    } else {
        m_state = State::Failed;
        m_fault = result ? result->error().message : tr("The store can't be read.");
    }
    Q_EMIT changed();
    if (m_isStale)
        recordsChanged();
}

void InsightSource::readTargets()
{
    m_areTargetsRead = true;
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (m_areTargetsSet || watcher->future().resultCount() == 0 || watcher->result().isEmpty())
            return;
        const InsightTargets kept = InsightTargets::fromJson(watcher->result().toUtf8());
        const bool judgesOtherwise = kept.judge != m_targets.judge;
        m_targets = kept;
        Q_EMIT targetsChanged();
        if (judgesOtherwise)
            refresh();
    });
    watcher->setFuture(
        m_aside.read([](storage::Connection &db) { return storage::values::get(db, QString(insightTargetsValue)); }));
}

} // namespace ringback::models
