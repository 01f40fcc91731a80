// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/market.h"

#include <QHash>
#include <QMetaType>
#include <QObject>
#include <QSet>

#include <optional>

namespace sanjia {

class Library;

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
/// Thread: that of `library` and `market`, which must outlive it. Destroying a run cancels it.
class ImportRun : public QObject
{
    Q_OBJECT
public:
    enum class State {
        New,
        Planning, ///< asks the library
        Planned, ///< knows what is known; nothing was fetched yet
        Running,
        Paused, ///< by pause() or a failure
        Ended, ///< done or cancelled
    };
    Q_ENUM(State)

    /// `ids` each once.
    ImportRun(Library &library, Market &market, QList<OfferId> ids, QObject *parent = nullptr);

    /// Finds out what is known. planned() or stopped() follows.
    void plan();
    /// When planned. With `skipKnown` offers that are known in full are not asked for again.
    void start(bool skipKnown = false);
    /// What is asked for already still arrives.
    void pause();
    void resume();
    void cancel(); ///< finished() follows, at once

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QList<OfferId> &ids() const { return m_ids; }
    /// When planned: whether the library knew it before.
    [[nodiscard]] bool isKnown(const OfferId &id) const { return m_known.contains(id); }
    [[nodiscard]] qsizetype knownCount() const { return m_known.size(); }
    [[nodiscard]] qsizetype doneCount() const { return m_next; }
    [[nodiscard]] QList<OfferId> left() const { return m_ids.sliced(m_next); }

Q_SIGNALS:
    void stateChanged();
    void planned();
    void arrived(const sanjia::ImportResult &result);
    /// By a failure; resume() tries again.
    void stopped(const sanjia::Error &error);
    void finished(); ///< exactly once

private:
    void planFrom(qsizetype first);
    void askNext();
    void take(const OfferId &id, const Result<OfferOutcome> &outcome);
    void deliver(const ImportResult &result);
    void stop(const Error &error);
    void enter(State state);

    Library &m_library;
    Market &m_market;
    QList<OfferId> m_ids;
    qsizetype m_next = 0; ///< of m_ids: those before it have their result
    QSet<OfferId> m_known;
    QHash<OfferId, Offer> m_knownInFull;
    bool m_skipKnown = false;
    bool m_asking = false; ///< an answer is still to come
    State m_state = State::New;
    Request<QList<Offer>> m_looking;
    Request<OfferOutcome> m_request;
};

} // namespace sanjia

Q_DECLARE_METATYPE(sanjia::ImportResult)
