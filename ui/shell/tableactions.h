// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/offer.h"
#include "ui/desk.h"

#include <QObject>

namespace sanjia {

class Dialogs;
class OfferTable;

/// What the window does with the rows of whichever table of offers is on show: tags them, exports
/// all of them as CSV. `window` is the parent of the dialogs.
class TableActions : public QObject
{
    Q_OBJECT
public:
    TableActions(const Desk &desk, Dialogs &dialogs, QWidget *window);

    void follow(OfferTable &table);
    void exportAll(OfferTable &table, qint64 quantity);

Q_SIGNALS:
    void failed(const sanjia::Error &error);
    void noticed(const QString &text);

private:
    void write(const QList<Offer> &offers, qint64 quantity);

    Desk m_desk;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace sanjia
