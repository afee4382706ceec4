#include "gui/insightexport.h"

#include "core/futures.h"
#include "engine/engine.h"
#include "models/insighttables.h"

#include <QBuffer>
#include <QFileDialog>
#include <QImage>
#include <QPainter>
#include <QStandardPaths>
#include <QSvgGenerator>

namespace ringback {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal sharpness = 2;

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

QByteArray pngOf(QWidget &widget)
{
    QImage image(widget.size() * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(widget.palette().color(QPalette::Window));
    widget.render(&image);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(QWidget &widget, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(widget.size());
    generator.setViewBox(widget.rect());
    generator.setResolution(widget.logicalDpiX());
    generator.setTitle(title);
    QPainter painter(&generator);
    widget.render(&painter);
    painter.end();
    return bytes;
}

InsightExport::InsightExport(Engine &engine, QWidget &view, QWidget *parent)
    : QObject(parent), m_engine(engine), m_view(view), m_window(parent)
{
}

void InsightExport::ask(Format format, const models::Insights &insights)
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
            [this, format, insights](const QString &path) { write(format, path, insights); });
    files->open();
}

void InsightExport::write(Format format, const QString &path, const models::Insights &insights)
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
        whenDone(m_engine.exportBytes(path, format == Format::Png ? pngOf(m_view) : svgOf(m_view, tr("Insights"))), this,
                 done);
}

} // namespace ringback
