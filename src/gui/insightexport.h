#pragma once

#include "models/insights.h"

#include <QByteArray>
#include <QObject>

class QWidget;

namespace ringback {

class Engine;

/// The widget as a picture: PNG at twice its size on screen, or SVG, whose words stay words.
[[nodiscard]] QByteArray pngOf(QWidget &widget);
[[nodiscard]] QByteArray svgOf(QWidget &widget, const QString &title);

/// Asks where to, and has the engine write it.
class InsightExport final : public QObject
{
    Q_OBJECT

public:
    enum class Format { Png, Svg, Csv };

    /// `view` is what pictures show, `window` what the dialogs belong to.
    InsightExport(Engine &engine, QWidget &view, QWidget *parent);

    void ask(Format format, const models::Insights &insights);
    void write(Format format, const QString &path, const models::Insights &insights);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const QString &why);

private:
    Engine &m_engine;
    QWidget &m_view;
    QWidget *m_window;
};

} // namespace ringback
