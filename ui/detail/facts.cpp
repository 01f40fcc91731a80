// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/facts.h"

#include "ui/detail/section.h"
#include "ui/text/format.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QString when(UtcMs at) { return at > 0 ? format::dateTime(at) : QString(); }

} // namespace

Facts::Facts(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
    //: Label: the seller of an offer
    m_seller = addRow(tr("Seller"), u"factSeller"_s);
    //: Label: where the seller ships from
    m_place = addRow(tr("Place"), u"factPlace"_s);
    //: Label: the seller's credit level (诚信通)
    m_credit = addRow(tr("Credit"), u"factCredit"_s);
    //: Label: one order may mix SKUs to reach a tier (混批)
    m_mixed = addRow(tr("Mixed batch"), u"factMixed"_s);
    //: Label: the price the seller names for comparison
    m_reference = addRow(tr("Reference price"), u"factReference"_s);
    //: Label: least quantity that can be ordered (起订量)
    m_moq = addRow(tr("MOQ"), u"factMoq"_s);
    //: Label: pieces of one lot, for goods that are sold in lots (一手)
    m_lot = addRow(tr("Lot"), u"factLot"_s);
    //: Label: pieces in stock
    m_stock = addRow(tr("Stock"), u"factStock"_s);
    //: Label: pieces sold
    m_sales = addRow(tr("Sold"), u"factSales"_s);
    //: Label: when this was last read from the market
    m_seen = addRow(tr("Last seen"), u"factSeen"_s);
    //: Label: when this offer was seen for the first time
    m_first = addRow(tr("First seen"), u"factFirst"_s);
    //: Label: when a price, tier, SKU, stock or minimum order of this offer last changed
    m_changed = addRow(tr("Last change"), u"factChanged"_s);
    //: Label: since when the platform says that this offer does not exist any more
    m_gone = addRow(tr("Gone since"), u"factGone"_s);
    clearSightings();
}

Facts::Row Facts::addRow(const QString &name, const QString &objectName)
{
    auto *label = new QLabel(name, this);
    label->setTextFormat(Qt::PlainText);
    makeQuiet(label);
    QLabel *value = plainLabel(this, objectName);
    value->setAccessibleName(name);
    // A Chinese line is higher than a Latin one: name and value stand on one line all the same.
    const int height = fontMetrics().size(Qt::TextSingleLine, u"商 Ag"_s).height();
    label->setMinimumHeight(height);
    value->setMinimumHeight(height);
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    return {label, value};
}

void Facts::set(const Row &row, const QString &text)
{
    row.value->setText(text);
    row.name->setVisible(!text.isEmpty());
    row.value->setVisible(!text.isEmpty());
}

void Facts::showOffer(const Offer &offer)
{
    const auto pieces = [&](std::optional<qint64> n) {
        return n ? format::quantity(n, offer.unit) : QString();
    };
    set(m_seller, offer.supplier.name);
    set(m_place, offer.location);
    set(m_credit, offer.creditLevel);
    set(m_mixed, offer.mixBatch ? format::yesNo(offer.mixBatch) : QString());
    set(m_reference, offer.referencePrice ? format::money(offer.referencePrice) : QString());
    set(m_moq, pieces(offer.moq));
    set(m_lot, pieces(offer.lot));
    set(m_stock, pieces(offer.stock));
    set(m_sales, offer.sales ? pieces(offer.sales) : offer.salesText);
    set(m_seen, when(offer.seenAt));
}

void Facts::showSightings(const Sightings &seen)
{
    set(m_first, when(seen.firstSeen));
    // First sight is not a change.
    set(m_changed, seen.changedAt > seen.firstSeen ? when(seen.changedAt) : QString());
    set(m_gone, when(seen.goneAt.value_or(0)));
}

} // namespace sanjia
