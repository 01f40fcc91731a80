// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/parts.h"

#include "core/domain/cost.h"
#include "tests/bench/generator.h"
#include "tests/bench/goals.h"
#include "tests/bench/measure.h"
#include "ui/offers/offertablemodel.h"

#include <QLocale>
#include <QSortFilterProxyModel>

#include <array>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace sanjia::bench {

namespace {

constexpr int kNumberRole = Qt::UserRole;

/// The rows as a program has them that leaves sorting to Qt: text to show, numbers to sort by.
class PlainRows final : public QAbstractTableModel
{
public:
    explicit PlainRows(const QList<Offer> &offers) : m_offers(offers) { setQuantity(1); }

    void setQuantity(qint64 quantity)
    {
        m_costs.clear();
        for (const Offer &offer : m_offers)
            m_costs.append(costAt(offer, quantity));
    }
    int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
    }
    int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int{offercolumns::Count};
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Offer &offer = m_offers.at(index.row());
        if (index.column() == offercolumns::Title && role == Qt::DisplayRole)
            return offer.title;
        if (index.column() == offercolumns::Price && role == kNumberRole && offer.price)
            return offer.price->e4();
        const std::optional<Cost> &cost = m_costs.at(index.row());
        if (index.column() == offercolumns::UnitCost && role == kNumberRole && cost)
            return cost->unit.e4();
        return {};
    }

private:
    QList<Offer> m_offers;
    QList<std::optional<Cost>> m_costs;
};

struct Turns
{
    Took first; ///< of a model that was never sorted
    Took again; ///< turned round, and back
};

/// The best of some runs; `make` gives something fresh to sort.
template <class Make> Turns sortTwice(int times, int column, Make make)
{
    Turns turns;
    for (int i = 0; i < times; ++i) {
        const auto model = make();
        turns.first = better(turns.first,
                             fastest(1, [&] { model->sort(column, Qt::AscendingOrder); }));
        turns.again = better(turns.again, fastest(1, [&] {
                                 model->sort(column, Qt::DescendingOrder);
                                 model->sort(column, Qt::AscendingOrder);
                             }));
    }
    turns.again.processor /= 2;
    turns.again.clock /= 2;
    return turns;
}

QString times(const Took &slow, const Took &quick)
{
    return u"%1 times"_s.arg(number(slow.processor / std::max(quick.processor, 1e-3)));
}

} // namespace

void tablePart(int rows)
{
    // Both sides sort as a Chinese reader expects.
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    const int runs = rows < 10'000 ? 1 : 5;
    QList<Offer> offers;
    for (int i = 0; i < rows; ++i)
        offers.append(syntheticOffer(i, i % 10 == 0));
    PlainRows plain(offers);
    const auto makeTable = [&offers] {
        auto model = std::make_unique<OfferTableModel>();
        model->setOffers(offers);
        return model;
    };
    const auto makeProxy = [&plain](int role) {
        auto proxy = std::make_unique<QSortFilterProxyModel>();
        proxy->setSortLocaleAware(true);
        proxy->setSortRole(role);
        proxy->setSourceModel(&plain);
        return proxy;
    };
    struct Column
    {
        QString name;
        int column;
        int role;
    };
    const std::array<Column, 3> columns{{{u"title"_s, offercolumns::Title, Qt::DisplayRole},
                                         {u"price"_s, offercolumns::Price, kNumberRole},
                                         {u"unit cost"_s, offercolumns::UnitCost, kNumberRole}}};
    for (const Column &column : columns) {
        const Turns table = sortTwice(runs, column.column, makeTable);
        const Turns proxy = sortTwice(std::min(runs, 2), column.column,
                                      [&] { return makeProxy(column.role); });
        line(u"sort %1 rows by %2, the first time"_s.arg(rows).arg(column.name),
             u"%1; proxy %2 (%3)"_s.arg(ms(table.first), ms(proxy.first),
                                        times(proxy.first, table.first)));
        const QString what = u"sorting %1 rows by %2 against QSortFilterProxyModel"_s.arg(rows).arg(
            column.name);
        timesLess(what + u", the first time"_s, 10, proxy.first.processor, table.first.processor,
                  u"ms"_s);
        timesLess(what + u", turned round"_s, 10, proxy.again.processor, table.again.processor,
                  u"ms"_s);
        line(u"… again, the other way"_s,
             u"%1; proxy %2 (%3)"_s.arg(ms(table.again), ms(proxy.again),
                                        times(proxy.again, table.again)));
    }

    const auto table = makeTable();
    table->sort(offercolumns::Title, Qt::AscendingOrder); // breaks ties
    table->sort(offercolumns::UnitCost, Qt::AscendingOrder);
    qint64 quantity = 10;
    const Took recost = fastest(runs * 4, [&] { table->setQuantity(++quantity); });
    atMost(u"another quantity: costing %1 rows and sorting them"_s.arg(rows), kFrameMs,
           recost.processor, u"ms"_s);
    const auto proxy = makeProxy(kNumberRole);
    proxy->setDynamicSortFilter(false); // which would move the rows one by one
    proxy->sort(offercolumns::UnitCost, Qt::AscendingOrder);
    const Took recostProxy = fastest(std::min(runs, 2), [&] {
        plain.setQuantity(++quantity);
        proxy->sort(offercolumns::UnitCost, Qt::AscendingOrder);
    });
    line(u"cost %1 rows at another quantity and sort them by it"_s.arg(rows),
         u"%1; proxy %2 (%3)"_s.arg(ms(recost), ms(recostProxy), times(recostProxy, recost)));
}

} // namespace sanjia::bench
