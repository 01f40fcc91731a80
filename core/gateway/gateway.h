// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/domain/clock.h"
#include "core/domain/request.h"
#include "core/domain/searchquery.h"

#include <QObject>

namespace sanjia {

/// The market as the rest of the program sees it: questions in domain words, answers as domain
/// values. Nothing behind it (address, dialect, signature, retry, JSON) shows here, and it keeps
/// nothing: storing is the store's work.
///
/// Thread: the thread it lives in. Errors: any network, gateway or answer kind of ErrorKind.
class Gateway : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// One page. A page that was understood in part is a success with `skipped` rows.
    virtual Request<SearchPage> search(const SearchQuery &query, Lane lane = Lane::Person) = 0;
    virtual Request<OfferDetail> offer(const OfferId &id, Lane lane = Lane::Person) = 0;

    /// The platform's clock, by a call that needs no permission; NotFound where there is none.
    virtual Request<UtcMs> platformTime()
    {
        return readyRequest<UtcMs>(
            fail(ErrorKind::NotFound, {}, QStringLiteral("no call for the time")));
    }

    /// Calls still allowed in this minute, and allowed in a whole one.
    [[nodiscard]] virtual int budgetLeft() const = 0;
    [[nodiscard]] virtual int budgetPerMinute() const = 0;

Q_SIGNALS:
    void budgetChanged();
};

} // namespace sanjia
