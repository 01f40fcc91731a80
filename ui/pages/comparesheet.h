// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/comparison.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextDocument>

#include <memory>

class QAbstractItemModel;
class QTextCursor;

namespace sanjia {

/// The compare page on paper: its table, the chart of unit costs with the crossings in words, and
/// the matrix, dark on white whatever the window looks like. It shows what the models show and
/// works nothing out. Titles come from outside: every text goes in as plain text.
class CompareSheet
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::CompareSheet)
public:
    QString heading;
    const QAbstractItemModel *facts = nullptr;
    QList<int> rows; ///< of the facts, those to be shown
    const QAbstractItemModel *matrix = nullptr;
    CostCurves curves;
    QStringList titles; ///< of the offers
    QStringList crossings;

    [[nodiscard]] std::unique_ptr<QTextDocument> document() const;
    [[nodiscard]] QByteArray png() const;
    [[nodiscard]] QByteArray pdf() const; ///< A4, landscape

private:
    void addTable(QTextCursor &cursor, const QAbstractItemModel &model,
                  const QList<int> &shown) const;
};

} // namespace sanjia
