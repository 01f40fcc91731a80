// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tableactions.h"

#include "core/services/csv.h"
#include "core/services/filewriter.h"
#include "ui/import/importdialog.h"
#include "ui/offers/offertable.h"
#include "ui/pages/tagdialog.h"
#include "ui/similar/similardialog.h"
#include "ui/support/dialogs.h"

using namespace Qt::StringLiterals;

namespace sanjia {

TableActions::TableActions(const Desk &desk, Dialogs &dialogs, QWidget *window)
    : QObject(window), m_desk(desk), m_dialogs(dialogs), m_window(window)
{
}

void TableActions::follow(OfferTable &table)
{
    connect(&table, &OfferTable::refused, this, &TableActions::noticed);
    connect(&table, &OfferTable::tagsRequested, this, [this](const QList<Offer> &offers) {
        (new TagDialog(m_desk.library, offers, m_window))->open();
    });
    connect(&table, &OfferTable::similarRequested, this, &TableActions::findSimilar);
}

void TableActions::findSimilar(const Offer &offer)
{
    auto *dialog = new SimilarDialog(m_desk, offer, m_quantity, m_window);
    connect(dialog, &SimilarDialog::compareRequested, this, &TableActions::compareRequested);
    connect(dialog, &SimilarDialog::shortlistRequested, this, &TableActions::shortlistRequested);
    dialog->show();
}

void TableActions::import()
{
    if (!m_import) {
        m_import = new ImportDialog(m_desk, m_dialogs, m_window);
        connect(m_import, &ImportDialog::imported, this, &TableActions::imported);
    }
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
}

void TableActions::exportAll(OfferTable &table, qint64 quantity)
{
    table.withAll([this, quantity](const QList<Offer> &offers) { write(offers, quantity); });
}

void TableActions::write(const QList<Offer> &offers, qint64 quantity)
{
    //: Suggested file name, without ending
    m_dialogs.saveFile(m_window, tr("Export offers"), tr("offers") + u".csv"_s,
                       tr("CSV tables (*.csv)"), [this, offers, quantity](const QString &path) {
                           QList<Record> records;
                           for (const Offer &offer : offers)
                               records.append(offerRecord(offer, quantity));
                           const auto written = writeWhole(path, csvFrom(records, {}));
                           if (!written)
                               Q_EMIT failed(written.error());
                           else
                               Q_EMIT noticed(tr("%n offer(s) saved to %1", nullptr,
                                                 static_cast<int>(records.size()))
                                                  .arg(path));
                       });
}

} // namespace sanjia
