// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/services/market.h"
#include "ui/desk.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QStackedWidget;

namespace sanjia {

/// One offer in full: picture, title, seller, price at my quantity with the next step, tiers, SKU
/// table, trend. Shows at once what is known and reads the rest from the market in the background;
/// when that fails the known part stays and the reason is shown in it. Its parts are made when
/// they are first needed, or a little before.
class DetailPanel : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPanel(const Desk &desk, QWidget *parent = nullptr);
    ~DetailPanel() override;

    /// `fetch`: also ask the market for the full detail, once for each offer shown (the market
    /// page does so at once, the library when a row is opened).
    void showOffer(const Offer &offer, bool fetch);
    /// As above, without asking; the very first one waits until the rows it came with are painted.
    void follow(const Offer &offer);
    void prepare(); ///< makes its parts
    void clear();
    void setQuantity(qint64 quantity);

Q_SIGNALS:
    void offerUpdated(const sanjia::Offer &offer); ///< a fuller version is stored
    void shortlistRequested(const QList<sanjia::Offer> &offers);
    void compareRequested(const QList<sanjia::Offer> &offers);

private:
    class Parts;
    void goOn();

    Desk m_desk;
    QStackedWidget *m_pages; ///< nothing chosen, or an offer
    std::unique_ptr<Parts> m_parts; ///< null until they were needed
    QTimer m_soon; ///< runs until they are there and the first offer is shown
    bool m_used = false; ///< an offer was shown
    std::optional<Offer> m_first; ///< while it waits
    qint64 m_quantity = 1;
};

} // namespace sanjia
