// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/sortheader.h"

#include "ui/text/format.h"

#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionHeader>

#include <algorithm>

namespace sanjia {

namespace {
constexpr double kNumberSize = 0.72; // of the header's letters
constexpr int kNumberRoom = 12;
} // namespace

SortHeader::SortHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicator(-1, Qt::AscendingOrder); // none until asked
}

void SortHeader::setSorts(const SortColumns &sorts)
{
    const QSignalBlocker quiet(this);
    m_sorts = sorts;
    const SortColumn first = sorts.value(0);
    setSortIndicator(first.column, first.order);
    viewport()->update();
}

QByteArray SortHeader::written(const SortColumns &sorts)
{
    QByteArray text;
    for (const SortColumn &one : sorts)
        text += QByteArray::number(one.column) + (one.order == Qt::AscendingOrder ? "+ " : "- ");
    return text.trimmed();
}

SortColumns SortHeader::read(const QByteArray &text)
{
    SortColumns sorts;
    const QList<QByteArray> parts = text.simplified().split(' ').mid(0, OfferModel::kMostSorts);
    for (const QByteArray &part : parts) {
        bool isNumber = false;
        const int column = part.chopped(part.isEmpty() ? 0 : 1).toInt(&isNumber);
        if (!isNumber || column < 0 || column >= offercolumns::Count)
            return {};
        sorts.append({column, part.endsWith('-') ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return sorts;
}

qsizetype SortHeader::placeOf(int section) const
{
    const auto found = std::ranges::find(m_sorts, section, &SortColumn::column);
    return found == m_sorts.cend() ? -1 : found - m_sorts.cbegin();
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = -1;
    // Near an edge it is a width that is meant.
    const bool onEdge = cursor().shape() == Qt::SplitHCursor;
    if (event->button() != Qt::LeftButton || !(event->modifiers() & Qt::ShiftModifier) || onEdge)
        return QHeaderView::mousePressEvent(event);
    m_pressed = logicalIndexAt(event->position().toPoint());
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressed < 0)
        return QHeaderView::mouseReleaseEvent(event);
    if (logicalIndexAt(event->position().toPoint()) == m_pressed)
        Q_EMIT alsoRequested(m_pressed);
    m_pressed = -1;
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    const qsizetype place = placeOf(section);
    if (place > 0)
        option->sortIndicator = m_sorts.at(place).order == Qt::AscendingOrder
            ? QStyleOptionHeader::SortDown
            : QStyleOptionHeader::SortUp;
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    const qsizetype place = placeOf(section);
    if (place < 0 || m_sorts.size() < 2)
        return;
    painter->save();
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * kNumberSize);
    painter->setFont(small);
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->drawText(QRect(rect.right() - kNumberRoom, rect.top() + 1, kNumberRoom, rect.height()),
                      Qt::AlignTop | Qt::AlignHCenter, format::number(place + 1));
    painter->restore();
}

} // namespace sanjia
