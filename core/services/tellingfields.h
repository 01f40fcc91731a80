// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/telling.h"
#include "core/services/offerfields.h"

namespace sanjia {

/// The word for scripts: "command", "webhook", "digest".
[[nodiscard]] QLatin1String wordOf(TellingChannel channel);
[[nodiscard]] std::optional<TellingChannel> tellingChannelNamed(QStringView word);
[[nodiscard]] QLatin1String wordOf(TellingState state); ///< "waiting", "told", "given-up"

/// "offline", "timeout", "tls", "server", "rate-limit", "refused", "redirected", "program", "file",
/// "secrets", "off", "other"; unknown where there was none.
[[nodiscard]] FieldValue tellingError(const std::optional<Error> &error);

/// id, channel, delivery, day, alerts, made_at, state, tries, next_at, ended_at, and of the last
/// failure error (tellingError()), error_code, error_detail.
[[nodiscard]] Record tellingRecord(const Telling &telling);

} // namespace sanjia
