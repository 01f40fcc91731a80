// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/market.h"

#include <QObject>

#include <optional>

namespace sanjia {

/// Several pages of one search, one after the other. Pages that arrived stay arrived when a later
/// one fails or the run is cancelled. Ends early when the gateway has no more rows.
///
/// Thread: that of `market`, which must outlive it. Destroying a run cancels it.
class SearchRun : public QObject
{
    Q_OBJECT
public:
    SearchRun(Market &market, SearchQuery first, int pages, QObject *parent = nullptr);

    void start();
    void cancel(); ///< finished() follows, with ErrorKind::Cancelled
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void pageArrived(const sanjia::SearchOutcome &outcome);
    void finished(const std::optional<sanjia::Error> &error); ///< exactly once per start()

private:
    void askNext();
    void end(const std::optional<Error> &error);

    Market &m_market;
    SearchQuery m_next;
    int m_pagesLeft;
    bool m_running = false;
    Request<SearchOutcome> m_request;
};

} // namespace sanjia
