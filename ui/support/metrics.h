// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sanjia {

/// Between the controls of a bar, in device-independent pixels. Pages have no spacing of their
/// own, and a nested layout would take over that.
inline constexpr int kBarSpacing = 8;

/// Pages wait so long, in milliseconds, before they read the library again: what is saved within
/// that time is read once.
inline constexpr int kGatherMs = 300;

} // namespace sanjia
