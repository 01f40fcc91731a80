// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importplan.h"
#include "core/services/market.h"

#include <QMetaType>
#include <QObject>

#include <optional>

namespace sanjia {

/// What came of one offer of an import.
struct ImportResult
{
    enum class What {
        New, ///< never seen before
        Known, ///< seen before; also when it was skipped because of that
        Gone, ///< the platform says that there is no such offer
        Failed, ///< it was refused, or its answer made no sense
    };
    OfferId id;
    What what = What::New;
    bool changed = false; ///< with Known: something of it is not as it was
    std::optional<Offer> offer; ///< as stored, with New and Known
    QList<SkippedRow> skipped; ///< pieces of the answer that were not understood
    std::optional<Error> error; ///< with Gone and Failed
};

/// Offers read in full one after the other, behind whatever a person asks for meanwhile. What has
/// arrived stays, whatever comes of the rest. A failure that would meet every offer (network,
/// account, rate limit, disk) stops the run and leaves the rest to resume(); one that is about a
/// single offer is that offer's only.
///
/// Thread: that of `market`, which must outlive it. Destroying a run cancels it.
class ImportRun : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Ready, ///< nothing was fetched yet
        Running,
        Paused, ///< by pause() or a failure
        Ended, ///< done or cancelled
    };
    Q_ENUM(State)

    /// With `skipKnown` offers that are known in full are not asked for again.
    ImportRun(Market &market, ImportPlan plan, bool skipKnown = false, QObject *parent = nullptr);

    void start();
    /// What is asked for already still arrives.
    void pause();
    void resume();
    void cancel(); ///< finished() follows, at once

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] qsizetype doneCount() const { return m_next; }
    [[nodiscard]] QList<OfferId> left() const { return m_plan.ids.sliced(m_next); }

Q_SIGNALS:
    void stateChanged();
    void arrived(const sanjia::ImportResult &result);
    /// By a failure; resume() tries again.
    void stopped(const sanjia::Error &error);
    void finished(); ///< exactly once

private:
    void askNext();
    void take(const OfferId &id, const Result<OfferOutcome> &outcome);
    void deliver(const ImportResult &result);
    void stop(const Error &error);
    void enter(State state);

    Market &m_market;
    ImportPlan m_plan;
    qsizetype m_next = 0; ///< of the plan's ids: those before it have their result
    bool m_skipKnown;
    bool m_asking = false; ///< an answer is still to come
    State m_state = State::Ready;
    Request<OfferOutcome> m_request;
};

} // namespace sanjia

Q_DECLARE_METATYPE(sanjia::ImportResult)
