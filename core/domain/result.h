// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace sanjia {

/// A value or the reason there is none. Crosses every layer; exceptions cross none.
template <class T> using Result = tl::expected<T, Error>;

/// What to return instead of a value. `code` is the platform's or empty; `detail` is for the
/// journal and may hold no secret.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString code = {},
                                                QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(code), std::move(detail), std::nullopt});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace sanjia
