#pragma once

#include <QWidget>

namespace ringback {

class IconMark;
class TextLabel;
struct Verdict;

/// May this number be called now: one tinted line, green, amber or red, with an icon and the reason in words.
class VerdictLine final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Allowed, Caution, Blocked };

    explicit VerdictLine(QWidget *parent = nullptr);

    /// "You may call now", "14:20 in Porto, last called 9 days ago".
    void setVerdict(Kind kind, const QString &headline, const QString &reason);
    void setVerdict(const Verdict &verdict);
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Allowed;
    IconMark *m_mark;
    TextLabel *m_words;
};

} // namespace ringback
