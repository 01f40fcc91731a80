// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/priceplot.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace sanjia {

/// The trend chart as a picture or on paper, dark on white, drawn by the same code as the one in
/// the window. Needs a QGuiApplication (any platform, also "offscreen"). `title` is plain text.
void paintPlot(QPainter &painter, const PricePlot &plot, const QString &title, QSize size);
[[nodiscard]] QImage plotImage(const PricePlot &plot, const QString &title, QSize size);
[[nodiscard]] QByteArray plotPng(const PricePlot &plot, const QString &title, QSize size);
[[nodiscard]] QByteArray plotSvg(const PricePlot &plot, const QString &title, QSize size);
[[nodiscard]] QByteArray plotPdf(const PricePlot &plot, const QString &title); ///< A4, landscape
/// Onto the page a printer is at, as wide as that and with the shape of a picture.
void printPlot(QPagedPaintDevice &printer, const PricePlot &plot, const QString &title);

/// What the ending of a file's name asks for: png, svg, pdf, and csv, the points as
/// core/services/trendfields.h has them; PNG for any other.
[[nodiscard]] QByteArray plotFile(const QString &path, const PricePlot &plot, const QString &title,
                                  QSize size);

} // namespace sanjia
