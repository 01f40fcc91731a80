// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/export/sheet.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sanjia {

/// Values in the written forms of the contract: money as text, unknown as null.
[[nodiscard]] QJsonValue jsonFrom(const FieldValue &value);
[[nodiscard]] QJsonObject jsonFrom(const Record &record);
[[nodiscard]] QJsonArray jsonFrom(const QList<Record> &records);

/// A whole answer, for people to read and for jq.
[[nodiscard]] QByteArray jsonText(const QJsonObject &object);

/// {"name": its title, LIST: [an object a row, under the columns' names]}; without a title no name.
/// "sample" is whether nothing in it is for sale, so that a program can tell what a person is told.
[[nodiscard]] QByteArray jsonFrom(const Sheet &sheet, QLatin1String list, bool isSample);

} // namespace sanjia
