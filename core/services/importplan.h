// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "core/domain/request.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace sanjia {

class Library;

/// What an import would do: which offers it would ask for, and what the library has of them.
struct ImportPlan
{
    QList<OfferId> ids; ///< each once
    QSet<OfferId> known; ///< seen before
    QHash<OfferId, Offer> inFull; ///< of those, the ones whose detail was read
};

/// Asks the library about `ids`; nothing is fetched. `library` must outlive the request.
[[nodiscard]] Request<ImportPlan> planImport(Library &library, const QList<OfferId> &ids);

} // namespace sanjia
