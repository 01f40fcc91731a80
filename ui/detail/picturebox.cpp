// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/picturebox.h"

#include "core/services/pictures.h"
#include "ui/detail/picturedecoder.h"

#include <QPainter>
#include <QPainterPath>

namespace sanjia {

namespace {

constexpr int kSide = 184;
constexpr double kCorner = 10;

} // namespace

PictureBox::PictureBox(Pictures &pictures, QWidget *parent) : QWidget(parent), m_pictures(pictures)
{
    setFixedSize(kSide, kSide);
    describe();
}

QSize PictureBox::sizeHint() const { return {kSide, kSide}; }

void PictureBox::showPicture(const QString &url)
{
    if (url == m_url)
        return;
    m_url = url;
    m_picture = {};
    m_decoding = {};
    m_fetching = {};
    m_loading = !url.isEmpty();
    if (m_loading) {
        m_fetching = m_pictures.fetch(url);
        m_fetching.then(this, [this](const Result<QByteArray> &bytes) {
            m_loading = bytes.has_value();
            if (bytes)
                decode(*bytes);
            describe();
            update();
        });
    }
    describe();
    update();
}

void PictureBox::decode(const QByteArray &bytes)
{
    m_decoding = decodeInBackground(bytes, size() * devicePixelRatio());
    m_decoding.then(this, [this](const Result<QImage> &image) {
        m_loading = false;
        if (image) {
            m_picture = QPixmap::fromImage(*image);
            m_picture.setDevicePixelRatio(devicePixelRatio());
        }
        describe();
        update();
    });
}

void PictureBox::describe()
{
    setAccessibleName(hasPicture()    ? tr("Picture of the offer")
                          : m_loading ? tr("The picture is being loaded")
                                      : tr("No picture"));
}

void PictureBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    painter.fillPath(frame, palette().color(QPalette::Base));
    if (m_picture.isNull()) {
        paintPlaceholder(painter);
    } else {
        painter.setClipPath(frame);
        QRectF place({}, m_picture.deviceIndependentSize());
        place.moveCenter(QRectF(rect()).center());
        painter.drawPixmap(place.topLeft(), m_picture);
        painter.setClipping(false);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawPath(frame);
}

/// A hill and a sun, paler while the picture may still come.
void PictureBox::paintPlaceholder(QPainter &painter) const
{
    QColor ink = palette().color(QPalette::Text);
    ink.setAlphaF(m_loading ? 0.12F : 0.25F);
    painter.setPen(QPen(ink, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF box = QRectF(0, 0, 64, 48).translated(QRectF(rect()).center() - QPointF(32, 24));
    painter.drawRoundedRect(box, 6, 6);
    painter.drawEllipse(box.topLeft() + QPointF(18, 16), 5, 5);
    painter.drawPolyline(
        QPolygonF{box.bottomLeft() + QPointF(6, -6), box.bottomLeft() + QPointF(24, -22),
                  box.bottomLeft() + QPointF(34, -13), box.bottomLeft() + QPointF(44, -25),
                  box.bottomRight() + QPointF(-6, -8)});
}

} // namespace sanjia
