// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/picture.h"

#include "core/sandbox/hash.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace sanjia {

namespace {

constexpr int kSide = 400;

void drawRound(QPainter &painter)
{
    painter.drawEllipse(QPointF(140, 190), 70, 90);
    painter.drawEllipse(QPointF(270, 190), 70, 90);
    painter.drawRoundedRect(QRectF(118, 250, 44, 90), 20, 20);
    painter.drawRoundedRect(QRectF(248, 250, 44, 90), 20, 20);
}

void drawBox(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(90, 130, 220, 190), 18, 18);
    painter.drawRoundedRect(QRectF(76, 92, 248, 56), 14, 14);
}

void drawGarment(QPainter &painter)
{
    QPainterPath path;
    path.moveTo(150, 80);
    path.quadTo(200, 120, 250, 80);
    path.lineTo(340, 140);
    path.lineTo(305, 205);
    path.lineTo(275, 185);
    path.lineTo(290, 335);
    path.lineTo(110, 335);
    path.lineTo(125, 185);
    path.lineTo(95, 205);
    path.lineTo(60, 140);
    path.closeSubpath();
    painter.drawPath(path);
}

void drawTall(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(145, 110, 110, 235), 26, 26);
    painter.drawRoundedRect(QRectF(160, 60, 80, 62), 16, 16);
}

void drawFlat(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(70, 220, 260, 90), 16, 16);
    painter.drawRoundedRect(QRectF(85, 165, 230, 80), 16, 16);
    painter.drawRoundedRect(QRectF(100, 110, 200, 80), 16, 16);
}

void drawRing(QPainter &painter)
{
    QPainterPath ring;
    ring.addEllipse(QPointF(200, 200), 120, 120);
    ring.addEllipse(QPointF(200, 200), 78, 78);
    painter.drawPath(ring);
    painter.drawRoundedRect(QRectF(180, 60, 40, 62), 10, 10);
}

void draw(QPainter &painter, Shape shape)
{
    switch (shape) {
    case Shape::Round:
        return drawRound(painter);
    case Shape::Box:
        return drawBox(painter);
    case Shape::Garment:
        return drawGarment(painter);
    case Shape::Tall:
        return drawTall(painter);
    case Shape::Flat:
        return drawFlat(painter);
    case Shape::Ring:
        return drawRing(painter);
    }
}

} // namespace

QByteArray goodsPicture(Shape shape, quint64 colourSeed)
{
    Dice dice(colourSeed, 0, 0);
    const int hue = static_cast<int>(dice.below(360));
    QImage image(kSide, kSide, QImage::Format_RGB32);
    image.fill(QColor::fromHsl(hue, 70, 236));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsl(hue, 40, 214));
    painter.drawEllipse(QPointF(200, 352), 130, 16); // the shadow it stands on
    QLinearGradient light(90, 60, 310, 340);
    const int body = (hue + 150 + static_cast<int>(dice.below(60))) % 360;
    light.setColorAt(0, QColor::fromHsl(body, 120, 170));
    light.setColorAt(1, QColor::fromHsl(body, 130, 105));
    painter.setBrush(light);
    painter.setPen(QPen(QColor::fromHsl(body, 110, 82), 3));
    draw(painter, shape);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace sanjia
