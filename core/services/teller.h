// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/tellingcarrier.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace sanjia {

/// Works off what is to be told outside, parcel after parcel, in whichever process it lives: window
/// and command line share the work through the store. With nothing set up it does nothing at all.
///
/// Thread: the main one. The collaborators must outlive it.
class Teller : public QObject
{
    Q_OBJECT
public:
    Teller(Store &store, const Clock &clock, const TellingBook &book, TellingCarrier &carrier);

    /// What is due, now. finished() follows, at once when nothing is set up; nothing while it works
    /// already. With a limit no parcel is begun after that time.
    void work(QDeadlineTimer until = QDeadlineTimer(QDeadlineTimer::Forever));
    /// Ends what is under way, which is tried again later; finished() follows if it worked.
    void stop();
    [[nodiscard]] bool isWorking() const { return m_working; }

    void turnOn(); ///< works now and every minute
    void turnOff();

    void setZone(const QTimeZone &zone) { m_zone = zone; } ///< of days; the system's at first

Q_SIGNALS:
    void tried(sanjia::TellingChannel channel, int alerts,
               const std::optional<sanjia::Error> &error);
    void finished(int told, int failed); ///< parcels

private:
    void claim();
    void carry(const Parcel &parcel);
    void note(const Parcel &parcel, const std::optional<Error> &error);
    void end();

    Store &m_store;
    const Clock &m_clock;
    const TellingBook &m_book;
    TellingCarrier &m_carrier;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QTimer m_timer;
    QDeadlineTimer m_until;
    TellingSettings m_settings;
    Parcel m_parcel;
    bool m_working = false;
    bool m_stopping = false;
    int m_told = 0;
    int m_failed = 0;
    Request<std::optional<Parcel>> m_claiming;
    Request<void> m_carrying;
    Request<void> m_noting;
};

} // namespace sanjia
