// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/shortlistedit.h"

#include <QString>

namespace sanjia {

/// What an edit did, in a few words that follow "Undo": "remove 2 offers from “Spring”". Made from
/// what differs, so that no edit has to say what it is.
[[nodiscard]] QString changeText(const QList<ShortlistChange> &changes);

} // namespace sanjia
