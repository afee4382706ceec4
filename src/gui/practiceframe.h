#pragma once

#include <QWidget>

namespace ringback {

class TextLabel;

/// A frame around the whole window that makes practice mode unmistakable: a violet edge and a strip that says so. Off,
/// it takes no room.
class PracticeFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeFrame(QWidget *contents, QWidget *parent = nullptr);

    void setPractice(bool on);
    [[nodiscard]] bool isPractice() const { return m_practice; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_strip;
    bool m_practice = false;
};

} // namespace ringback
