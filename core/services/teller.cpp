// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/teller.h"

#include "core/domain/clock.h"
#include "core/store/store.h"

namespace sanjia {

namespace {
/// The shortest pause before a parcel is tried again.
constexpr int kTellMs = kMsPerMinute;
} // namespace

Teller::Teller(Store &store, const Clock &clock, const TellingBook &book, TellingCarrier &carrier)
    : m_store(store), m_clock(clock), m_book(book), m_carrier(carrier)
{
    m_timer.setInterval(kTellMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { work(); });
}

void Teller::turnOn()
{
    m_timer.start();
    work();
}

void Teller::turnOff()
{
    m_timer.stop();
    stop();
}

void Teller::work(QDeadlineTimer until)
{
    if (m_working)
        return;
    m_working = true;
    m_stopping = false;
    m_until = until;
    m_told = 0;
    m_failed = 0;
    claim();
}

void Teller::stop()
{
    if (!m_working || std::exchange(m_stopping, true))
        return;
    if (m_carrying.isRunning()) {
        m_carrying.cancel();
        note(m_parcel, Error{ErrorKind::Cancelled, {}, {}, {}});
    }
}

void Teller::claim()
{
    // Read anew before every parcel: a way that was switched off gets nothing more.
    const auto settings = m_book.read();
    const QList<TellingWay> ways = settings ? settings->ways() : QList<TellingWay>();
    if (ways.isEmpty() || m_stopping || m_until.hasExpired())
        return end();
    m_settings = *settings;
    const UtcMs now = m_clock.now();
    const QList<LocalDay> days = m_settings.digest
        ? digestDays(now, m_settings.digest->hour, m_zone)
        : QList<LocalDay>();
    m_claiming = m_store.claimParcel(ways, days, now, now + kTellingLeaseMs);
    m_claiming.then(this, [this](const Result<std::optional<Parcel>> &parcel) {
        if (!parcel || !*parcel)
            return end();
        carry(**parcel);
    });
}

void Teller::carry(const Parcel &parcel)
{
    m_parcel = parcel;
    if (m_stopping)
        return note(parcel, Error{ErrorKind::Cancelled, {}, {}, {}});
    if (parcel.alerts.isEmpty())
        return note(parcel, {}); // all were deleted: there is nothing left to tell
    m_carrying = m_carrier.carry(m_settings, parcel);
    m_carrying.then(this, [this](const Result<void> &carried) {
        note(m_parcel, carried ? std::nullopt : std::optional(carried.error()));
    });
}

void Teller::note(const Parcel &parcel, const std::optional<Error> &error)
{
    m_noting = m_store.finishParcel(parcel, error, m_clock.now());
    m_noting.then(this, [this, parcel, error](const Result<void> &noted) {
        ++(error ? m_failed : m_told);
        Q_EMIT tried(parcel.channel, static_cast<int>(parcel.alerts.size()), error);
        if (noted)
            claim();
        else
            end(); // the lease runs out, and it is tried again
    });
}

void Teller::end()
{
    m_working = false;
    Q_EMIT finished(m_told, m_failed);
}

} // namespace sanjia
