// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/costpicture.h"

#include "ui/charts/costdrawing.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// Two columns of names with a piece of their line.
void paintLegend(QPainter &painter, const QStringList &names, const QRectF &room,
                 const ChartColours &colours, double row)
{
    const QFontMetricsF metrics(painter.font());
    const double half = room.width() / 2;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const qsizetype above = i / 2;
        const QRectF box(room.left() + (i % 2 == 0 ? 0 : half),
                         room.top() + static_cast<double>(above) * row, half - row, row);
        painter.setPen(linePen(i, colours, row / 9));
        painter.drawLine(QPointF(box.left(), box.center().y()),
                         QPointF(box.left() + row * 1.8, box.center().y()));
        painter.setPen(colours.text);
        const QString text = u"%1  "_s.arg(i + 1) + names.at(i).simplified();
        const QRectF words = box.adjusted(row * 2.2, 0, 0, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, words.width()));
    }
}

} // namespace

QImage costImage(const CostCurves &curves, const QStringList &names, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    const int letters = std::clamp(std::min(size.width() / 60, size.height() / 30), 9, 48);
    QFont font = QGuiApplication::font();
    font.setPixelSize(letters);
    const ChartColours colours = ChartColours::onPaper();
    const double row = letters * 1.6;
    const qsizetype rows = (names.size() + 1) / 2;
    const double legend = row * static_cast<double>(rows) + letters;

    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    CostDrawing drawing;
    drawing.setLook(colours, font);
    drawing.resize(QSizeF(size.width() - letters, std::max(size.height() - legend, 1.0)));
    drawing.setCurves(curves);
    drawing.paint(painter, QPointF(letters / 2.0, 0));
    paintLegend(
        painter, names,
        QRectF(letters, size.height() - legend + letters / 2.0, size.width() - letters, legend),
        colours, row);
    return image;
}

QByteArray costPng(const CostCurves &curves, const QStringList &names, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QImage image = costImage(curves, names, size);
    if (!image.isNull())
        image.save(&buffer, "PNG");
    return bytes;
}

} // namespace sanjia
