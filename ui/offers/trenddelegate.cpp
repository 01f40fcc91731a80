// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/trenddelegate.h"

#include "ui/charts/chartcolours.h"
#include "ui/charts/stepline.h"
#include "ui/offers/offermodel.h"
#include "ui/offers/offertrends.h"

#include <QApplication>
#include <QPainter>

namespace sanjia {

namespace {

constexpr int kAir = 4;
constexpr int kStair = 64; // the width of the stair; the rest is the badge's

} // namespace

void TrendDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString badge = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool chosen = cell.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = cell.state.testFlag(QStyle::State_Active)
        ? QPalette::Active
        : QPalette::Inactive;
    const QColor text = cell.palette.color(group,
                                           chosen ? QPalette::HighlightedText : QPalette::Text);
    const QRect room = cell.rect.adjusted(kAir, kAir, -kAir, -kAir);
    painter->save();
    painter->setClipRect(cell.rect);
    if (const auto *glance = index.data(OfferModel::GlanceRole).value<const TrendGlance *>()) {
        const QRect stair(room.left(), room.top() + 1, std::min(kStair, room.width()),
                          room.height() - 3);
        const SmallStair line(glance->line, glance->time, stair);
        paintSteps(*painter, line.pieces, StepPlace{line.frame},
                   QPen(chosen ? text : ChartColours::of(cell.palette).line, 1.5));
    }
    const QRect words = room.adjusted(kStair + kAir, -kAir, 0, kAir);
    if (words.width() > 0) {
        painter->setPen(text);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          cell.fontMetrics.elidedText(badge, Qt::ElideRight, words.width()));
    }
    painter->restore();
}

} // namespace sanjia
