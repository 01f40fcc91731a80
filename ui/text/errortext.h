// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QString>

namespace sanjia {

/// An error in words: what happened, and what to do next. The only place where errors become text
/// for a person, for window and command line alike. Plain text, in the program's language.
struct ErrorText
{
    QString what;
    QString advice; ///< may be empty
};

[[nodiscard]] ErrorText errorText(const Error &error);

} // namespace sanjia
