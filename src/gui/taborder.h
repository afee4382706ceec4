#pragma once

class QWidget;

namespace ringback {

/// Has Tab lead through what is in `top` as it is read: in the order of its layouts, not in that of its making. Again
/// after widgets were added.
void tabInReadingOrder(QWidget *top);

} // namespace ringback
