// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendpicture.h"

#include "ui/charts/pricedrawing.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace sanjia {

namespace {

/// Chart below title, on white, with letters that grow with the picture.
void paintPicture(QPainter &painter, const Trend &trend, const QString &title, QSize size)
{
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
    drawing.setTrend(trend);
    drawing.paint(painter, QPointF(letters / 2.0, head));
}

} // namespace

QByteArray trendPng(const Trend &trend, const QString &title, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPicture(painter, trend, title, size);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray trendSvg(const Trend &trend, const QString &title, QSize size)
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
    paintPicture(painter, trend, title, size);
    painter.end();
    return bytes;
}

} // namespace sanjia
