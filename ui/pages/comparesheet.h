// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/comparison.h"

#include <QCoreApplication>
#include <QImage>
#include <QStringList>
#include <QTextDocument>

#include <memory>

class QAbstractItemModel;
class QTextCursor;

namespace sanjia {

/// A table of the page as it stood, free of its model: what another thread may read.
struct SheetTable
{
    struct Cell
    {
        QString text;
        bool bold = false;
        QImage picture; ///< instead of the text
    };
    struct Row
    {
        QString name;
        QList<Cell> cells;
    };
    QStringList columns;
    QList<Row> rows;
};
/// `rows` of the model, those to be shown.
[[nodiscard]] SheetTable sheetTable(const QAbstractItemModel &model, const QList<int> &rows);

/// The compare page on paper: its table, the chart of unit costs with the crossings in words, and
/// the matrix, dark on white whatever the window looks like. It shows what the models showed and
/// works nothing out. Titles come from outside: every text goes in as plain text. Any thread, but
/// for the chart.
class CompareSheet
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::CompareSheet)
public:
    QString heading;
    QString note; ///< below it; may be empty
    SheetTable facts;
    SheetTable matrix;
    QImage chart; ///< of chartOf()
    QStringList crossings;

    /// In the window's thread alone: Qt Charts has graphics items inside.
    [[nodiscard]] static QImage chartOf(const CostCurves &curves, const QStringList &titles);
    [[nodiscard]] std::unique_ptr<QTextDocument> document() const;
    [[nodiscard]] QByteArray png() const;
    [[nodiscard]] QByteArray pdf() const; ///< A4, landscape

private:
    static void addTable(QTextCursor &cursor, const SheetTable &table);
};

} // namespace sanjia
