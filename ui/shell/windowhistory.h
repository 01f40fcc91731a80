// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

class QObject;

namespace sanjia {

class EditHistory;

/// The history of a window: everything the services of `desk` edit is recorded, wherever in the
/// window it was asked for, whether its page was opened yet or not.
[[nodiscard]] EditHistory *makeHistory(const Desk &desk, QObject *parent);

} // namespace sanjia
