// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sanjia {

/// What the browser shows at the end of an authorization: HTML made by whoever speaks to people.
struct RedirectPages
{
    QByteArray granted;
    QByteArray refused;
};

} // namespace sanjia
