// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/costlines.h"

#include "ui/text/format.h"

#include <algorithm>
#include <cmath>

namespace sanjia::costlines {

namespace {

constexpr double kPointsPerDecade = 24;
constexpr qint64 kFinestLot = 80; ///< as a part of the quantity, below which no stairs are drawn
constexpr qint64 kTooHigh = 4; ///< times the highest price per piece ordered

QPointF pointAt(const CostCurve &curve, const CostStep &step, qint64 pieces)
{
    const double sum = axisY(curve.total(step, pieces));
    return {axisX(pieces), sum / static_cast<double>(pieces)};
}

/// One sum shared by more and more pieces: a curve, so it takes points in between.
void addShared(QList<QPointF> &line, const CostCurve &curve, const CostStep &step)
{
    line.append(pointAt(curve, step, step.from));
    const double width = axisX(step.to) - axisX(step.from);
    const int between = static_cast<int>(width * kPointsPerDecade);
    const double sum = axisY(curve.total(step, step.from));
    for (int i = 1; i <= between; ++i) {
        const double x = axisX(step.from) + width * i / (between + 1);
        line.append({x, sum / std::pow(10.0, x)});
    }
    if (step.to > step.from)
        line.append(pointAt(curve, step, step.to));
}

void addLots(QList<QPointF> &line, const CostCurve &curve, const CostStep &step)
{
    const qint64 finest = curve.lot() * kFinestLot;
    qint64 pieces = step.from;
    while (pieces <= step.to && pieces < finest) {
        const qint64 end = std::min(curve.ordered(step, pieces), step.to);
        line.append(pointAt(curve, step, pieces));
        if (end > pieces)
            line.append(pointAt(curve, step, end));
        pieces = end + 1;
    }
    if (pieces > step.to)
        return;
    line.append({axisX(pieces), axisY(step.unit)});
    line.append({axisX(step.to), axisY(step.unit)});
}

} // namespace

double axisX(qint64 pieces) { return std::log10(static_cast<double>(pieces)); }

double axisY(Money perPiece) { return static_cast<double>(perPiece.e4()); }

QList<QList<QPointF>> linesOf(const CostCurve &curve)
{
    QList<QList<QPointF>> lines;
    qint64 end = -1;
    for (const CostStep &step : curve.steps()) {
        if (lines.isEmpty() || step.from != end + 1)
            lines.append(QList<QPointF>());
        QList<QPointF> &line = lines.last();
        if (step.order) {
            addShared(line, curve, step);
        } else if (curve.lot() > 1) {
            addLots(line, curve, step);
        } else {
            line.append(pointAt(curve, step, step.from));
            line.append(pointAt(curve, step, step.to));
        }
        end = step.to;
    }
    return lines;
}

QList<Tick> ticks(qint64 reach, int most)
{
    QList<Tick> fine;
    QList<Tick> coarse;
    for (qint64 power = 1; power <= reach; power *= 10) {
        coarse.append({power, format::number(power)});
        for (const qint64 factor : {1, 2, 5}) {
            if (factor * power <= reach)
                fine.append({factor * power, format::number(factor * power)});
        }
    }
    return fine.size() <= most ? fine : coarse;
}

std::optional<Span> spanOf(const QList<CostCurve> &curves, qint64 quantity)
{
    std::optional<Span> span;
    const auto include = [&span](Money price) {
        if (!span)
            span = Span{price, price};
        span->lowest = std::min(span->lowest, price);
        span->highest = std::max(span->highest, price);
    };
    for (const CostCurve &curve : curves) {
        for (const CostStep &step : curve.steps())
            include(step.unit);
    }
    if (!span)
        return span;
    const std::optional<Money> tooHigh = span->highest.times(kTooHigh);
    for (const CostCurve &curve : curves) {
        const std::optional<Money> own = curve.perPieceAt(quantity);
        if (own && tooHigh && *own < *tooHigh)
            include(*own);
    }
    return span;
}

} // namespace sanjia::costlines
