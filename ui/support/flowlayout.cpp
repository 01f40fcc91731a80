// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/flowlayout.h"

#include "ui/support/metrics.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>
#include <utility>

namespace sanjia {

namespace {

bool isStretch(QLayoutItem &item) { return item.spacerItem() != nullptr; }

/// Spacers say that they are empty, and so do hidden widgets.
bool takesPart(QLayoutItem &item) { return isStretch(item) || !item.isEmpty(); }

/// How much wider than it likes to be an item wants to be, where there is room. Not
/// expandingDirections(): that of a label and a field of a fixed width wants to be wider, too.
int growthOf(QLayoutItem &item)
{
    int growth = 0;
    if (const QWidget *widget = item.widget(); widget && !item.isEmpty()) {
        if (widget->sizePolicy().expandingDirections() & Qt::Horizontal)
            growth = std::max(0, widget->maximumWidth() - item.sizeHint().width());
    } else if (const QLayout *layout = item.layout()) {
        for (int i = 0; i < layout->count(); ++i)
            growth = std::min(QLAYOUTSIZE_MAX, growth + growthOf(*layout->itemAt(i)));
    }
    return growth;
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(kBarSpacing);
}

/// One by one: a layout that goes takes itself out of the one it is in.
FlowLayout::~FlowLayout()
{
    while (count() > 0)
        delete takeAt(count() - 1);
}

void FlowLayout::addTogether(std::initializer_list<QWidget *> widgets)
{
    auto *together = new QHBoxLayout;
    together->setSpacing(kBarSpacing);
    for (QWidget *widget : widgets)
        together->addWidget(widget);
    addChildLayout(together);
    addItem(together);
}

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *item = at->release();
    m_items.erase(at);
    invalidate();
    return item;
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    bool begun = false; // the line has something to see
    for (size_t i = 0; i < m_items.size(); ++i) {
        QLayoutItem &item = *m_items[i];
        if (!takesPart(item))
            continue;
        const QSize wanted = item.sizeHint();
        const int more = (begun && !isStretch(item) ? spacing() : 0) + wanted.width();
        if (lines.empty() || (begun && lines.back().width + more > width)) {
            lines.push_back({i, i + 1, wanted.width(), wanted.height()});
            begun = !isStretch(item);
            continue;
        }
        Line &line = lines.back();
        line.end = i + 1;
        line.width += more;
        line.height = std::max(line.height, wanted.height());
        begun = begun || !isStretch(item);
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const auto lines = linesFor(width - around.left() - around.right());
    const int height = std::accumulate(lines.begin(), lines.end(), 0,
                                       [](int sum, const Line &line) { return sum + line.height; });
    const int gaps = lines.empty() ? 0 : kBarSpacing * static_cast<int>(lines.size() - 1);
    return height + gaps + around.top() + around.bottom();
}

QSize FlowLayout::sizeHint() const
{
    const QMargins around = contentsMargins();
    const auto lines = linesFor(QLAYOUTSIZE_MAX);
    const QSize inside = lines.empty() ? QSize(0, 0) : QSize(lines[0].width, lines[0].height);
    return inside.grownBy(around);
}

QSize FlowLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const auto &item : m_items) {
        if (takesPart(*item))
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect room = rect.marginsRemoved(contentsMargins());
    const auto lines = linesFor(room.width());
    for (const Line &line : lines) {
        place(line, QRect(room.left(), room.top(), room.width(), line.height));
        room.setTop(room.top() + line.height + kBarSpacing);
    }
}

QList<int> FlowLayout::widths(const Line &line, int room) const
{
    QList<int> widths;
    // Less than nothing where a single one is wider than the line: then it takes what there is.
    int left = room - line.width;
    int growing = 0;
    int stretches = 0;
    for (size_t i = line.first; i < line.end; ++i) {
        QLayoutItem &item = *m_items[i];
        const bool part = takesPart(item);
        widths.append(part ? item.sizeHint().width() : 0);
        stretches += isStretch(item) ? 1 : 0;
        growing += part && growthOf(item) > 0 ? 1 : 0;
    }
    for (size_t i = line.first; i < line.end; ++i) {
        QLayoutItem &item = *m_items[i];
        int &width = widths[static_cast<qsizetype>(i - line.first)];
        if (const int growth = growthOf(item); takesPart(item) && growth > 0 && left > 0) {
            const int wider = std::min(left / growing--, growth);
            width += wider;
            left -= wider;
        } else if (takesPart(item) && left < 0) {
            const int least = std::max(item.minimumSize().width(), width + left);
            left += width - least;
            width = least;
        }
    }
    for (size_t i = line.first; i < line.end; ++i) {
        if (isStretch(*m_items[i]) && left > 0) {
            const int share = left / stretches--;
            widths[static_cast<qsizetype>(i - line.first)] = share;
            left -= share;
        }
    }
    return widths;
}

void FlowLayout::place(const Line &line, const QRect &rect) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const QList<int> widths = this->widths(line, rect.width());
    int x = rect.left();
    bool begun = false;
    for (size_t i = line.first; i < line.end; ++i) {
        QLayoutItem &item = *m_items[i];
        const int width = widths.at(static_cast<qsizetype>(i - line.first));
        if (isStretch(item)) {
            x += width;
        } else if (takesPart(item)) {
            x += std::exchange(begun, true) ? spacing() : 0;
            item.setGeometry(
                QStyle::visualRect(direction, rect, QRect(x, rect.top(), width, rect.height())));
            x += width;
        }
    }
}

} // namespace sanjia
