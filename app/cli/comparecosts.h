// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/costcurve.h"
#include "core/domain/costmatrix.h"

#include <QJsonArray>
#include <QString>

namespace sanjia::cli {

// What compared offers cost at more than one quantity.

/// [{"quantity", "cells": [{"offer_id", "order_quantity", "total_cost", "wanted_unit_cost",
/// "best"}]}]
[[nodiscard]] QJsonArray matrixJson(const QList<MatrixRow> &rows, const QList<Offer> &offers);
/// [{"from_quantity", "offer_id", "than_offer_id", "cheapest_of_all", "complete"}], rising; the
/// last is false where two offers went on crossing after what is listed.
[[nodiscard]] QJsonArray crossingsJson(const QList<PairCrossings> &pairs,
                                       const QList<Offer> &offers);
/// The matrix with its best values marked by an asterisk, the crossings in words below it.
[[nodiscard]] QString costsTable(const QList<MatrixRow> &rows, const QList<PairCrossings> &pairs,
                                 const QList<Offer> &offers, qint64 reach);

} // namespace sanjia::cli
