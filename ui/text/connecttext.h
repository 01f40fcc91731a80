// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callneed.h"
#include "core/domain/check.h"
#include "core/domain/ownaddress.h"

#include <QList>
#include <QString>

#include <optional>

namespace sanjia {

/// What a buyer does one after the other until 1688 answers.
enum class ConnectStep { Begin, Way, Calls, Address, Keys, Authorize, Test, Done };

/// The way to 1688 in words, for the guided page and for `account guide` alike: what has to be had,
/// from whom, and where. It says what the platform's pages and docs/protocol.md say and nothing
/// else. `dialect` is "aop", "top" or "onebound" everywhere here.
namespace connecttext {

/// The steps that this dialect has, in order; a reseller's are fewer.
[[nodiscard]] QList<ConnectStep> steps(const QString &dialect);
/// What a step is remembered by: the same in every language. Nothing for another word.
[[nodiscard]] QString wordOf(ConnectStep step);
[[nodiscard]] std::optional<ConnectStep> stepNamed(const QString &word);

[[nodiscard]] QString title(ConnectStep step);
/// Paragraphs, a blank line between them. `port` is that of the redirect address.
[[nodiscard]] QString text(ConnectStep step, const QString &dialect, int port);

[[nodiscard]] QString dialectName(const QString &dialect);
/// By what a buyer knows that this one is theirs.
[[nodiscard]] QString dialectText(const QString &dialect);

[[nodiscard]] QString purpose(CallNeed::Purpose purpose);
[[nodiscard]] QString permission(const CallNeed &need);
/// What a call tells less than others, or asks more; empty for most.
[[nodiscard]] QString remark(const QString &call);

/// What is known of this computer's address. `seen`: the one that a refusal named, or empty.
[[nodiscard]] QString addressHint(const QList<OwnAddress> &own, const QString &seen);

/// Where to go back to when a step of the connection test has failed.
[[nodiscard]] ConnectStep mends(const CheckResult &result);

} // namespace connecttext
} // namespace sanjia
