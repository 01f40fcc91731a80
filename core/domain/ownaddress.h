// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sanjia {

/// An address of this computer, as a whitelist of the platform may want it. Only a public one can
/// be put there; behind a router the computer itself does not know it, and nobody is asked for it.
struct OwnAddress
{
    QString address;
    bool isPublic = false;

    friend bool operator==(const OwnAddress &, const OwnAddress &) = default;
};

/// Whether the internet knows `address` (IPv4 or IPv6): not one of a home or office network, of
/// this computer alone, or of none.
[[nodiscard]] bool isPublicAddress(const QString &address);

/// The first public address that stands in `text`, such as the refusal of a gateway; empty: none.
[[nodiscard]] QString publicAddressIn(const QString &text);

} // namespace sanjia
