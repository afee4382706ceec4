#pragma once

#include "gui/theme.h"

#include <QLabel>
#include <QList>

#include <memory>

class QTextLayout;

namespace ringback {

/// A piece of a TextLabel's text.
struct TextRun
{
    QString text = {};
    bool strong = false;
    ColorRole role = ColorRole::Text;

    bool operator==(const TextRun &) const = default;
};

/// The window's one label for words: plain text only, sizes and colours by what they mean, following the theme. Runs of
/// strong and quiet words may share a line. Wraps, or with `setSingleLine` is cut with "…" and then shown whole in the
/// tip.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, TextSize size = TextSize::Body, ColorRole role = ColorRole::Text,
                       bool strong = false, QWidget *parent = nullptr);
    ~TextLabel() override;

    /// One run in the role and weight that the label was made with.
    void setWords(const QString &text);
    void setWords(const QString &text, ColorRole role);
    void setRuns(const QList<TextRun> &runs);
    void setSize(TextSize size);
    void setSingleLine(bool on);
    /// Digits of one width, for numbers that change or stand in columns. One line, one run.
    void setTabular(bool on);
    /// What it says is an outcome: whoever can't see it is told when it changes.
    void setLive();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont sizedFont() const;
    /// Lays the runs out in `width` pixels; the height comes back.
    qreal layOut(QTextLayout &layout, qreal width) const;
    void updateTip();

    QList<TextRun> m_runs;
    TextSize m_size = TextSize::Body;
    ColorRole m_role = ColorRole::Text;
    bool m_strong = false;
    bool m_singleLine = false;
    bool m_tabular = false;
    bool m_live = false;
};

/// The label of a field in a form, on one line with the field's words; with a mnemonic it leads into the field.
[[nodiscard]] QLabel *formLabel(const QString &words, QWidget *field);

} // namespace ringback
