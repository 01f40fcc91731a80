// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/watchrun.h"
#include "core/services/offerfields.h"

namespace sanjia {

/// id, kind, what, every_minutes, rules (between "; "), pages, sort, deep (-1: all), quiet
/// ("22:00-07:00"), cool_down_minutes, paused, created_at, last_run_at, next_run_at.
[[nodiscard]] Record watchRecord(const Watch &watch);

/// The contract's fields of an alert, and watch_id and about. change_percent with two
/// decimals, in the form of an amount.
[[nodiscard]] Record alertRecord(const Alert &alert);

/// id, watch_id, started_at, ended_at, the fields of a tally, error (unknown where there was none).
[[nodiscard]] Record watchRunRecord(const WatchRun &run);

/// checked, changed, alerts, failed, requests.
[[nodiscard]] Record tallyRecord(const WatchTally &tally);

} // namespace sanjia
