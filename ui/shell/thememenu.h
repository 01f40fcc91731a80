// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace sanjia {

class UiState;

/// The choice of light and dark, applied at once and remembered in `state`, which must outlive the
/// menu.
void addThemeMenu(QMenu *menu, UiState &state);

/// The choice of how high the rows of tables are, likewise.
void addRowHeightMenu(QMenu *menu, UiState &state);

} // namespace sanjia
