// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gateway/signer.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1String>
#include <QString>

#include <algorithm>

/// What all parts of the sandbox's API read a request and write an answer with. For core/sandbox
/// only; the program's own calls are read and written in core/gateway. Thread-safe, no errors.
namespace sanjia::answers {

[[nodiscard]] inline QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The first value of this name, empty when the request has none.
[[nodiscard]] inline QString valueOf(const signer::Parameters &parameters, QLatin1String name)
{
    const auto it = std::ranges::find(parameters, QString(name),
                                      &signer::Parameters::value_type::first);
    return it == parameters.end() ? QString() : it->second;
}

} // namespace sanjia::answers
