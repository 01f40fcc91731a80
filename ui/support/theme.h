// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/uistate.h"

namespace sanjia {

/// Light and dark as palettes over the Fusion style with room to breathe in its cells, the same on
/// every desktop. "System" follows what the desktop's palette was when the program started.
void applyTheme(UiState::Theme theme);

} // namespace sanjia
