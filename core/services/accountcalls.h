// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Which of the live platform's calls can serve an account, the usual one first, for whoever lets a
/// person choose.
namespace sanjia::accountcalls {

[[nodiscard]] QStringList search();
[[nodiscard]] QStringList detail();

} // namespace sanjia::accountcalls
