// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparesheet.h"

#include "ui/charts/costpicture.h"

#include <QAbstractItemModel>
#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFont>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QPixmap>
#include <QTextCursor>
#include <QTextTable>

#include <numeric>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr QSize kChart(1800, 900);
constexpr double kChartWidth = 900; ///< on the sheet, in its own units of 1/96 inch
constexpr int kLeastWidth = 1000;
constexpr int kColumnWidth = 190;
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

void addLine(QTextCursor &cursor, const QString &text, const QTextCharFormat &format)
{
    cursor.movePosition(QTextCursor::End);
    cursor.insertBlock(QTextBlockFormat(), format);
    cursor.insertText(text.simplified(), format);
}

} // namespace

void CompareSheet::addTable(QTextCursor &cursor, const QAbstractItemModel &model,
                            const QList<int> &shown) const
{
    const int columns = model.columnCount();
    if (columns == 0 || shown.isEmpty())
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
    QTextTable *table = cursor.insertTable(static_cast<int>(shown.size()) + 1, columns + 1, look);
    const auto put = [table](int row, int column, const QString &text, bool bold) {
        table->cellAt(row, column).firstCursorPosition().insertText(text, letters(kLetters, bold));
    };
    for (int column = 0; column < columns; ++column)
        put(0, column + 1, model.headerData(column, Qt::Horizontal).toString(), true);
    for (int i = 0; i < shown.size(); ++i) {
        put(i + 1, 0, model.headerData(shown.at(i), Qt::Vertical).toString(), true);
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = model.index(shown.at(i), column);
            const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
            if (picture.isNull())
                put(i + 1, column + 1, index.data().toString(),
                    index.data(Qt::FontRole).value<QFont>().bold());
            else
                table->cellAt(i + 1, column + 1)
                    .firstCursorPosition()
                    .insertImage(picture.toImage());
        }
    }
}

std::unique_ptr<QTextDocument> CompareSheet::document() const
{
    auto document = std::make_unique<QTextDocument>();
    QTextCursor cursor(document.get());
    cursor.insertText(heading.simplified(), letters(kLetters * 1.6, true));
    addTable(cursor, *facts, rows);

    const QImage chart = costImage(curves, titles, kChart);
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
    QList<int> quantities(matrix->rowCount());
    std::iota(quantities.begin(), quantities.end(), 0);
    addTable(cursor, *matrix, quantities);
    return document;
}

QByteArray CompareSheet::png() const
{
    const std::unique_ptr<QTextDocument> sheet = document();
    const int width = std::max(kLeastWidth, kColumnWidth * (facts->columnCount() + 1));
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
