#include "gui/insightexport.h"

#include "core/futures.h"
#include "engine/engine.h"
#include "gui/paint.h"
#include "gui/theme.h"
#include "models/insighttables.h"

#include <QBuffer>
#include <QFileDialog>
#include <QImage>
#include <QLayout>
#include <QPainter>
#include <QStandardPaths>
#include <QSvgGenerator>

#include <cstdlib>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal sharpness = 2;
constexpr int headingHeight = 56;

/// On screen a scroll bar may stand in the margin at the end of the lines.
int missingMargin(const QWidget &widget)
{
    const QMargins edges = widget.layout() ? widget.layout()->contentsMargins() : QMargins();
    return std::abs(edges.left() - edges.right());
}

QSize sizeOf(const QWidget &widget)
{
    return widget.size() + QSize(missingMargin(widget), headingHeight);
}

void paintPicture(QPainter &painter, QWidget &widget, const QString &heading)
{
    const Theme theme = Theme::of(widget.palette());
    const QRect whole(QPoint(0, 0), sizeOf(widget));
    painter.fillRect(whole, theme.color(ColorRole::Window));
    painter.setFont(textFont(widget.font(), TextSize::Title, true));
    painter.setPen(theme.color(ColorRole::Text));
    paintLine(&painter, QRect(space::large, 0, whole.width() - 2 * space::large, headingHeight),
              Qt::AlignLeading | Qt::AlignVCenter, heading, widget.layoutDirection());
    const bool isMirrored = widget.layoutDirection() == Qt::RightToLeft;
    widget.render(&painter, QPoint(isMirrored ? missingMargin(widget) : 0, headingHeight));
}

QString endingOf(InsightExport::Format format)
{
    switch (format) {
    case InsightExport::Format::Png:
        return u"png"_s;
    case InsightExport::Format::Svg:
        return u"svg"_s;
    case InsightExport::Format::Csv:
        break;
    }
    return u"csv"_s;
}

} // namespace

QByteArray pngOf(QWidget &widget, const QString &heading)
{
    QImage image(sizeOf(widget) * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    {
        QPainter painter(&image);
        paintPicture(painter, widget, heading);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(QWidget &widget, const QString &heading)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sizeOf(widget));
    generator.setViewBox(QRect(QPoint(0, 0), sizeOf(widget)));
    generator.setResolution(widget.logicalDpiX());
    generator.setTitle(heading);
    {
        QPainter painter(&generator);
        paintPicture(painter, widget, heading);
    }
    return bytes;
}

InsightExport::InsightExport(Engine &engine, QWidget &view, QWidget *parent)
    : QObject(parent), m_engine(engine), m_view(view), m_window(parent)
{
}

void InsightExport::ask(Format format, const models::Insights &insights, const QString &heading)
{
    const QString ending = endingOf(format);
    auto *files = new QFileDialog(m_window, tr("Export insights"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(ending);
    files->setNameFilter(ending.toUpper() + u" (*."_s + ending + u')');
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(tr("insights", "file name") + u'-' + insights.question.period.last.toString(Qt::ISODate) + u'.' +
                      ending);
    connect(files, &QFileDialog::fileSelected, this,
            [this, format, insights, heading](const QString &path) { write(format, path, insights, heading); });
    files->open();
}

void InsightExport::write(Format format, const QString &path, const models::Insights &insights, const QString &heading)
{
    const auto done = [this](const Result<ExportReport> &report) {
        if (report)
            Q_EMIT written(report->path);
        else
            Q_EMIT failed(report.error().message);
    };
    if (format == Format::Csv)
        whenDone(m_engine.exportRows(path, models::csvRows(insights)), this, done);
    else
        whenDone(m_engine.exportBytes(path, format == Format::Png ? pngOf(m_view, heading) : svgOf(m_view, heading)),
                 this, done);
}

} // namespace ringback
