// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowtour.h"

#include "ui/shell/pages.h"
#include "ui/support/page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QMenuBar>
#include <QTableView>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

class TourWords
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::TourWords)
};

constexpr int kMarketPage = 0;
constexpr int kRowsShown = 3; // of a table: a card below them covers none of these

/// Finds what a stop is about as a person does, by what it is called on the page.
class Sights
{
public:
    Sights(QMainWindow &window, Pages &pages) : m_window(&window), m_pages(&pages) {}

    template <class W> [[nodiscard]] W *onMarket(const QString &name) const
    {
        return m_pages->at(kMarketPage).findChild<W *>(name);
    }
    void showMarket() const { m_pages->show(kMarketPage); }
    [[nodiscard]] QRect seen(const QWidget *widget) const { return Tour::seen(widget, m_window); }
    [[nodiscard]] QRect seenOnMarket(const QString &name) const
    {
        return seen(onMarket<QWidget>(name));
    }
    [[nodiscard]] QRect seenInWindow(const QString &name) const
    {
        return seen(m_window->findChild<QWidget *>(name));
    }
    [[nodiscard]] QTableView *offers() const { return onMarket<QTableView>(u"offerView"_s); }

    /// The headings and the first rows.
    [[nodiscard]] QRect firstOffers() const
    {
        const QTableView *view = offers();
        QRect part = seen(view);
        if (view && !part.isEmpty())
            part.setHeight(
                std::min(part.height(),
                         view->horizontalHeader()->height()
                             + kRowsShown * view->verticalHeader()->defaultSectionSize()));
        return part;
    }
    /// Something to look at, once: while a search runs, the same button stops it.
    void searchSamples() const
    {
        const QTableView *view = offers();
        auto *words = onMarket<QComboBox>(u"keywords"_s);
        auto *button = onMarket<QAbstractButton>(u"searchButton"_s);
        if (!view || !words || !button || view->model()->rowCount() > 0
            || std::exchange(*m_searched, true))
            return;
        if (words->currentText().trimmed().isEmpty())
            words->setEditText(u"蓝牙耳机"_s);
        button->click();
    }
    void chooseFirst() const
    {
        QTableView *view = offers();
        if (!view || view->currentIndex().isValid())
            return;
        const auto choose = [view] {
            if (!view->currentIndex().isValid() && view->model()->rowCount() > 0)
                view->setCurrentIndex(view->model()->index(0, 0));
        };
        choose();
        if (view->currentIndex().isValid())
            return;
        // What was searched for has yet to come.
        const QAbstractItemModel *model = view->model();
        const auto once = static_cast<Qt::ConnectionType>(Qt::QueuedConnection
                                                          | Qt::SingleShotConnection);
        QObject::connect(model, &QAbstractItemModel::modelReset, view, choose, once);
        QObject::connect(model, &QAbstractItemModel::rowsInserted, view, choose, once);
    }

private:
    QMainWindow *m_window;
    Pages *m_pages;
    std::shared_ptr<bool> m_searched = std::make_shared<bool>(false);
};

} // namespace

QList<TourStop> windowStops(QMainWindow &window, Pages &pages, bool sample)
{
    const Sights sights(window, pages);
    const auto market = [sights, sample] {
        sights.showMarket();
        if (sample)
            sights.searchSamples();
    };
    const auto offer = [market, sights] {
        market();
        sights.chooseFirst();
    };
    return {
        {TourWords::tr("Search here"),
         TourWords::tr("Write what you need, such as 蓝牙耳机, and press Enter. Price, category "
                       "and order narrow the search before it is sent."),
         [sights] { sights.showMarket(); },
         [sights] {
             return sights.seenOnMarket(u"keywords"_s);
         }},
        {TourWords::tr("What was found"),
         TourWords::tr("A row for each offer. A click on a heading sorts; the column “At my "
                       "quantity” says what a piece really costs you."),
         market,
         [sights] {
             return sights.firstOffers();
         }},
        {TourWords::tr("One offer in full"),
         TourWords::tr("The row you choose is shown here: its price tiers, its variants and how "
                       "the price has moved."),
         offer,
         [sights] {
             const QRect tiers = sights.seenOnMarket(u"tierTable"_s);
             return tiers.isEmpty() ? sights.seenOnMarket(u"detailScroll"_s) : tiers;
         }},
        {TourWords::tr("Your quantity"),
         TourWords::tr("Say how many pieces you want to buy (Ctrl+U). Every page then shows what "
                       "they cost, and sorts by it."),
         {},
         [sights] {
             return sights.seenInWindow(u"quantity"_s);
         }},
        {TourWords::tr("Keep and compare"),
         TourWords::tr("Ctrl+D puts chosen rows on a shortlist, Ctrl+M lays them side by side. "
                       "Both work in every table of offers."),
         offer,
         [sights] {
             return sights.seenOnMarket(u"detailActions"_s);
         }},
        {TourWords::tr("Everything else"),
         TourWords::tr("Ctrl+K finds whatever the program can do by a word. F1 opens the user "
                       "guide at the page you are on. This tour is in the Help menu."),
         {},
         [sights, &window] {
             return sights.seen(window.menuBar());
         }},
    };
}

} // namespace sanjia
