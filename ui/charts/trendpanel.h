// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/library.h"
#include "ui/charts/trendplot.h"
#include "ui/desk.h"
#include "ui/support/dialogs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace sanjia {

class PriceChart;
class PriceTable;
class TrendRanges;

/// How the prices of one offer went: range, which price, which more beside it, chart or table, and
/// the figures in words. Asks the library only; the range chosen stays for the next offer, and so
/// do lines that are kept. A late answer to an older question never shows. Reads again by itself
/// when the market saved something about its offer. What the chart is made from is prepared away
/// from the window's thread when it is much.
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
    void setQuantity(qint64 quantity); ///< for the price at the buyer's quantity
    void clear();
    void reload();

    // What its menu does.
    void setBeside(const PriceLayer &layer, bool shown);
    void setPercent(bool percent);
    void setBelow(TrendChoice::Below below);
    void keepLine(); ///< of this offer, in the charts of others
    void releaseLines();
    /// Asks for the price the buyer wants to pay for this offer; 0 takes the line away. The library
    /// keeps it.
    void askTarget(Dialogs &dialogs);
    /// Asks where, then writes PNG, SVG, PDF or CSV, whichever the name ends with. `dialogs` must
    /// live until it has answered.
    void savePicture(Dialogs &dialogs);
    void printPicture(Dialogs &dialogs);
    void copyPicture();

    [[nodiscard]] const Offer &offer() const { return m_offer; }
    [[nodiscard]] const TrendChoice &choice() const { return m_choice; }
    [[nodiscard]] const QList<PriceLayer> &layers() const { return m_layers; }
    [[nodiscard]] std::optional<Money> target() const { return m_history.target; }
    [[nodiscard]] bool hasPrices() const { return !m_plot.isEmpty(); }
    [[nodiscard]] Dialogs &dialogs() { return m_dialogs; }

private:
    void buildHead();
    void buildViews();
    void fillPrices();
    void choose(int index);
    void take(const Result<PriceHistory> &history);
    void remake(bool keepView = false);
    void present(const PricePlot &plot, bool keepView);
    void showFigures();
    void fillTable();
    void say(const QString &words);
    void writePicture(const QString &path);
    [[nodiscard]] PricePlot shownPlot() const; ///< with the view the chart has now
    [[nodiscard]] QString pictureTitle() const;

    Desk m_desk;
    DesktopDialogs m_dialogs; // for the menu
    Offer m_offer;
    qint64 m_quantity = 1;
    PriceHistory m_history;
    QList<PriceLayer> m_layers;
    TrendChoice m_choice;
    PricePlot m_plot;
    Request<PriceHistory> m_asking;
    Request<PricePlot> m_making;
    Request<void> m_writing;
    Request<void> m_targeting;

    TrendRanges *m_ranges;
    QComboBox *m_prices;
    QToolButton *m_asTable;
    QToolButton *m_more;
    QStackedWidget *m_views;
    PriceChart *m_chart;
    QTableView *m_table;
    PriceTable *m_points;
    QLabel *m_figures;
    QLabel *m_note;
};

} // namespace sanjia
