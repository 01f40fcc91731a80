// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/priceshade.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sanjia {

namespace {

/// Lines at 45 degrees, cut at the box by hand: patterns of brushes look different on paper, in
/// SVG and at each scale of a screen.
void hatch(QPainter &painter, const QRectF &box, double apart, bool rising)
{
    QList<QLineF> lines;
    const double high = box.height();
    const double first = std::floor((box.left() - high) / apart) * apart;
    const int count = static_cast<int>(std::ceil((box.right() - first) / apart));
    for (int i = 0; i < count; ++i) {
        const double at = first + i * apart;
        // From (at, bottom) up to (at + high, top), or mirrored.
        const double left = std::max(at, box.left());
        const double right = std::min(at + high, box.right());
        if (right <= left)
            continue;
        const double low = left - at;
        const double up = right - at;
        lines.append(rising ? QLineF(left, box.bottom() - low, right, box.bottom() - up)
                            : QLineF(left, box.top() + low, right, box.top() + up));
    }
    painter.drawLines(lines);
}

} // namespace

QString PriceShade::name(PriceSpan::Kind kind)
{
    switch (kind) {
    case PriceSpan::Kind::Unseen:
        //: Mark in the price chart: a time in which nobody looked at the offer
        return tr("not seen");
    case PriceSpan::Kind::SoldOut:
        //: Mark in the price chart: a time in which the offer had no stock
        return tr("sold out");
    case PriceSpan::Kind::Gone:
        //: Mark in the price chart: a time in which the market had no such offer
        return tr("gone");
    }
    return {};
}

void PriceShade::paint(QPainter &painter, const QList<PriceSpan> &spans, const PriceFrame &frame,
                       const ChartColours &colours)
{
    using Kind = PriceSpan::Kind;
    const QFontMetricsF metrics(painter.font());
    const double row = metrics.height();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const PriceSpan &span : spans) {
        const double left = std::max(frame.x(span.from), frame.plot.left());
        const double right = std::min(frame.x(span.to), frame.plot.right());
        if (right <= left)
            continue;
        const QRectF box(left, frame.plot.top(), std::max(right - left, 1.0), frame.plot.height());
        painter.setPen(QPen(colours.shade, row / 18));
        if (span.kind == Kind::SoldOut || span.kind == Kind::Gone)
            hatch(painter, box, row * 0.6, true);
        if (span.kind == Kind::Gone)
            hatch(painter, box, row * 0.6, false);
        const QString words = name(span.kind);
        const double wide = metrics.horizontalAdvance(words) + row * 0.4;
        if (wide > box.width())
            continue;
        // Each kind at a height of its own: two may be at once.
        const double down = span.kind == Kind::Unseen ? 0 : span.kind == Kind::Gone ? 1 : 2;
        const QRectF tag(box.center().x() - wide / 2, box.bottom() - row * (1.2 + down), wide, row);
        if (tag.top() < frame.plot.top())
            continue;
        painter.fillRect(tag, colours.ground);
        painter.setPen(colours.reference);
        painter.drawText(tag, Qt::AlignCenter, words);
    }
    painter.restore();
}

} // namespace sanjia
