// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/ids.h"
#include "core/domain/request.h"
#include "ui/charts/priceplot.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace sanjia {

class Library;
class Market;

/// The last 90 days of one offer's listed price, for a cell.
struct TrendGlance
{
    PlotLine line;
    TimeSpan time;
    QString badge; ///< what stands out, a few words; empty for nothing
    QString words; ///< lowest, highest, mean; empty without prices
};

/// Short trends of the offers that a table shows. Those asked for are read a block at a time, the
/// ones asked for last first, and made ready away from the window's thread; the last few thousand
/// stay until the market saves a change of them. Who scrolls past costs nothing.
///
/// Thread: GUI. The collaborators must outlive it.
class OfferTrends : public QObject
{
    Q_OBJECT
public:
    static constexpr int kDays = 90;

    OfferTrends(Library &library, Market &market, const Clock &clock, QObject *parent = nullptr);

    /// Null for one that is not here yet; asking for it brings it. Valid until control returns to
    /// the event loop.
    [[nodiscard]] const TrendGlance *of(const OfferId &id) const;
    void forget(const QList<OfferId> &ids); ///< they changed

Q_SIGNALS:
    void arrived();

private:
    void readNext();

    Library &m_library;
    const Clock &m_clock;
    QHash<OfferId, TrendGlance> m_glances;
    // A view asks while it paints, in a const function: what it misses is read afterwards.
    mutable QList<OfferId> m_missing; ///< the one asked for last at the end
    mutable QTimer m_soon;
    QList<OfferId> m_under;
    Request<QList<PriceSeries>> m_reading;
    Request<QList<TrendGlance>> m_making;
};

} // namespace sanjia
