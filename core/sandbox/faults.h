// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace sanjia {

/// What the sandbox does wrong on purpose.
enum class Fault {
    Slow,
    Garbage,
    Throttle,
    ServerError,
    Unauthorized,
    MalformedRows,
    EmptyFields,
    NeedsToken, ///< every call needs a token of this market's
    NoConsent, ///< the person on the authorization page says no
};

[[nodiscard]] QStringList faultNames();
/// Nothing for a name that is none.
[[nodiscard]] std::optional<Fault> faultFrom(const QString &name);

/// How this market is, and not what goes wrong with a call: it holds for all of them.
[[nodiscard]] constexpr bool isOfTheMarket(Fault fault)
{
    return fault == Fault::NeedsToken || fault == Fault::NoConsent;
}

/// Breaks every fifth row, each in another way.
void breakRows(QJsonArray &rows);
/// Makes every fourth row say nothing, in all the ways there are.
void emptyRows(QJsonArray &rows);

} // namespace sanjia
