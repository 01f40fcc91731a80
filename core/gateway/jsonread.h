// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <stdexcept>

/// Reading fields as the platform really writes them: numbers as strings, strings as numbers, and
/// three ways to say nothing (absent, null, ""). Absent is nothing; what is there and cannot be
/// understood is Malformed, which the row's parser catches. No other code sees that exception.
namespace sanjia::jsonread {

class Malformed : public std::runtime_error
{
public:
    explicit Malformed(const QString &field) : std::runtime_error(field.toStdString()) {}
};

/// The first of `names` that says something.
[[nodiscard]] QJsonValue field(const QJsonObject &object,
                               std::initializer_list<QLatin1String> names);

/// Strings, and numbers as their digits (ids up to 19 digits are exact).
[[nodiscard]] QString text(const QJsonValue &value);
/// Yuan, not below zero. JSON numbers become text through the shortest form that reads back as
/// the same double, which is what was written for up to 15 digits; a price has fewer.
[[nodiscard]] std::optional<Money> money(const QJsonValue &value);
/// 100, "100", 2663.0; not below zero.
[[nodiscard]] std::optional<qint64> count(const QJsonValue &value);
/// true, "true", 1, "1" and their opposites.
[[nodiscard]] std::optional<bool> flag(const QJsonValue &value);
/// JSON with a line for each value; what is no JSON (or was cut) comes as it is.
[[nodiscard]] QString indented(const QByteArray &bytes);
/// The object, or an empty one where [] or null stands in its place.
[[nodiscard]] QJsonObject object(const QJsonValue &value);

} // namespace sanjia::jsonread
