// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/costcard.h"

#include "ui/detail/section.h"
#include "ui/text/currencytext.h"
#include "ui/text/format.h"

#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QString variantName(const Offer &offer, const SkuId &id)
{
    const auto sku = std::ranges::find(offer.skus, id, &Sku::id);
    return sku == offer.skus.end() ? QString() : format::attributes(*sku);
}

} // namespace

CostCard::CostCard(QWidget *parent) : QFrame(parent), m_box(new QVBoxLayout(this))
{
    setObjectName(u"costCard"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_box->setContentsMargins(14, 10, 14, 10);
    m_box->setSpacing(2);
    m_heading = addLine(u"costHeading"_s);
    m_unit = addLine(u"costUnit"_s);
    m_foreign = addLine(u"costForeign"_s);
    m_line = addLine(u"costLine"_s);
    m_basis = addLine(u"costBasis"_s);
    m_moq = addLine(u"costMoq"_s);
    m_next = addLine(u"costNext"_s);
    m_better = addLine(u"costBetter"_s);
    m_stock = addLine(u"costStock"_s);
    m_unit->setAccessibleName(tr("Price per piece at my quantity"));
    m_foreign->setAccessibleName(tr("Price per piece in my currency"));
    m_line->setAccessibleName(tr("Total at my quantity"));
    scaleFont(m_unit, 1.9, true);
    scaleFont(m_better, 1.0, true);
    makeQuiet(m_basis);
}

QLabel *CostCard::addLine(const QString &objectName)
{
    QLabel *label = plainLabel(this, objectName);
    m_box->addWidget(label);
    return label;
}

/// A bar at the leading edge makes the card the first thing seen, in any colour scheme.
void CostCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    constexpr int kBar = 4;
    const QRect bar(0, 0, kBar, height());
    QPainter(this).fillRect(QStyle::visualRect(layoutDirection(), rect(), bar),
                            palette().color(QPalette::Highlight));
}

void CostCard::set(QLabel *line, const QString &text)
{
    line->setText(text);
    line->setVisible(!text.isEmpty());
}

void CostCard::showNothing(const Offer &offer)
{
    m_unit->setText(format::unknown());
    set(m_line,
        offer.detailed ? tr("This offer names no price for this quantity.")
                       : tr("No price is known for this quantity yet."));
    for (QLabel *line : {m_foreign, m_basis, m_moq, m_next, m_better, m_stock})
        set(line, {});
}

QString CostCard::orderText(const Offer &offer, const Cost &cost)
{
    const QString order = format::quantity(cost.orderQuantity, offer.unit);
    const bool more = cost.orderQuantity > cost.quantity;
    if (!offer.lot)
        return more ? tr("%1 is the least that can be ordered.").arg(order) : QString();
    const QString lot = format::quantity(offer.lot, offer.unit);
    //: 一手: goods that are sold only in whole lots. %1: pieces to order, %2: pieces of a lot
    return more ? tr("%1 is the least that can be ordered: sold in lots of %2.").arg(order, lot)
                //: 一手: goods that are sold only in whole lots. %1: pieces of a lot
                : tr("Sold in lots of %1.").arg(lot);
}

void CostCard::showCost(const Offer &offer, qint64 quantity, const SkuId &sku)
{
    const QString &unit = offer.unit;
    m_heading->setText(tr("At my quantity: %1").arg(format::quantity(quantity, unit)));
    const std::optional<Cost> cost = costAt(offer, std::max(quantity, qint64(1)), sku);
    if (!cost) {
        showNothing(offer);
        return;
    }
    m_unit->setText(format::money(cost->unit));
    const QString foreign = format::inCurrency(cost->unit, m_currency);
    set(m_foreign, foreign.isEmpty() ? QString() : u"≈ "_s + foreign);
    set(m_line,
        tr("%1 for %2")
            .arg(format::withCurrency(cost->line, m_currency),
                 format::quantity(cost->orderQuantity, unit)));
    const QString variant = variantName(offer, cost->sku);
    set(m_basis,
        variant.isEmpty() ? tr("By %1").arg(format::costBasis(cost->basis))
                          : tr("By %1 of %2").arg(format::costBasis(cost->basis), variant));
    set(m_moq, orderText(offer, *cost));
    set(m_next,
        cost->nextTier
            ? tr("%n more piece(s) reach %1.", nullptr, format::forPlural(*cost->toNextTier))
                  .arg(format::money(cost->nextTier->price))
            : QString());
    set(m_better,
        cost->betterQuantity && cost->betterLine
            ? tr("%n piece(s) cost less in total: %1.", nullptr,
                 format::forPlural(*cost->betterQuantity))
                  .arg(format::money(*cost->betterLine))
            : QString());
    set(m_stock,
        !cost->stockSuffices || m_gone ? QString()
            : *cost->stockSuffices     ? tr("✓ Enough in stock.")
                                       : tr("⚠ Not enough in stock."));
}

} // namespace sanjia
