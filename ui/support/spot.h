// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace sanjia {

/// Where a buyer stands on a page, in short texts under names of the page's own: what was asked
/// for, what came of it and what is chosen. It is gone back to later, also after a restart, and may
/// come from a file that anybody wrote: a page believes nothing of it.
using Spot = QMap<QString, QString>;

/// Of every page that has such: what came of the question, not part of it.
inline constexpr auto kChosen = "chosen"; ///< the current row, by what it is
inline constexpr auto kRows = "rows"; ///< what was found, where asking again would cost a call

/// The part of a place that was asked for.
[[nodiscard]] inline Spot asked(Spot place)
{
    place.remove(QString::fromLatin1(kChosen));
    place.remove(QString::fromLatin1(kRows));
    return place;
}

} // namespace sanjia
