// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offers/sortkeys.h"

#include <algorithm>

namespace sanjia {

using offercolumns::Key;
using offercolumns::Row;

namespace {

constexpr qint32 kNoText = -1;

qint64 numberIn(const Row &row, int column)
{
    const Key key = offercolumns::key(row, column);
    const auto *number = std::get_if<qint64>(&key);
    return number ? *number : kUnknownKey;
}

} // namespace

void SortKeys::setQuantity(qint64 quantity)
{
    m_quantity = quantity;
    m_columns[offercolumns::UnitCost].keys.clear();
    m_columns[offercolumns::LineCost].keys.clear();
}

void SortKeys::clear()
{
    m_columns = {};
    m_sheet.clear();
}

void SortKeys::changed(int row)
{
    const auto place = static_cast<size_t>(row);
    const Row &now = m_rows.at(row);
    for (int number = 0; number < offercolumns::Count; ++number) {
        Column &column = m_columns[static_cast<size_t>(number)];
        if (offercolumns::isText(number)) {
            column.keys.clear(); // quickly made again from the ranks of known texts
            if (place < column.texts.size())
                column.texts[place] = textOf(column, number, now);
        } else if (offercolumns::followsQuantity(number)) {
            column.keys.clear();
        } else if (place < column.keys.size()) {
            column.keys[place] = numberIn(now, number);
        }
    }
    if (place < m_sheet.count())
        m_sheet.replace(place, now.offer);
}

const SortKeys::Keys &SortKeys::of(int number)
{
    Column &column = m_columns.at(static_cast<size_t>(number));
    const auto count = static_cast<size_t>(m_rows.size());
    if (column.keys.size() == count)
        return column.keys;
    if (offercolumns::isText(number)) {
        readTexts(column, number);
    } else if (offercolumns::followsQuantity(number)) {
        readCosts();
    } else {
        for (size_t place = column.keys.size(); place < count; ++place)
            column.keys.push_back(numberIn(m_rows.at(static_cast<qsizetype>(place)), number));
    }
    return column.keys;
}

void SortKeys::readCosts()
{
    const auto count = static_cast<size_t>(m_rows.size());
    while (m_sheet.count() < count)
        m_sheet.append(m_rows.at(static_cast<qsizetype>(m_sheet.count())).offer);
    Keys &unit = m_columns[offercolumns::UnitCost].keys;
    Keys &line = m_columns[offercolumns::LineCost].keys;
    unit.assign(count, kUnknownKey);
    line.assign(count, kUnknownKey);
    for (size_t place = 0; place < count; ++place) {
        if (const auto cost = m_sheet.at(place, m_quantity)) {
            unit[place] = cost->unit.e4();
            line[place] = cost->line.e4();
        }
    }
}

qint32 SortKeys::textOf(Column &column, int number, const Row &row)
{
    const Key key = offercolumns::key(row, number);
    const auto *text = std::get_if<QString>(&key);
    return text ? column.ranks.idOf(*text) : kNoText;
}

void SortKeys::readTexts(Column &column, int number)
{
    const auto count = static_cast<size_t>(m_rows.size());
    if (column.texts.empty()) {
        column.texts.reserve(count);
        column.ranks.expect(count);
    }
    for (size_t place = column.texts.size(); place < count; ++place)
        column.texts.push_back(textOf(column, number, m_rows.at(static_cast<qsizetype>(place))));
    const std::vector<qint64> &ranks = column.ranks.ranks();
    column.keys.resize(count);
    std::ranges::transform(column.texts, column.keys.begin(), [&ranks](qint32 text) {
        return text == kNoText ? kUnknownKey : ranks[static_cast<size_t>(text)];
    });
}

} // namespace sanjia
