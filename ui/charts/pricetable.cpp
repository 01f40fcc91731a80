// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pricetable.h"

#include "ui/charts/pricemarks.h"
#include "ui/charts/priceshade.h"
#include "ui/text/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// Appends the moments of points (rising) within (from, to], and `from` where one is before it.
template <typename Point>
void addMoments(std::vector<UtcMs> &moments, const QList<Point> &points, const TimeSpan &view)
{
    const auto first = std::ranges::upper_bound(points, view.from, {}, &Point::at);
    const auto last = std::ranges::upper_bound(points, view.to, {}, &Point::at);
    if (first != points.begin())
        moments.push_back(view.from);
    for (auto point = first; point < last; ++point)
        moments.push_back(point->at);
}

} // namespace

void PriceTable::setPlot(const PricePlot &plot, const TimeSpan &view)
{
    beginResetModel();
    m_plot = plot;
    m_moments.clear();
    for (const PlotLine &line : plot.lines)
        addMoments(m_moments, line.prices->series().points, view);
    addMoments(m_moments, plot.counts, view);
    std::ranges::sort(m_moments);
    m_moments.erase(std::unique(m_moments.begin(), m_moments.end()), m_moments.end());
    endResetModel();
}

PriceTable::Kind PriceTable::kindOf(int column) const
{
    const auto lines = static_cast<int>(std::max<qsizetype>(1, m_plot.lines.size()));
    if (column == 0)
        return Kind::Since;
    if (column <= lines)
        return Kind::Price;
    if (column == lines + 1)
        return Kind::Change;
    return column == columns() - 1 ? Kind::Remark : Kind::Count;
}

int PriceTable::columnOf(Kind kind) const
{
    for (int column = 0; column < columns(); ++column) {
        if (kindOf(column) == kind)
            return column;
    }
    return -1;
}

int PriceTable::columns() const
{
    constexpr int kAlways = 3; // since, change, remark
    const auto lines = static_cast<int>(std::max<qsizetype>(1, m_plot.lines.size()));
    return kAlways + lines + (m_plot.counts.isEmpty() ? 0 : 1);
}

QString PriceTable::text(int row, int column) const
{
    const qsizetype at = std::ssize(m_moments) - 1 - row;
    const UtcMs moment = m_moments.at(static_cast<size_t>(at));
    switch (kindOf(column)) {
    case Kind::Since:
        return format::dateTime(moment);
    case Kind::Price: {
        const auto price = priceAt(m_plot.lines.at(column - 1).prices->series(), moment);
        return price ? valueText(*price, m_plot.unit) : format::unknown();
    }
    case Kind::Change:
        return change(at);
    case Kind::Count:
        return count(moment);
    case Kind::Remark:
        return remark(at);
    }
    return {};
}

/// Of the first line, against the row before.
QString PriceTable::change(qsizetype at) const
{
    if (at == 0 || m_plot.lines.isEmpty())
        return format::unknown();
    const PriceSeries &series = m_plot.lines.first().prices->series();
    const auto before = priceAt(series, m_moments.at(static_cast<size_t>(at - 1)));
    const auto now = priceAt(series, m_moments.at(static_cast<size_t>(at)));
    if (!before || !now)
        return format::unknown();
    return *before == *now ? QString() : format::percent(*before, *now);
}

QString PriceTable::count(UtcMs at) const
{
    const auto after = std::ranges::upper_bound(m_plot.counts, at, {}, &CountPoint::at);
    if (after == m_plot.counts.begin() || !std::prev(after)->value)
        return format::unknown();
    return format::number(*std::prev(after)->value);
}

QString PriceTable::remark(qsizetype at) const
{
    const UtcMs from = at == 0 ? 0 : m_moments.at(static_cast<size_t>(at));
    const bool isLast = at + 1 == std::ssize(m_moments);
    QStringList remarks;
    const QList<PriceSpan> spans = m_plot.lines.isEmpty() ? QList<PriceSpan>()
                                                          : m_plot.lines.first().spans;
    for (const PriceSpan &span : spans) {
        const bool isOver = at == 0 && span.to <= m_moments.front();
        if (!isOver && span.from >= from
            && (isLast || span.from < m_moments.at(static_cast<size_t>(at + 1))))
            //: In the table of prices: %1 is "sold out", "gone" or "not seen"; %2, %3 are days
            remarks.append(tr("%1 %2 – %3")
                               .arg(PriceShade::name(span.kind), format::date(span.from),
                                    format::date(span.to)));
    }
    return remarks.join(tr(", "));
}

QString PriceTable::title(int column) const
{
    switch (kindOf(column)) {
    case Kind::Since:
        //: Column: the moment from which on a price held
        return tr("Since");
    case Kind::Price:
        //: Column of prices
        return m_plot.lines.size() > 1 ? m_plot.lines.at(column - 1).name : tr("Price");
    case Kind::Change:
        //: Column: change against the price before, in percent
        return tr("Change");
    case Kind::Count:
        return m_plot.countsName;
    case Kind::Remark:
        //: Column: what else is to know of a time, such as "sold out 3 May – 9 May"
        return tr("Remark");
    }
    return {};
}

bool PriceTable::isNumber(int column) const
{
    const Kind kind = kindOf(column);
    return kind == Kind::Price || kind == Kind::Change || kind == Kind::Count;
}

} // namespace sanjia
