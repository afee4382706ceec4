#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace ringback {

/// Which page of a list to read next, and when to stop. A list has no totals, and rows come and go while it is read:
///
/// - Newest: page after page; ends after two pages in a row without news, or at the end of the list.
/// - Whole: to the end, with pages that overlap by at least a row. A page whose first row wasn't seen before doesn't
///   follow on what was read, for rows have moved up: then it goes one page back and reads again from there.
///
/// The end is a page that is short and holds no news. Pure: knows rows by their keys, asks nobody.
class PageWalk
{
public:
    enum class Mode { Newest, Whole };
    enum class End {
        None,      ///< goes on
        NoNews,    ///< newest first, and two pages held nothing new
        WholeList, ///< the end of the list was seen
        GaveUp,    ///< too many pages
    };
    struct Ask
    {
        int page = 0;
        int limit = 50;
    };
    struct Limits
    {
        int mostPages = 1000;
        int newestPages = 0; ///< Newest: no more than so many; 0: as many as it takes
    };

    explicit PageWalk(Mode mode) : PageWalk(mode, Limits()) {}
    PageWalk(Mode mode, Limits limits) : m_mode(mode), m_limits(limits) {}

    [[nodiscard]] Ask next() const;
    /// What the page held that next() asked for. `mayStop`: false when older rows may hold news although these don't.
    void take(const QStringList &keys, bool isShort, bool hasNews, bool mayStop = true);
    /// The list turned out not to be newest first: goes on from here to its end.
    void readWhole();

    [[nodiscard]] End end() const { return m_end; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// The whole list was read, and no row can have slipped through between two pages.
    [[nodiscard]] bool isSure() const { return m_end == End::WholeList && (m_mode == Mode::Whole || m_read <= 50); }
    [[nodiscard]] int pages() const { return m_pages; }

private:
    [[nodiscard]] Ask overlapping() const;
    [[nodiscard]] static Ask reaching(int row);
    [[nodiscard]] bool follows(const QStringList &keys, bool isShort, int offset) const;
    [[nodiscard]] bool mayEndEarly(bool mayStop) const;
    void stepBack(int offset);

    Mode m_mode;
    Limits m_limits;
    End m_end = End::None;
    QSet<QString> m_seen;
    int m_read = 0; ///< rows before this index were read without a break
    int m_pages = 0;
    int m_withoutNews = 0;
    int m_stepsBack = 0;
    int m_overlap = 1;      ///< rows read again with each page; grows when rows are seen to move
    bool m_pastEnd = false; ///< a short page held news: what follows it is asked for once more
    Ask m_last;
};

} // namespace ringback
