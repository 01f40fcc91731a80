// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/check.h"
#include "core/domain/clock.h"
#include "core/services/export/jsonwriter.h"
#include "ui/text/errortext.h"

#include <QString>
#include <QStringList>

namespace sanjia::cli {

/// Values in the written forms of the contract: money as text, unknown as null, times as ISO 8601
/// in UTC.
using sanjia::jsonFrom;
using sanjia::jsonText;
[[nodiscard]] QJsonValue jsonFrom(const std::optional<Money> &amount);
[[nodiscard]] QJsonValue jsonTime(UtcMs at); ///< null for 0, which is unknown
[[nodiscard]] QString isoTime(UtcMs at);
[[nodiscard]] QString checkWord(Check check); ///< "network", …; the same for every language

/// "See: https://…" for where an error can be mended, empty where no page is.
[[nodiscard]] QString seeLine(const ErrorText &text);

/// What the library knows of an offer besides what an answer told, for JSON, which may have more
/// fields than the table of the contract has columns: "gone_at".
[[nodiscard]] Record withPresence(Record record, const Offer &offer);

/// The names of OFFER's columns, also when there is no offer to take them from.
[[nodiscard]] QStringList offerColumns(std::optional<qint64> quantity);

} // namespace sanjia::cli
