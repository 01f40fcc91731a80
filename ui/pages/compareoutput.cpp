// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compareoutput.h"

#include "core/domain/clock.h"
#include "core/services/filewriter.h"
#include "ui/pages/comparemodel.h"
#include "ui/pages/comparesheet.h"
#include "ui/pages/costpanel.h"
#include "ui/report/report.h"
#include "ui/support/background.h"
#include "ui/support/dialogs.h"
#include "ui/support/samplemark.h"
#include "ui/support/tabletext.h"
#include "ui/text/format.h"
#include "ui/text/varianttext.h"

#include <QTableView>

#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;

namespace sanjia {

CompareOutput::CompareOutput(const Page &page) : QObject(page.widget), m_page(page) {}

CompareOutput::~CompareOutput() = default;

void CompareOutput::setTerms(qint64 quantity, const VariantWish &wish)
{
    m_quantity = quantity;
    m_wish = wish;
}

QList<int> CompareOutput::shownFacts() const
{
    QList<int> facts;
    for (int fact = 0; fact < comparefacts::Count; ++fact) {
        if (!m_page.view.isRowHidden(fact))
            facts.append(fact);
    }
    return facts;
}

void CompareOutput::copyAsTable()
{
    QList<int> facts = shownFacts();
    facts.removeAll(comparefacts::Picture);
    QList<int> columns(m_page.model.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    copyTable({m_page.model, facts, columns, true});
    Q_EMIT noticed(tr("The comparison was copied"));
}

CompareSheet CompareOutput::sheet() const
{
    const QString pieces = format::number(m_quantity);
    const QString day = format::date(m_page.clock.now());
    CompareSheet sheet;
    //: Heading of a printed comparison. %1: pieces, %2: the day
    sheet.heading = m_wish.isEmpty()
        ? tr("Comparison at %1 pieces, %2").arg(pieces, day)
        //: The same of one variant, %3: "颜色: 黑色"
        : tr("Comparison at %1 pieces (%3), %2").arg(pieces, day, VariantText::of(m_wish));
    if (showsSample(m_page.widget))
        sheet.note = sampleNote();
    const QAbstractItemModel &matrix = m_page.costs.matrix();
    QList<int> quantities(matrix.rowCount());
    std::iota(quantities.begin(), quantities.end(), 0);
    sheet.facts = sheetTable(m_page.model, shownFacts());
    sheet.matrix = sheetTable(matrix, quantities);
    QStringList titles;
    const QList<ComparisonRow> rows = m_page.model.rows();
    for (const ComparisonRow &row : rows)
        titles.append(row.offer.title);
    sheet.chart = CompareSheet::chartOf(m_page.costs.curves(), titles);
    sheet.crossings = m_page.costs.crossings();
    return sheet;
}

void CompareOutput::exportPage()
{
    //: Suggested file name, without ending
    m_page.dialogs.saveFile(m_page.widget, tr("Export comparison"), tr("comparison") + u".pdf"_s,
                            tr("PDF documents (*.pdf);;Pictures (*.png);;CSV tables (*.csv)"),
                            [this](const QString &path) { write(path); });
}

void CompareOutput::write(const QString &path)
{
    const QString ending = path.section(u'.', -1).toLower();
    // A CSV says nothing of samples: its lines are those of the command line's contract.
    if (ending == "csv"_L1)
        m_writing = inBackground<void>([path, rows = m_page.model.rows(), quantity = m_quantity,
                                        matrix = m_page.costs.matrixRows()] {
            return writeWhole(path, comparisonCsv(rows, quantity, matrix));
        });
    else
        m_writing = inBackground<void>([path, ending, sheet = sheet()] {
            return writeWhole(path, ending == "pdf"_L1 ? sheet.pdf() : sheet.png());
        });
    m_writing.then(this, [this, path](const Result<void> &written) {
        Q_EMIT writingChanged();
        if (!written)
            Q_EMIT failed(written.error());
        else
            Q_EMIT noticed(tr("Saved to %1").arg(path));
    });
    Q_EMIT writingChanged();
}

void CompareOutput::printPage()
{
    const std::shared_ptr<QTextDocument> document = sheet().document();
    m_page.dialogs.preview(m_page.widget, tr("Print comparison"),
                           [document](QPagedPaintDevice &paper) { document->print(&paper); });
}

} // namespace sanjia
