#pragma once

class QWidget;

namespace ringback {

/// Mends what Qt leaves undone for who uses a window without seeing it or without a mouse: names, the order of Tab,
/// what has the focus scrolled into sight. The style sees to it before a window is first shown; again after widgets
/// were added.
void makeAccessible(QWidget *window);

} // namespace ringback
