// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace sanjia::soak {

/// What the market told a process of an offer, and whether the program must have kept it: it must
/// when the same process asked on, or ended well, because it keeps each answer before the next
/// question. When it was killed in between, it may have kept it or not.
struct Sight
{
    UtcMs at = 0;
    QString offer;
    std::optional<qint64> price; ///< 1/10 000 yuan; none: the market has no such offer
    QByteArray teller; ///< which process
    bool forWatch = false; ///< a watch asked for this offer alone, so it judges it too
    bool isSure = false;
};

/// Remembers all that was served and works out, without the program's code, what its library must
/// hold: each price that was kept, in order, and no other; each alert once. And that no minute has
/// more calls than allowed.
class Witness
{
public:
    explicit Witness(const Clock &clock) : m_clock(clock) {}

    /// A process whose offers are asked for by a watch (and not by a person).
    void addWatcher(const QByteArray &name) { m_watchers.append(name); }
    void called(const QByteArray &target);
    void answered(const QByteArray &target, int status, const QByteArray &body);
    /// The process ended by itself and well: what it was told last is kept.
    void endedWell(const QByteArray &teller);
    /// The clock is about to jump: what is under way is written down with another moment.
    void clockWillJump() { m_jumps.append(m_clock.now()); }
    /// It was set wrong or right, and nobody slept: the program cannot know how long ago its last
    /// calls were. Or the purse is locked for longer than the program waits.
    void budgetIsBlind() { m_blind.append(m_clock.now()); }

    [[nodiscard]] qsizetype calls() const { return m_stamps.size(); }
    [[nodiscard]] qsizetype sights() const { return m_sights.size(); }
    [[nodiscard]] int mostInAMinute() const { return m_most; }

    /// What is there before the soak begins: the watches remember it.
    [[nodiscard]] QStringList begin(const QString &library, const QStringList &offers);
    /// What is wrong with the library; empty: nothing. Counts what was found.
    [[nodiscard]] QStringList check(const QString &library);
    /// Minutes with more than `allowed` calls.
    [[nodiscard]] QStringList checkBudget(int allowed);

    struct Found
    {
        qsizetype prices = 0; ///< that had to be there
        qsizetype changes = 0; ///< points of history
        qsizetype alerts = 0;
        qsizetype runs = 0;
    };
    [[nodiscard]] const Found &found() const { return m_found; }

private:
    struct Start
    {
        qsizetype points = 0;
        qsizetype alerts = 0;
        qint64 price = 0;
        bool gone = false;
        UtcMs seenAt = 0;
    };
    void sight(Sight sight);
    /// Whether what was written at one moment can be what was seen at another.
    [[nodiscard]] bool isAbout(UtcMs written, UtcMs seen) const;
    [[nodiscard]] QStringList checkOffer(class LibraryFile &file, const QString &offer);

    const Clock &m_clock;
    QByteArrayList m_watchers;
    QList<Sight> m_sights;
    QHash<QByteArray, qsizetype> m_lastOf; ///< what a process was told last
    QList<qint64> m_stamps; ///< seconds, as the calls themselves say
    QList<UtcMs> m_jumps;
    QList<UtcMs> m_blind;
    QHash<QString, Start> m_starts;
    int m_most = 0;
    Found m_found;
};

} // namespace sanjia::soak
