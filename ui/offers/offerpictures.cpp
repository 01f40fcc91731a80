// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/offerpictures.h"

#include "core/domain/offer.h"
#include "ui/offers/thumbnails.h"

#include <QPainter>
#include <QPixmap>

#include <utility>

namespace sanjia {

namespace {

constexpr int kMostKept = 600; // 48 × 48 at twice the pixels: 22 MB

QPixmap canvas(int side, qreal ratio)
{
    const int pixels = qRound(side * ratio);
    QPixmap square(pixels, pixels);
    square.setDevicePixelRatio(ratio);
    square.fill(Qt::transparent);
    return square;
}

/// The same in the middle of a square, so that titles stand below each other.
QPixmap squared(const QPixmap &picture, int side, qreal ratio)
{
    QPixmap square = canvas(side, ratio);
    QRectF place({}, picture.deviceIndependentSize());
    place.moveCenter(QRectF(0, 0, side, side).center());
    QPainter(&square).drawPixmap(place.topLeft(), picture);
    return square;
}

/// A hill and a sun, grey enough for light and dark.
QPixmap blank(int side, qreal ratio)
{
    QPixmap square = canvas(side, ratio);
    QPainter painter(&square);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 48.0, side / 48.0);
    painter.setPen(QPen(QColor(128, 128, 128, 110), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawRoundedRect(QRectF(5, 9, 38, 30), 4, 4);
    painter.drawEllipse(QPointF(16, 18), 3, 3);
    painter.drawPolyline(QPolygonF{QPointF(9, 35), QPointF(20, 25), QPointF(26, 30),
                                   QPointF(32, 22), QPointF(40, 34)});
    return square;
}

/// As it is whether its row is chosen or not: Qt would tint it.
QIcon untinted(const QPixmap &picture)
{
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected);
    return icon;
}

} // namespace

OfferPictures::OfferPictures(Pictures &pictures, QObject *parent)
    : QObject(parent), m_thumbnails(new Thumbnails(pictures, this)), m_kept(kMostKept)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OfferPictures::askNow);
    connect(m_thumbnails, &Thumbnails::ready, this, &OfferPictures::take);
    connect(m_thumbnails, &Thumbnails::missing, this,
            [this](const OfferId &id) { setIcon(id, m_blank); });
}

void OfferPictures::setSide(int side, qreal ratio)
{
    if (side == m_side && qFuzzyCompare(ratio, m_ratio))
        return;
    keepOnly({});
    m_kept.clear();
    m_side = side;
    m_ratio = ratio;
    m_blank = side > 0 ? untinted(blank(side, ratio)) : QIcon();
}

QIcon OfferPictures::of(const Offer &offer) const
{
    if (m_side == 0)
        return {};
    if (offer.imageUrl.isEmpty())
        return m_blank;
    if (const Kept *kept = m_kept.object(offer.id); kept && kept->url == offer.imageUrl)
        return kept->icon;
    if (m_under.value(offer.id) != offer.imageUrl) {
        m_missing.insert(offer.id, offer.imageUrl);
        m_soon.start();
    }
    return m_blank;
}

void OfferPictures::askNow()
{
    const QHash<OfferId, QString> missing = std::exchange(m_missing, {});
    for (auto one = missing.cbegin(); one != missing.cend(); ++one) {
        m_under.insert(one.key(), one.value());
        m_thumbnails->ask(one.key(), one.value(), m_side, m_ratio);
    }
}

void OfferPictures::take(const OfferId &id, const QPixmap &picture)
{
    setIcon(id, untinted(squared(picture, m_side, m_ratio)));
    Q_EMIT arrived(id);
}

void OfferPictures::setIcon(const OfferId &id, const QIcon &icon)
{
    m_kept.insert(id, new Kept{m_under.take(id), icon});
    m_thumbnails->forget(id); // its work is done; gone from here, it may be asked for again
}

void OfferPictures::keepOnly(const QSet<OfferId> &inView)
{
    const auto isGone = [&inView](const auto &one) {
        return !inView.contains(one.key());
    };
    m_missing.removeIf(isGone);
    m_under.removeIf([this, &isGone](const QHash<OfferId, QString>::iterator &one) {
        if (!isGone(one))
            return false;
        m_thumbnails->forget(one.key());
        return true;
    });
}

void OfferPictures::retry()
{
    const QList<OfferId> ids = m_kept.keys();
    for (const OfferId &id : ids) {
        if (m_kept.object(id)->icon.cacheKey() == m_blank.cacheKey())
            m_kept.remove(id);
    }
}

} // namespace sanjia
