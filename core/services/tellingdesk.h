// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/teller.h"

namespace sanjia {

/// Sets up how alerts are told outside the window, tries it, and shows what became of what was
/// told. Nothing is sent anywhere before something was set up here.
///
/// Thread: the main one. The collaborators must outlive it. Errors: BadParameter for what makes no
/// sense (detail says what), those of TellingBook, SecretStore and TellingCarrier.
class TellingDesk : public QObject
{
    Q_OBJECT
public:
    TellingDesk(Store &store, const Clock &clock, Accounts &accounts, const QString &dataDir,
                TellingMakers makers, TellingSource source);

    [[nodiscard]] Result<TellingSettings> settings() const { return m_book.read(); }
    [[nodiscard]] Accounts &accounts() { return m_accounts; }
    [[nodiscard]] Teller &teller() { return m_teller; }
    [[nodiscard]] TellingCarrier &carrier() { return m_carrier; }

    [[nodiscard]] Request<void> setCommand(const QString &program, const QStringList &arguments);
    /// An empty address stays what it was, and so does a key that is not said; secrets first, so
    /// that no setting points to secrets that are not there.
    [[nodiscard]] Request<void> setWebhook(const Secret &address, const std::optional<Secret> &key,
                                           SecretPlace place);
    [[nodiscard]] Request<void> setDigest(const QString &folder, int hour);
    /// What still waits on it is given up; a webhook's secrets are forgotten.
    [[nodiscard]] Request<void> turnOff(TellingChannel channel);

    /// Makes sure that what is noticed from now on is told: before anything is looked at.
    [[nodiscard]] Request<void> begin();

    /// Sends a message that says that it is a test, once, whatever comes of it.
    [[nodiscard]] Request<void> test(TellingChannel channel);
    [[nodiscard]] Request<QList<Telling>> deliveries(int limit); ///< newest first
    /// The page of a local day; NotFound when nothing was noticed on it.
    [[nodiscard]] Request<QByteArray> digest(QDate day);

Q_SIGNALS:
    void changed(); ///< settings, or what became of a parcel

private:
    [[nodiscard]] Request<void> keep(const TellingSettings &settings);
    [[nodiscard]] Request<void> changeTarget(const TellingSettings &before,
                                             const TellingSettings &after,
                                             const WebhookTarget &target);

    Store &m_store;
    const Clock &m_clock;
    Accounts &m_accounts;
    TellingBook m_book;
    TellingCarrier m_carrier;
    Teller m_teller;
};

} // namespace sanjia
