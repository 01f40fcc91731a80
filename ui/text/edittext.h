// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edits.h"

#include <QString>

/// What an edit did, in a few words that follow "Undo": "block “Yiwu Ltd”". Lists have the same in
/// ui/shortlists/changetext.h.
namespace sanjia::format {

[[nodiscard]] QString libraryEdit(const LibraryEdit &edit);
[[nodiscard]] QString watchEdit(const WatchEdit &edit);
[[nodiscard]] QString snapshotEdit(const SnapshotChange &change);

} // namespace sanjia::format
