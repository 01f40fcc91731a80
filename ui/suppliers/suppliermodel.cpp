// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/suppliermodel.h"

#include "core/domain/columnsort.h"
#include "ui/offers/textranks.h"
#include "ui/text/format.h"

#include <numeric>

namespace sanjia {

namespace {

qint64 keyOf(const std::optional<Money> &amount) { return amount ? amount->e4() : kUnknownKey; }

qint64 keyOf(const std::optional<qint64> &value) { return value.value_or(kUnknownKey); }

/// Of a column that is no text.
qint64 numberIn(const SupplierSummary &supplier, int column)
{
    switch (column) {
    case SupplierModel::Mark:
        return supplier.mark == SupplierMark::None ? kUnknownKey
                                                   : static_cast<qint64>(supplier.mark);
    case SupplierModel::Offers:
        return supplier.offers;
    case SupplierModel::Lowest:
        return keyOf(supplier.lowest);
    case SupplierModel::Median:
        return keyOf(supplier.median);
    case SupplierModel::Level:
        return keyOf(supplier.level);
    case SupplierModel::InStock:
        return keyOf(stockShare(supplier));
    case SupplierModel::Changes:
        return keyOf(yearlyChanges(supplier));
    case SupplierModel::Mixing:
        return supplier.mixing;
    case SupplierModel::Years:
        return keyOf(memberYears(supplier.creditLevel));
    case SupplierModel::LastSeen:
        return supplier.lastSeen;
    default:
        return kUnknownKey;
    }
}

const QString *textIn(const SupplierSummary &supplier, int column)
{
    switch (column) {
    case SupplierModel::Place:
        return &supplier.place;
    case SupplierModel::Credit:
        return &supplier.creditLevel;
    case SupplierModel::Note:
        return &supplier.note;
    default:
        return nullptr;
    }
}

} // namespace

void SupplierModel::setSuppliers(const QList<SupplierSummary> &suppliers)
{
    beginResetModel();
    m_suppliers = suppliers;
    arrange();
    endResetModel();
}

const SupplierSummary &SupplierModel::supplierAt(int row) const
{
    return m_suppliers.at(m_shown.at(static_cast<size_t>(row)));
}

int SupplierModel::rowOf(const Supplier &supplier) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (supplierAt(row).supplier == supplier)
            return row;
    }
    return -1;
}

QString SupplierModel::text(int row, int column) const
{
    const SupplierSummary &supplier = supplierAt(row);
    switch (column) {
    case Name:
        return supplier.supplier.name.isEmpty() ? supplier.supplier.id.value
                                                : supplier.supplier.name;
    case Mark:
        return format::supplierMark(supplier.mark);
    case Offers:
        return format::number(supplier.offers);
    case Lowest:
        return format::money(supplier.lowest);
    case Median:
        return format::money(supplier.median);
    case Level:
        return format::level(supplier.level);
    case InStock:
        return format::share(stockShare(supplier));
    case Changes:
        return format::tenths(yearlyChanges(supplier));
    case Mixing:
        return format::number(supplier.mixing);
    case Place:
        return supplier.place.isEmpty() ? format::unknown() : supplier.place;
    case Credit:
        return supplier.creditLevel.isEmpty() ? format::unknown() : supplier.creditLevel;
    case Years:
        return format::number(memberYears(supplier.creditLevel));
    case LastSeen:
        return format::date(supplier.lastSeen);
    case Note:
        return supplier.note;
    default:
        return {};
    }
}

QString SupplierModel::hint(int row, int column) const
{
    const SupplierSummary &supplier = supplierAt(row);
    if (column == Offers && supplier.gone > 0)
        return tr("%Ln of them gone", nullptr, static_cast<int>(supplier.gone));
    return column == Name || column == Note ? text(row, column) : QString();
}

QVariant SupplierModel::other(int row, int column, int role) const
{
    if (role != Qt::EditRole)
        return {};
    return column == Note ? supplierAt(row).note : text(row, column);
}

QVariant SupplierModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return titleHint(section);
    return PlainModel::headerData(section, orientation, role);
}

bool SupplierModel::isNumber(int column) const
{
    return (column >= Offers && column <= Mixing) || column == Years;
}

QString SupplierModel::title(int column) const
{
    switch (column) {
    case Name:
        //: Column: name of the supplier
        return tr("Seller");
    case Mark:
        //: Column: starred or blocked
        return tr("Mark");
    case Offers:
        //: Column: how many offers of a seller were seen
        return tr("Offers");
    case Lowest:
        //: Column: the lowest cost of a piece among a seller's offers
        return tr("Lowest");
    case Median:
        //: Column: the median cost of a piece among a seller's offers
        return tr("Median");
    case Level:
        //: Column: how far a seller's median is from that of all that was found
        return tr("vs. median");
    case InStock:
        //: Column: the share of a seller's offers that are in stock
        return tr("In stock");
    case Changes:
        //: Column: how often an offer's price changes in a year
        return tr("Changes a year");
    case Mixing:
        //: Column: how many offers of a seller allow mixed batches (混批)
        return tr("Allow mixing");
    case Place:
        //: Column: where the seller ships from
        return tr("Place");
    case Credit:
        //: Column: TrustPass level (诚信通)
        return tr("Credit");
    case Years:
        //: Column: for how many years the seller has been a member
        return tr("Years");
    case LastSeen:
        //: Column: when an offer of the seller was last seen
        return tr("Last seen");
    case Note:
        //: Column: the buyer's own words
        return tr("Note");
    default:
        return {};
    }
}

QVariant SupplierModel::titleHint(int column)
{
    switch (column) {
    case Lowest:
        return tr("Unit cost at your quantity of the cheapest of the offers");
    case Median:
        return tr("Median unit cost at your quantity of the offers");
    case Level:
        return tr("The median compared with that of all offers your words find, of any seller");
    case InStock:
        return tr("Of the offers whose stock is known");
    case Changes:
        return tr("How often the listed price of an offer changes in a year, since each was first "
                  "seen");
    case Mixing:
        return tr("How many of the offers allow mixed batches");
    default:
        return {};
    }
}

Qt::ItemFlags SupplierModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Note ? flags | Qt::ItemIsEditable : flags;
}

bool SupplierModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Note)
        return false;
    SupplierSummary &supplier = m_suppliers[m_shown.at(static_cast<size_t>(index.row()))];
    const QString note = value.toString().trimmed().left(kLongestNote);
    if (note == supplier.note)
        return true;
    supplier.note = note;
    Q_EMIT dataChanged(index, index);
    Q_EMIT noted(supplier.supplier, note);
    return true;
}

std::vector<qint64> SupplierModel::keys(int column) const
{
    std::vector<qint64> keys;
    keys.reserve(static_cast<size_t>(m_suppliers.size()));
    if (column == Name) { // they come in this order
        keys.resize(static_cast<size_t>(m_suppliers.size()));
        std::iota(keys.begin(), keys.end(), 0);
        return keys;
    }
    TextRanks ranks;
    for (const SupplierSummary &supplier : m_suppliers) {
        const QString *words = textIn(supplier, column);
        if (!words)
            keys.push_back(numberIn(supplier, column));
        else
            keys.push_back(words->isEmpty() ? kUnknownKey : qint64{ranks.idOf(*words)});
    }
    const std::vector<qint64> &places = ranks.ranks();
    if (!places.empty()) {
        for (qint64 &key : keys)
            key = key == kUnknownKey ? key : places.at(static_cast<size_t>(key));
    }
    return keys;
}

void SupplierModel::arrange()
{
    if (m_shown.size() != static_cast<size_t>(m_suppliers.size()) || m_column < 0) {
        m_shown.resize(static_cast<size_t>(m_suppliers.size()));
        std::iota(m_shown.begin(), m_shown.end(), 0);
    }
    if (m_column >= 0)
        sortByKey(m_shown, keys(m_column), m_order == Qt::DescendingOrder);
}

void SupplierModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<qint32> places;
    for (const QModelIndex &index : before)
        places.append(m_shown.at(static_cast<size_t>(index.row())));
    m_column = column;
    m_order = order;
    arrange();
    std::vector<int> rows(m_shown.size());
    for (size_t row = 0; row < m_shown.size(); ++row)
        rows[static_cast<size_t>(m_shown[row])] = static_cast<int>(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rows.at(static_cast<size_t>(places.at(i))), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace sanjia
