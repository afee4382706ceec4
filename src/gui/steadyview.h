#pragma once

#include <QList>
#include <QObject>
#include <QPersistentModelIndex>

class QTableView;

namespace ringback {

/// Keeps what a table shows under the eye while rows come and go above it. A table at its very top stays there, so
/// that what is new is seen; so does one that somebody sorts. Belongs to the table; make it when the model is set.
class SteadyView final : public QObject
{
public:
    explicit SteadyView(QTableView *table);

private:
    struct Anchor
    {
        QPersistentModelIndex row;
        int y = 0; ///< in the viewport
    };

    void hold();
    void release();

    QTableView *m_table;
    QList<Anchor> m_anchors; ///< the topmost rows in sight: the first of them may be the one that goes
};

} // namespace ringback
