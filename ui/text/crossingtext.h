// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/costcurve.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace sanjia {

/// From how many pieces on which offer is cheaper, in words: a sentence for each crossing, rising
/// with the quantity, and one for two offers that change places many times.
class CrossingText
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::CrossingText)
public:
    /// Of two offers that cross more often only the last crossing is worth a place.
    static constexpr qsizetype kMostOfAPair = 3;

    /// `names` of the offers, plain text; `reach` is up to where was looked. Never empty: that no
    /// two change places is said, too.
    [[nodiscard]] static QStringList sentences(const QList<PairCrossings> &pairs,
                                               const QStringList &names, qint64 reach);
};

} // namespace sanjia
