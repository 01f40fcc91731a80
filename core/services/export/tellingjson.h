// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/tellingcarrier.h"

#include <QJsonObject>

namespace sanjia {

/// An alert as the command line prints it: the contract's fields, change_percent as a number.
[[nodiscard]] QJsonObject jsonFrom(const Alert &alert);

/// What programs and addresses are sent, as docs/telling.md says. One object, UTF-8.
[[nodiscard]] QByteArray tellingJson(const TellingMessage &message);

} // namespace sanjia
