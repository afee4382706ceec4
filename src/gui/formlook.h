#pragma once

class QWidget;

namespace ringback {

/// Makes every label with a buddy as high as its field, so that their words stand on one line.
void alignLabels(QWidget *form);

} // namespace ringback
