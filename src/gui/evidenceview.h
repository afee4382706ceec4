#pragma once

#include "core/callevidence.h"

#include <QAbstractButton>

namespace ringback {

class IconMark;
class TextLabel;

/// A line of a transcript as a quotation, cut to one line. Pressing it leads to its place.
class QuoteButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit QuoteButton(QWidget *parent = nullptr);

    void setQuote(const QString &words, const QString &source);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_words;
    QString m_source;
};

/// What the transcript says of an outcome: the line to look at, and what speaks against it.
class EvidenceView final : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceView(QWidget *parent = nullptr);

    void show(const CallDetail &detail);
    /// The line of the transcript that is quoted; -1: none.
    [[nodiscard]] int line() const { return m_evidence.line; }
    /// Something speaks against it; that words are missing does not.
    [[nodiscard]] bool isDoubted() const;

Q_SIGNALS:
    void lineChosen(int line);

private:
    CallDetail m_shown; ///< without what the evidence doesn't depend on
    CallEvidence m_evidence;
    QuoteButton *m_quote;
    QWidget *m_doubts;
    IconMark *m_mark;
    TextLabel *m_words;
};

} // namespace ringback
