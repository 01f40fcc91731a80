// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QCache>
#include <QIcon>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace sanjia {

class Pictures;
class Thumbnails;
struct Offer;

/// Small square pictures of the offers that a table shows. Only those asked for are fetched, which
/// are those that a view paints; what has left the view before its picture came is given up. The
/// last few hundred stay. Fetching and decoding are done elsewhere: asking takes no time.
///
/// Thread: GUI. `pictures` must outlive it.
class OfferPictures : public QObject
{
    Q_OBJECT
public:
    explicit OfferPictures(Pictures &pictures, QObject *parent = nullptr);

    /// In device-independent pixels and device pixels for each; at 0, as at first, there are none.
    void setSide(int side, qreal ratio);
    [[nodiscard]] int side() const { return m_side; }
    /// The picture, or a drawing in its place; asking for one that is not here brings it. Nothing
    /// without a side.
    [[nodiscard]] QIcon of(const Offer &offer) const;
    /// Gives up what is under way for other offers.
    void keepOnly(const QSet<OfferId> &inView);
    void retry(); ///< pictures that could not be had may be asked for again

Q_SIGNALS:
    void arrived(const sanjia::OfferId &id);

private:
    struct Kept
    {
        QString url;
        QIcon icon;
    };
    void askNow();
    void take(const OfferId &id, const QPixmap &picture);
    void setIcon(const OfferId &id, const QIcon &icon);

    Thumbnails *m_thumbnails;
    int m_side = 0;
    qreal m_ratio = 1;
    QIcon m_blank; ///< in the place of a picture
    QHash<OfferId, QString> m_under; ///< being fetched, with the address
    // A view asks while it paints, in a const function: what it misses is asked for afterwards.
    mutable QCache<OfferId, Kept> m_kept;
    mutable QHash<OfferId, QString> m_missing;
    mutable QTimer m_soon;
};

} // namespace sanjia
