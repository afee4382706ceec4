#pragma once

#include <QWidget>

class QListWidget;

namespace ringback {

class PageStack;

/// Pages of which one shows, their titles in a list at the leading side: for more of them than tabs have room for.
class SidePages final : public QWidget
{
    Q_OBJECT

public:
    explicit SidePages(QWidget *parent = nullptr);

    void addPage(QWidget *page, const QString &title);
    void setCurrentPage(QWidget *page);
    void setCurrentIndex(int index);
    [[nodiscard]] int count() const;

private:
    QListWidget *m_titles;
    PageStack *m_pages;
};

} // namespace ringback
