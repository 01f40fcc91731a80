// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendpicture.h"

#include "core/services/trendfields.h"
#include "ui/charts/pricedrawing.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr QSize kSheet(1400, 900); // what a page is drawn as, then scaled

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void paintPlot(QPainter &painter, const PricePlot &plot, const QString &title, QSize size)
{
    // Letters grow with the picture.
    const int letters = std::clamp(std::min(size.width() / 56, size.height() / 28), 9, 48);
    QFont font = QGuiApplication::font();
    font.setPixelSize(letters);
    QFont titleFont = font;
    titleFont.setPixelSize(letters * 5 / 4);
    titleFont.setBold(true);
    const ChartColours colours = ChartColours::onPaper();
    const int head = title.isEmpty() ? letters : letters * 3;

    painter.fillRect(QRect({}, size), Qt::white);
    painter.setFont(titleFont);
    painter.setPen(colours.text);
    const QRect titleBox(letters, 0, size.width() - 2 * letters, head);
    const QString line = title.simplified();
    painter.drawText(titleBox, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetricsF(titleFont).elidedText(line, Qt::ElideRight, titleBox.width()));

    PriceDrawing drawing;
    drawing.setLook(colours, font);
    drawing.resize(QSizeF(size.width() - letters, size.height() - head));
    drawing.setPlot(plot);
    drawing.paint(painter, QPointF(letters / 2.0, head));
}

QImage plotImage(const PricePlot &plot, const QString &title, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPlot(painter, plot, title, size);
    return image;
}

QByteArray plotPng(const PricePlot &plot, const QString &title, QSize size)
{
    const QImage image = plotImage(plot, title, size);
    return image.isNull() ? QByteArray() : pngOf(image);
}

QByteArray plotSvg(const PricePlot &plot, const QString &title, QSize size)
{
    if (size.isEmpty())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    // No setTitle(): Qt 6.4 writes it unescaped, and a title comes from outside.
    QPainter painter(&generator);
    paintPlot(painter, plot, title, size);
    painter.end();
    return bytes;
}

void printPlot(QPagedPaintDevice &printer, const PricePlot &plot, const QString &title)
{
    QPainter painter(&printer);
    const double scale = std::min(static_cast<double>(painter.device()->width()) / kSheet.width(),
                                  static_cast<double>(painter.device()->height())
                                      / kSheet.height());
    painter.scale(scale, scale);
    paintPlot(painter, plot, title, kSheet);
}

QByteArray plotPdf(const PricePlot &plot, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setTitle(title.simplified());
    printPlot(writer, plot, title);
    return bytes;
}

QByteArray plotFile(const QString &path, const PricePlot &plot, const QString &title, QSize size)
{
    const QString kind = path.section(u'.', -1).toLower();
    if (kind == "svg"_L1)
        return plotSvg(plot, title, size);
    if (kind == "pdf"_L1)
        return plotPdf(plot, title);
    if (kind == "csv"_L1) {
        QList<TrendColumn> columns;
        for (const PlotLine &line : plot.lines)
            columns.append({line.name,
                            until(line.prices->series(), plot.view.to.value_or(plot.end)),
                            line.spans});
        for (TrendColumn &column : columns)
            column.series = since(std::move(column.series), plot.view.from.value_or(0));
        return trendCsv(columns);
    }
    return plotPng(plot, title, size);
}

} // namespace sanjia
