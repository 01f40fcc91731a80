// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/parts.h"

#include "core/gateway/pictureloader.h"
#include "core/gateway/refusinggateway.h"
#include "core/services/library.h"
#include "core/services/market.h"
#include "core/services/pictures.h"
#include "core/services/shortlists.h"
#include "core/store/store.h"
#include "tests/bench/biglibrary.h"
#include "tests/bench/goals.h"
#include "tests/bench/measure.h"
#include "tests/bench/watchedapplication.h"
#include "ui/offers/offercolumns.h"
#include "ui/offers/offertable.h"
#include "ui/pages/librarypane.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia::bench {

namespace {

/// The page as the window has it, over a library of its own and a market that is never asked.
struct Page
{
    explicit Page(const QString &path) : store(path) { wait(store.open()); }

    [[nodiscard]] QTableView *view() { return pane.table()->view(); }
    [[nodiscard]] QAbstractItemModel *model() { return view()->model(); }
    [[nodiscard]] QLineEdit *words() { return pane.findChild<QLineEdit *>(u"libraryEdit"_s); }

    Clockwork clock;
    Store store;
    RefusingGateway gateway{{ErrorKind::Offline, {}, {}, {}}};
    Market market{gateway, store, clock};
    Library library{store, clock};
    Shortlists shortlists{store, clock};
    PictureLoader loader;
    Pictures pictures{loader};
    LibraryPane pane{{market, library, shortlists, pictures, clock}};
};

/// What one thing a buyer does takes: to the rows on the screen, and the longest the window stood.
class Measuring
{
public:
    Measuring(WatchedApplication &app, Page &page) : m_app(app), m_page(page) {}

    [[nodiscard]] double worst() const { return m_worst; } ///< of all events, in milliseconds
    template <class F> void until(const QString &what, F act, const std::function<bool()> &done)
    {
        spinUntil([this] { return isIdle(); });
        static_cast<void>(m_app.takeLongest());
        QElapsedTimer timer;
        timer.start();
        act();
        spinUntil(done);
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        spinUntil([this] { return isIdle(); });
        const WatchedApplication::Stall longest = m_app.takeLongest();
        m_worst = std::max(m_worst, longest.processor);
        line(what,
             u"%1 ms by the clock; longest event %2 ms (%3, %4)"_s.arg(
                 number(took), number(longest.processor), number(longest.clock), longest.what));
    }
    /// Until the answer to another question is there.
    template <class F> void untilNew(const QString &what, F act)
    {
        bool fresh = false;
        const auto note = [&fresh] {
            fresh = true;
        };
        const auto reset = QObject::connect(m_page.model(), &QAbstractItemModel::modelReset,
                                            &m_page.pane, note);
        // The same rows again are told anew.
        const auto told = QObject::connect(m_page.model(), &QAbstractItemModel::dataChanged,
                                           &m_page.pane, note);
        const auto ask = [&act, &fresh] {
            act();
            fresh = false; // the answer comes later; costs are told at once
        };
        until(what, ask, [&fresh] { return fresh; });
        QObject::disconnect(reset);
        QObject::disconnect(told);
    }

private:
    /// The rows in view are here.
    [[nodiscard]] bool isIdle()
    {
        QCoreApplication::sendPostedEvents();
        const QAbstractItemModel *model = m_page.model();
        const int row = m_page.view()->rowAt(2);
        return row < 0 || model->index(row, offercolumns::Title).data().isValid();
    }

    WatchedApplication &m_app;
    Page &m_page;
    double m_worst = 0;
};

} // namespace

void pagePart(WatchedApplication &app, int offers, const QString &directory)
{
    const QTemporaryDir temporary;
    Page page(bigLibrary(directory.isEmpty() ? temporary.path() : directory, offers));
    page.pane.resize(1400, 900);
    page.pane.show();
    Measuring measure(app, page);
    measure.until(
        u"page: the first rows"_s, [&page] { page.pane.refresh(); },
        [&page] { return page.model()->rowCount() > 0; });
    measure.until(
        u"page: all %1 rows"_s.arg(offers), [] {},
        [&] { return page.model()->rowCount() >= offers; });
    line(u"page: reading ahead for words"_s,
         ms(fastest(1, [&page] { wait(page.store.prepareToFind()); })));
    line(u"page: resident memory then"_s, u"%1 MB"_s.arg(residentMegabytes()));
    for (const QString &typed :
         {u"耳"_s, u"耳机"_s, u"耳机 u"_s, u"耳机 usb"_s, u"防水"_s, u"c"_s, QString()})
        measure.untilNew(u"page: type “%1”"_s.arg(typed), [&] { page.words()->setText(typed); });
    using namespace offercolumns;
    for (const auto &[name, column] : {std::pair{u"title"_s, Title}, std::pair{u"price"_s, Price},
                                       std::pair{u"seller"_s, Seller}}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            measure.untilNew(u"page: sort all by %1"_s.arg(name),
                             [&page, order, by = column] { page.view()->sortByColumn(by, order); });
    }
    qint64 quantity = 10;
    measure.untilNew(u"page: sort all by cost"_s,
                     [&] { page.view()->sortByColumn(UnitCost, Qt::AscendingOrder); });
    measure.untilNew(u"page: another quantity, sorted by cost"_s,
                     [&] { page.pane.setQuantity(++quantity); });
    measure.until(
        u"page: scroll through 200 places"_s,
        [&page] {
            QScrollBar *bar = page.view()->verticalScrollBar();
            for (int i = 0; i <= 200; ++i) {
                bar->setValue(static_cast<int>(qint64{bar->maximum()} * i / 200));
                QCoreApplication::processEvents();
            }
        },
        [] { return true; });
    measure.until(
        u"page: choose all"_s, [&page] { page.view()->selectAll(); }, [] { return true; });
    page.view()->setCurrentIndex(page.model()->index(0, 0));
    const int before = page.model()->rowCount();
    measure.until(
        u"page: a page of 50 new offers is saved"_s,
        [&] {
            answer(page.store.save(pageFrom(10'000'000 + before, 50, 0, false),
                                   kStart + 300 * kMsPerDay));
            page.pane.refresh();
        },
        [&] { return page.model()->rowCount() > before; });
    atMost(u"the library page's longest event"_s, kFrameMs, measure.worst(), u"ms"_s);
}

} // namespace sanjia::bench
