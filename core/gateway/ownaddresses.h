// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ownaddress.h"

#include <QList>

namespace sanjia {

/// The addresses that this computer itself knows of its own, public ones first. It asks nobody:
/// behind a router none of them is the one that the platform sees.
[[nodiscard]] QList<OwnAddress> ownAddresses();

} // namespace sanjia
