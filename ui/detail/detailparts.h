// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/detailpanel.h"

#include <QTimer>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace sanjia {

class ActionBar;
class CostCard;
class Facts;
class PictureBox;
class Section;
class SkuTable;
class StatusStrip;
class TierModel;
class TrendPanel;

/// The widgets of a DetailPanel and what it knows at the moment.
class DetailPanel::Parts
{
public:
    Parts(const Desk &desk, QStackedWidget &pages, DetailPanel *panel);

    /// Lays the offer over what is shown; `fresh` starts from the top with no SKU chosen.
    void show(const Offer &offer, bool fresh);
    void showCost();
    void showGone(const std::optional<UtcMs> &since);
    /// Asks the market after a short pause, so that rows passed by with the arrow keys cost none
    /// of the calls the platform allows in a minute.
    void askSoon();
    void ask();
    void clear();
    [[nodiscard]] bool isAsking() const { return pause.isActive() || asking.isRunning(); }

    Desk desk;
    Offer offer;
    qint64 quantity = 1;
    bool asked = false; ///< the market, about this offer

private:
    void build();
    QWidget *buildHead();
    QWidget *buildTiers();
    QWidget *buildSkus();
    void connectAll();
    void answered(const Result<OfferOutcome> &outcome);
    void askSightings();
    void showNotices();
    void openPage() const;

    DetailPanel *panel;
    QTimer pause;
    Request<OfferOutcome> asking;
    Request<OfferSightings> sighting;

    QStackedWidget &pages;
    QScrollArea *scroll = nullptr;
    StatusStrip *status = nullptr;
    PictureBox *picture = nullptr;
    QLabel *title = nullptr;
    QLabel *price = nullptr;
    QLabel *gone = nullptr;
    CostCard *card = nullptr;
    Facts *facts = nullptr;
    TierModel *tiers = nullptr;
    QTableView *tierTable = nullptr;
    Section *tierSection = nullptr;
    SkuTable *skuTable = nullptr;
    Section *skuSection = nullptr;
    QToolButton *anySku = nullptr;
    TrendPanel *trend = nullptr;
    ActionBar *actions = nullptr;
};

} // namespace sanjia
