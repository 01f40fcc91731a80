// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sanjia {

/// What kind of drawing shows a category's goods.
enum class Shape { Round, Box, Garment, Tall, Flat, Ring };

/// A category of the sample market and the words its titles, variants and prices are made of.
struct GoodsCategory
{
    qint64 id = 0;
    QString name; ///< the word buyers search for
    QStringList traits; ///< what sellers praise
    QStringList kinds; ///< more exact words for the thing
    QString unit;
    qint64 lowestPriceE4 = 0; ///< of a piece, in 1/10 000 yuan
    qint64 highestPriceE4 = 0;
    QString firstAttribute; ///< 颜色, 规格
    QStringList firstValues;
    QString secondAttribute; ///< 尺码, 长度; may be empty
    QStringList secondValues;
    Shape shape = Shape::Box;
};

/// The thirty categories.
[[nodiscard]] const QList<GoodsCategory> &goodsCategories();

/// Where sellers are, in Chinese as the platform says it.
struct Place
{
    QString province;
    QString city;
};
[[nodiscard]] const QList<Place> &supplierPlaces();
/// Words to name companies with: a given name, and a line of business.
[[nodiscard]] const QStringList &companyNames();
[[nodiscard]] const QStringList &companyTrades();

} // namespace sanjia
