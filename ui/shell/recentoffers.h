// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "core/domain/request.h"
#include "ui/desk.h"

#include <QObject>

namespace sanjia {

/// The offers the buyer looked at last, over restarts: their numbers are in the window's file, what
/// they are called comes from the library, so that one the library lacks is not shown.
class RecentOffers : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kMost = 20;

    explicit RecentOffers(const Desk &desk, QObject *parent = nullptr);

    void note(const Offer &offer);
    [[nodiscard]] const QList<Offer> &offers() const { return m_offers; } ///< the last first

private:
    Desk m_desk;
    QList<Offer> m_offers;
    Request<QList<Offer>> m_reading;
};

} // namespace sanjia
