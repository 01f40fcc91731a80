// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparesheet.h"

#include "ui/charts/costpicture.h"

#include <QAbstractItemModel>
#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFont>
#include <QFontDatabase>
#include <QPageLayout>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QPixmap>
#include <QTextCursor>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr QSize kChart(1800, 900);
constexpr double kChartWidth = 900; ///< on the sheet, in its own units of 1/96 inch
constexpr int kLeastWidth = 1000;
constexpr int kSheetColumnWidth = 190;
constexpr int kWideForTwice = 1600; ///< wider pictures are large enough at one pixel a unit
constexpr double kLetters = 8.5; ///< points
const QColor kInk(0x20, 0x24, 0x28);
const QColor kRule(0xc8, 0xcd, 0xd2);

QTextCharFormat letters(double points, bool bold)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(kInk);
    return format;
}

/// A font that has the letters of both scripts: where a preview shows a page again, Qt sets a line
/// of two fonts on two heights.
QFont paperFont()
{
    QFont font;
    for (const QString &family : font.families()) {
        if (QFontDatabase::writingSystems(family).contains(QFontDatabase::SimplifiedChinese)) {
            font.setFamilies({family});
            break;
        }
    }
    return font;
}

void addLine(QTextCursor &cursor, const QString &text, const QTextCharFormat &format)
{
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(QTextBlockFormat(), format);
    cursor.insertText(text.simplified(), format);
}

} // namespace

SheetTable sheetTable(const QAbstractItemModel &model, const QList<int> &rows)
{
    SheetTable table;
    for (int column = 0; column < model.columnCount(); ++column)
        table.columns.append(model.headerData(column, Qt::Horizontal).toString());
    for (const int row : rows) {
        SheetTable::Row own{model.headerData(row, Qt::Vertical).toString(), {}};
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            own.cells.append({index.data().toString(),
                              index.data(Qt::FontRole).value<QFont>().bold(),
                              index.data(Qt::DecorationRole).value<QPixmap>().toImage()});
        }
        table.rows.append(own);
    }
    return table;
}

void CompareSheet::addTable(QTextCursor &cursor, const SheetTable &table)
{
    if (table.columns.isEmpty() || table.rows.isEmpty())
        return;
    cursor.movePosition(QTextCursor::End);
    QTextTableFormat look;
    look.setBorder(0.5);
    look.setBorderBrush(kRule);
    look.setBorderCollapse(true);
    look.setCellSpacing(0);
    look.setCellPadding(3);
    look.setHeaderRowCount(1);
    look.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *grid = cursor.insertTable(static_cast<int>(table.rows.size()) + 1,
                                          static_cast<int>(table.columns.size()) + 1, look);
    const auto at = [grid](qsizetype row, qsizetype column) {
        return grid->cellAt(static_cast<int>(row), static_cast<int>(column)).firstCursorPosition();
    };
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        at(0, column + 1).insertText(table.columns.at(column), letters(kLetters, true));
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const SheetTable::Row &row = table.rows.at(i);
        at(i + 1, 0).insertText(row.name, letters(kLetters, true));
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            const SheetTable::Cell &cell = row.cells.at(column);
            if (cell.picture.isNull())
                at(i + 1, column + 1).insertText(cell.text, letters(kLetters, cell.bold));
            else
                at(i + 1, column + 1).insertImage(cell.picture);
        }
    }
}

QImage CompareSheet::chartOf(const CostCurves &curves, const QStringList &titles)
{
    return costImage(curves, titles, kChart);
}

std::unique_ptr<QTextDocument> CompareSheet::document() const
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(paperFont());
    QTextCursor cursor(document.get());
    cursor.insertText(heading.simplified(), letters(kLetters * 1.6, true));
    if (!note.isEmpty())
        addLine(cursor, note, letters(kLetters, true));
    addTable(cursor, facts);

    document->addResource(QTextDocument::ImageResource, QUrl(u"chart"_s), chart);
    addLine(cursor, tr("Unit cost against quantity"), letters(kLetters * 1.3, true));
    cursor.insertBlock();
    QTextImageFormat image;
    image.setName(u"chart"_s);
    image.setWidth(kChartWidth);
    image.setHeight(kChartWidth * kChart.height() / kChart.width());
    cursor.insertImage(image);
    for (const QString &sentence : crossings)
        addLine(cursor, sentence, letters(kLetters, false));

    addLine(cursor, tr("Unit cost at several quantities"), letters(kLetters * 1.3, true));
    addTable(cursor, matrix);
    return document;
}

QByteArray CompareSheet::png() const
{
    const std::unique_ptr<QTextDocument> sheet = document();
    const int width = std::max(kLeastWidth,
                               kSheetColumnWidth * (static_cast<int>(facts.columns.size()) + 1));
    sheet->setTextWidth(width);
    const double scale = width > kWideForTwice ? 1 : 2;
    QImage image((QSizeF(width, sheet->size().height()) * scale).toSize(), QImage::Format_RGB32);
    QByteArray bytes;
    if (image.isNull())
        return bytes;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, kInk);
    sheet->documentLayout()->draw(&painter, context);
    painter.end();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray CompareSheet::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setTitle(heading);
    document()->print(&writer);
    return bytes;
}

} // namespace sanjia
