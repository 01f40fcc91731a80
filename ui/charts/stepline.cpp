// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stepline.h"

#include <QPaintEngine>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <vector>

namespace sanjia {

namespace {

enum class Known { Sure, Unsure, Nothing };

struct Stretch
{
    UtcMs from = 0;
    UtcMs to = 0;
    Known known = Known::Sure;
};

/// The times in which the line is not simply there, rising and apart.
QList<Stretch> stretchesOf(const PlotLine &line, const TimeSpan &view)
{
    struct Edge
    {
        UtcMs at;
        int nothing;
        int unsure;
    };
    QList<Edge> edges;
    const auto add = [&edges, &view](UtcMs from, UtcMs to, bool nothing) {
        if (to <= view.from || from >= view.to || to <= from)
            return;
        edges.append({from, nothing ? 1 : 0, nothing ? 0 : 1});
        edges.append({to, nothing ? -1 : 0, nothing ? 0 : -1});
    };
    for (const TimeSpan &gap : line.prices->series().gaps)
        add(gap.from, gap.to, true);
    for (const PriceSpan &span : line.spans) {
        if (span.kind != PriceSpan::Kind::SoldOut)
            add(span.from, span.to, span.kind == PriceSpan::Kind::Gone);
    }
    std::ranges::sort(edges, {}, &Edge::at);
    QList<Stretch> stretches;
    int nothing = 0;
    int unsure = 0;
    for (qsizetype i = 0; i < edges.size(); ++i) {
        nothing += edges.at(i).nothing;
        unsure += edges.at(i).unsure;
        if (i + 1 == edges.size() || edges.at(i + 1).at == edges.at(i).at)
            continue;
        if (nothing + unsure > 0)
            stretches.append(
                {edges.at(i).at, edges.at(i + 1).at, nothing > 0 ? Known::Nothing : Known::Unsure});
    }
    return stretches;
}

/// Cuts a tread where what is known of it changes.
void cut(const StepPiece &tread, const QList<Stretch> &stretches, QList<StepPiece> &pieces)
{
    auto next = std::ranges::upper_bound(stretches, tread.from, {}, &Stretch::to);
    UtcMs at = tread.from;
    const auto add = [&](UtcMs to, bool sure) {
        if (to > at)
            pieces.append({at, to, tread.price, sure});
        at = std::max(at, to);
    };
    for (; next != stretches.end() && next->from < tread.to; ++next) {
        add(std::min(next->from, tread.to), true);
        const UtcMs to = std::min(next->to, tread.to);
        if (next->known == Known::Unsure)
            add(to, false);
        else
            at = std::max(at, to);
    }
    add(tread.to, true);
}

/// Rectangles of whole pixels; treads too short to be seen become one bar with their risers.
std::vector<QRect> barsOf(const QList<StepPiece> &pieces, const StepPlace &place, int width)
{
    std::vector<QRect> bars;
    bars.reserve(static_cast<size_t>(2 * pieces.size()));
    const int half = width / 2;
    bool isRiser = false; // the last of them
    const auto riser = [&](int x, int top, int bottom) {
        const QRect bar(x - half, top - half, width, bottom - top + width);
        if (isRiser && bars.back().left() == bar.left()) {
            QRect &last = bars.back();
            last.setTop(std::min(last.top(), bar.top()));
            last.setBottom(std::max(last.bottom(), bar.bottom()));
        } else {
            // Side by side they are a mass whose every column says its own prices.
            if (isRiser && bars.back().left() + 1 == bar.left())
                bars.back().setWidth(1);
            bars.push_back(bar);
        }
        isRiser = true;
    };
    std::optional<UtcMs> end; // of the tread before, while the line is solid
    int before = 0;
    UtcMs edge = -1; // the last moment that was placed, and its column of pixels
    int column = 0;
    const auto columnOf = [&](UtcMs at) {
        if (at != edge)
            column = qFloor(place.x(at));
        edge = at;
        return column;
    };
    for (const StepPiece &piece : pieces) {
        // A column of the picture is a column of pixels.
        const int left = columnOf(piece.from);
        const int y = qRound(place.y(piece.price));
        if (end == piece.from && piece.sure && y != before)
            riser(left, std::min(before, y), std::max(before, y));
        end.reset();
        if (!piece.sure)
            continue;
        const int right = columnOf(piece.to);
        if (right - left >= width) { // a shorter one is covered by the risers at its ends
            bars.emplace_back(left - half, y - half, right - left + width, width);
            isRiser = false;
        } else {
            riser(left, y, y);
        }
        end = piece.to;
        before = y;
    }
    return bars;
}

} // namespace

QList<StepPiece> stepPieces(const PlotLine &line, const TimeSpan &view, int columns)
{
    const PriceSeries &series = line.prices->series();
    UtcMs end = series.lastSeen;
    for (const PriceSpan &span : line.spans)
        end = std::max(end, span.to);
    const QList<PricePoint> points = line.prices->levels().reduced(view.from, view.to, columns);
    const QList<Stretch> stretches = stretchesOf(line, view);
    QList<StepPiece> pieces;
    pieces.reserve(points.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        const UtcMs next = i + 1 < points.size() ? points.at(i + 1).at : end;
        const StepPiece tread{std::max(points.at(i).at, view.from), std::min(next, view.to),
                              points.at(i).price, true};
        if (tread.to > tread.from)
            cut(tread, stretches, pieces);
    }
    return pieces;
}

QList<QPolygonF> stepRuns(const QList<StepPiece> &pieces, const StepPlace &place, bool sure)
{
    QList<QPolygonF> runs;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const StepPiece &piece = pieces.at(i);
        const bool joins = i > 0 && pieces.at(i - 1).to == piece.from;
        const bool continues = joins && pieces.at(i - 1).sure == piece.sure;
        if (piece.sure != sure) {
            // From what is unsure up or down to the next sure price, nobody knows when.
            if (!sure && joins && !runs.isEmpty() && !pieces.at(i - 1).sure
                && pieces.at(i - 1).price != piece.price)
                runs.last().append(place.at(piece.from, piece.price));
            continue;
        }
        if (!continues) {
            runs.append(QPolygonF());
            if (joins && !sure && pieces.at(i - 1).price != piece.price)
                runs.last().append(place.at(piece.from, pieces.at(i - 1).price));
        }
        runs.last().append(place.at(piece.from, piece.price));
        runs.last().append(place.at(piece.to, piece.price));
    }
    return runs;
}

SmallStair::SmallStair(const PlotLine &line, const TimeSpan &time, const QRectF &box)
{
    const auto stats = statsOf(line.prices->series());
    if (!stats || time.to <= time.from)
        return;
    frame.plot = box;
    frame.view = time;
    frame.scale = {stats->min, stats->max, {}};
    pieces = stepPieces(line, time, std::max(1, qFloor(box.width())));
}

void paintSteps(QPainter &painter, const QList<StepPiece> &pieces, const StepPlace &place,
                const QPen &pen)
{
    const bool onPixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (onPixels && pen.style() == Qt::SolidLine) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(pen.color());
        const std::vector<QRect> bars = barsOf(pieces, place, std::max(1, qRound(pen.widthF())));
        painter.drawRects(bars.data(), static_cast<int>(bars.size()));
    } else {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        for (const QPolygonF &run : stepRuns(pieces, place, true))
            painter.drawPolyline(run);
    }
    if (std::ranges::all_of(pieces, &StepPiece::sure))
        return painter.restore();
    QPen dotted = pen; // thin, so that it is not taken for a line that is dotted as such
    dotted.setWidthF(pen.widthF() * 0.6);
    dotted.setDashPattern({2, 3});
    dotted.setCapStyle(Qt::FlatCap);
    painter.setPen(dotted);
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF &run : stepRuns(pieces, place, false))
        painter.drawPolyline(run);
    painter.restore();
}

} // namespace sanjia
