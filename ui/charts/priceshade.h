// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/pricehistory.h"
#include "ui/charts/chartcolours.h"
#include "ui/charts/priceframe.h"

#include <QCoreApplication>

class QPainter;

namespace sanjia {

/// The times in which an offer was sold out, gone or not looked at, as hatching behind a chart's
/// line. Each has a hatch of its own and, where there is room, its name, so that it is told on grey
/// paper too. Private to ui/charts.
class PriceShade
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::PriceShade)
public:
    static void paint(QPainter &painter, const QList<PriceSpan> &spans, const PriceFrame &frame,
                      const ChartColours &colours);
    [[nodiscard]] static QString name(PriceSpan::Kind kind);
};

} // namespace sanjia
