// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "ui/desk.h"

#include <QObject>
#include <QPointer>

namespace sanjia {

class Dialogs;
class ImportDialog;
class OfferTable;
class OfferWindow;

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
    /// Pieces, at which similar offers are compared and offers in windows are costed.
    void setQuantity(qint64 quantity);
    void closeWindows(); ///< those of offers; before what they remember into goes
    /// Asks how; the choice is remembered for tables of this `kind`.
    void exportAll(OfferTable &table, const QString &kind, qint64 quantity);

Q_SIGNALS:
    void noticed(const QString &text);
    void imported();
    void compareRequested(const QList<sanjia::Offer> &offers);
    void shortlistRequested(const QList<sanjia::Offer> &offers);
    void watchRequested(const QList<sanjia::Offer> &offers);
    void seen(const sanjia::Offer &offer);

private:
    void addWatching(OfferTable &table);
    void openWindows(const QList<Offer> &offers);
    void findSimilar(const Offer &offer);

    Desk m_desk;
    Dialogs &m_dialogs;
    QWidget *m_window;
    qint64 m_quantity = 1;
    QList<QPointer<OfferWindow>> m_windows;
    ImportDialog *m_import = nullptr; ///< made when it is first asked for
};

} // namespace sanjia
