// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/pictureloader.h"
#include "core/gateway/refusinggateway.h"
#include "core/services/journal.h"
#include "core/services/library.h"
#include "core/services/market.h"
#include "core/services/pictures.h"
#include "core/services/shortlists.h"
#include "core/services/watches.h"
#include "core/services/watchschedule.h"
#include "core/store/store.h"
#include "tests/bench/biglibrary.h"
#include "tests/bench/measure.h"
#include "ui/desk.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

#include <algorithm>
#include <memory>

/// The program's window as the bench opens it, and how the bench waits for it.
namespace sanjia::bench {

inline constexpr QSize kWindowSize(1400, 900);

enum Page { Market_, Library_, Compare_, Shortlists_, Sellers_, Watches_, Alerts_, Console_ };

/// On the page it was left on, over a market that is never asked.
struct WholeWindow
{
    explicit WholeWindow(Store &store_) : store(store_) {}

    void open(int first); ///< on this page
    /// The one of that name that can be seen; null when there is none yet.
    template <class W> [[nodiscard]] W *seen(const QString &name) const
    {
        const QList<W *> all = window->findChildren<W *>(name);
        const auto found = std::ranges::find_if(all, &QWidget::isVisible);
        return found == all.cend() ? nullptr : *found;
    }
    template <class W> [[nodiscard]] W *find(const QString &name) const
    {
        W *widget = nullptr;
        spinUntil([&] { return (widget = seen<W>(name)) != nullptr; });
        return widget;
    }

    QTemporaryDir directory;
    Store &store;
    Clockwork clock;
    RefusingGateway gateway{{ErrorKind::Offline, {}, {}, {}}};
    Market market{gateway, store, clock};
    Library library{store, clock};
    Shortlists shortlists{store, clock};
    Watches watches{store, clock};
    WatchSchedule schedule{market, store, clock};
    Journal journal{store};
    PictureLoader loader;
    Pictures pictures{loader};
    Desk desk{market,  library,  shortlists, pictures, clock,
              nullptr, &journal, nullptr,    &watches, &schedule};
    std::unique_ptr<MainWindow> window;
};

} // namespace sanjia::bench
