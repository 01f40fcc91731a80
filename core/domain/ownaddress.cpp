// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ownaddress.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// Beginnings of IPv4 addresses that mean nothing on the internet.
struct Block
{
    quint32 first;
    int bits;
};

constexpr quint32 ip(quint32 a, quint32 b, quint32 c = 0) { return a << 24 | b << 16 | c << 8; }

constexpr std::array kNotPublic{
    Block{ip(0, 0), 8},     Block{ip(10, 0), 8},      Block{ip(100, 64), 10},
    Block{ip(127, 0), 8},   Block{ip(169, 254), 16},  Block{ip(172, 16), 12},
    Block{ip(192, 0), 24},  Block{ip(192, 0, 2), 24}, Block{ip(192, 168), 16},
    Block{ip(198, 18), 15}, Block{ip(224, 0), 3},
};

std::optional<quint32> asV4(const QString &text)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 number = 0;
    for (const QString &part : parts) {
        bool isNumber = false;
        const uint one = part.toUInt(&isNumber);
        if (!isNumber || one > 255 || part.size() > 3)
            return std::nullopt;
        number = number << 8 | one;
    }
    return number;
}

/// Global unicast addresses begin with the bits 001.
bool isPublicV6(const QString &text)
{
    static const QRegularExpression group(u"^[0-9a-fA-F]{1,4}$"_s);
    const QStringList halves = text.split(u"::"_s);
    if (halves.size() > 2)
        return false;
    qsizetype groups = 0;
    for (const QString &half : halves) {
        const QStringList parts = half.split(u':', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            if (!group.match(part).hasMatch())
                return false;
        }
        groups += parts.size();
    }
    if (halves.size() == 2 ? groups > 7 : groups != 8)
        return false;
    const uint first = text.section(u':', 0, 0).toUInt(nullptr, 16);
    return first >> 13 == 1;
}

} // namespace

bool isPublicAddress(const QString &address)
{
    if (address.contains(u':'))
        return isPublicV6(address);
    const auto number = asV4(address);
    if (!number)
        return false;
    return std::ranges::none_of(kNotPublic, [number = *number](const Block &block) {
        return (number ^ block.first) >> (32 - block.bits) == 0;
    });
}

QString publicAddressIn(const QString &text)
{
    static const QRegularExpression candidate(
        u"(?<![0-9A-Za-z.:])(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F:]{3,39})(?![0-9A-Za-z:]|\\.\\d)"_s);
    for (auto found = candidate.globalMatch(text); found.hasNext();) {
        const QString address = found.next().captured();
        if (isPublicAddress(address))
            return address;
    }
    return {};
}

} // namespace sanjia
