// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "ui/desk.h"

#include <QObject>

namespace sanjia {

class Dialogs;
class ImportDialog;
class OfferTable;

/// What the window does with the rows of whichever table of offers is on show: tags them, has them
/// watched, finds what is like them, exports all of them, and brings new ones in. `window` is the
/// parent of the dialogs.
class TableActions : public QObject
{
    Q_OBJECT
public:
    TableActions(const Desk &desk, Dialogs &dialogs, QWidget *window);

    void follow(OfferTable &table);
    /// The import, as it was left when it was closed.
    void import();
    /// Pieces, at which similar offers are compared.
    void setQuantity(qint64 quantity) { m_quantity = quantity; }
    /// Asks how; the choice is remembered for tables of this `kind`.
    void exportAll(OfferTable &table, const QString &kind, qint64 quantity);

Q_SIGNALS:
    void noticed(const QString &text);
    void imported();
    void compareRequested(const QList<sanjia::Offer> &offers);
    void shortlistRequested(const QList<sanjia::Offer> &offers);
    void watchRequested(const QList<sanjia::Offer> &offers);

private:
    void addWatching(OfferTable &table);
    void findSimilar(const Offer &offer);

    Desk m_desk;
    Dialogs &m_dialogs;
    QWidget *m_window;
    qint64 m_quantity = 1;
    ImportDialog *m_import = nullptr; ///< made when it is first asked for
};

} // namespace sanjia
