#pragma once

#include "gui/icons.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace ringback {

class RailButton;

/// The sections at the window's side: icon, word and how much waits there. Arrow keys move through it; narrow, it shows
/// icons only, with the word in the tip.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Top, Bottom };

    explicit Rail(QWidget *parent = nullptr);

    /// `id` is the caller's number for the section, at least 0. The first one added is current.
    void addSection(int id, Icon icon, const QString &word, Place place = Place::Top);
    /// The badge; 0: none. `urgent` makes it red.
    void setCount(int id, int count, bool urgent = false);
    void setCurrent(int id);
    [[nodiscard]] int current() const;
    /// Icons only, e.g. in windows narrower than measure::narrowestWindow.
    void setCompact(bool on);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// By the person, not by setCurrent.
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateWidth();

    QButtonGroup *m_group;
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    QHash<int, RailButton *> m_buttons;
    bool m_compact = false;
};

} // namespace ringback
