#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace ringback {

/// A few choices side by side of which one holds, e.g. "Overdue 1 | Due today 6 | All 7".
class Segments final : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(QWidget *parent = nullptr);

    /// `id` is the caller's number, at least 0. The first one added is current.
    void addSegment(int id, const QString &words);
    /// Changes the words, e.g. when a count changes.
    void setWords(int id, const QString &words);
    void setCurrent(int id);
    [[nodiscard]] int current() const;

signals:
    void currentChanged(int id);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace ringback
