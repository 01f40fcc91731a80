// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/library.h"
#include "ui/desk.h"
#include "ui/support/dialogs.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace sanjia {

class PriceChart;
class PriceTable;

/// How the prices of one offer went: range, which price, chart or table, and the figures in words.
/// Asks the library only; the range chosen stays for the next offer. A late answer to an older
/// question never shows. Reads again by itself when the market saved something about its offer.
class TrendPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TrendPanel(const Desk &desk, QWidget *parent = nullptr);
    ~TrendPanel() override;

    /// The same offer again keeps chart and choice and only takes over its SKUs.
    void showOffer(const Offer &offer);
    /// Which price: that of one SKU, or with an empty id the listed one. Unknown SKUs are ignored.
    void setSku(const SkuId &sku);
    void clear();
    void reload();

    /// Asks where, then writes PNG or SVG, whichever the name ends with. `dialogs` must live until
    /// it has answered.
    void savePicture(Dialogs &dialogs);

private:
    void buildRanges();
    void fillPrices();
    void showTrend(const Result<Trend> &trend);
    void writePicture(const QString &path);
    void contextMenu(QPoint at);
    [[nodiscard]] QString figures(const PriceStats &stats) const;
    [[nodiscard]] SkuId chosenSku() const;

    Desk m_desk;
    DesktopDialogs m_dialogs; // for the context menu
    Offer m_offer;
    Trend m_trend;
    Request<Trend> m_asking;
    Request<void> m_writing;

    QButtonGroup *m_ranges;
    QComboBox *m_prices;
    QToolButton *m_asTable;
    QStackedWidget *m_views;
    PriceChart *m_chart;
    QTableView *m_table;
    PriceTable *m_points;
    QLabel *m_figures;
    QLabel *m_note;
};

} // namespace sanjia
