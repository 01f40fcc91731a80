// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reader.h"
#include "core/services/importrun.h"
#include "core/services/importtext.h"

#include <QByteArray>

namespace sanjia::cli {

/// What an import has to tell, or what a dry run understood.
struct ImportReport
{
    ImportText text;
    QList<ImportResult> results; ///< in the order of the text; of a dry run without offers
    QList<OfferId> left; ///< not asked for: it was interrupted, or gave up
    QString shortlist; ///< empty: none was filled
    int listed = 0; ///< offers that were new to it
};

[[nodiscard]] QByteArray importReport(const ImportReport &report, std::optional<qint64> quantity,
                                      Format format);

} // namespace sanjia::cli
