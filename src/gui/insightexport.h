#pragma once

#include "models/insights.h"

#include <QByteArray>
#include <QObject>

class QWidget;

namespace ringback {

class Engine;

/// The widget as a picture under a heading: PNG at twice its size on screen, or SVG, whose words stay words.
[[nodiscard]] QByteArray pngOf(QWidget &widget, const QString &heading);
[[nodiscard]] QByteArray svgOf(QWidget &widget, const QString &heading);

/// Asks where to, and has the engine write it.
class InsightExport final : public QObject
{
    Q_OBJECT

public:
    enum class Format { Png, Svg, Csv };

    /// `view` is what pictures show, `window` what the dialogs belong to.
    InsightExport(Engine &engine, QWidget &view, QWidget *parent);

    /// `heading` says in words which figures these are.
    void ask(Format format, const models::Insights &insights, const QString &heading);
    void write(Format format, const QString &path, const models::Insights &insights, const QString &heading);

Q_SIGNALS:
    void written(const QString &path);
    void failed(const QString &why);

private:
    Engine &m_engine;
    QWidget &m_view;
    QWidget *m_window;
};

} // namespace ringback
