// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/accounts.h"
#include "core/services/tellingdesk.h"
#include "tests/services/watchfixture.h"

#include <QFile>
#include <QSignalSpy>

namespace sanjia {

/// Watching, and telling of it, in a data directory of the test's own. What is told is as plain as
/// can be: which offers and rules.
struct TellingBench : WatchFixture
{
    [[nodiscard]] bool open(bool isSample = false)
    {
        desk.reset();
        if (!begin())
            return false;
        accounts = std::make_shared<Accounts>(dataDir());
        desk = makeDesk(bench->store, accounts, isSample);
        shop.put(1, price);
        return true;
    }
    [[nodiscard]] QString dataDir() const { return bench->dir.path(); }
    [[nodiscard]] std::unique_ptr<TellingDesk>
    makeDesk(Store &store, const std::shared_ptr<Accounts> &shared, bool isSample = false)
    {
        const TellingMakers makers{[](const TellingMessage &message) {
                                       QStringList lines{message.isTest ? QStringLiteral("test")
                                                                        : QStringLiteral("alerts")};
                                       for (const Alert &alert : message.alerts)
                                           lines.append(alert.offer.value + u' ' + alert.rule);
                                       return lines.join(u'\n').toUtf8();
                                   },
                                   [](const DigestMaterial &material) {
                                       return QStringLiteral("%1 %2 %3")
                                           .arg(material.day.toString(Qt::ISODate))
                                           .arg(material.alerts.size())
                                           .arg(material.prices.size())
                                           .toUtf8();
                                   }};
        auto made = std::make_unique<TellingDesk>(store, clock(), *shared, dataDir(), makers,
                                                  TellingSource{isSample, {}});
        made->teller().setZone(QTimeZone::utc());
        return made;
    }

    /// One more alert: a watched price falls by a tenth.
    [[nodiscard]] bool notice()
    {
        if (number == 0) {
            addOffer(1, {QStringLiteral("drop 5%")});
            if (run())
                return false;
        }
        ++number;
        clock().advance(25 * 3'600'000);
        price -= price / 10;
        shop.put(1, price);
        return !run();
    }
    /// Works off what is due; told and failed.
    std::pair<int, int> work() { return workOf(*desk); }
    static std::pair<int, int> workOf(TellingDesk &of)
    {
        QSignalSpy finished(&of.teller(), &Teller::finished);
        of.teller().work();
        if (finished.isEmpty() && !finished.wait(30'000))
            return {-1, -1};
        return {finished.at(0).at(0).toInt(), finished.at(0).at(1).toInt()};
    }
    Telling last() { return answerOf(desk->deliveries(1)).value_or(QList<Telling>()).value(0); }
    /// Every byte that was written into the data directory.
    [[nodiscard]] QByteArray everythingWritten() const
    {
        QByteArray all;
        const QStringList names = QDir(dataDir()).entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(QDir(dataDir()).filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    std::shared_ptr<Accounts> accounts;
    std::unique_ptr<TellingDesk> desk;
    int number = 0;
    qint64 price = 100'000;
};

} // namespace sanjia
