// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"
#include "ui/desk.h"

#include <QWidget>

#include <memory>

namespace sanjia {

/// Everything ever seen, searched as you type, offline, with the same table and detail as the
/// market page.
class LibraryPane : public QWidget
{
    Q_OBJECT
public:
    explicit LibraryPane(const Desk &desk, QWidget *parent = nullptr);
    ~LibraryPane() override;

    void setQuantity(qint64 quantity);
    void refresh(); ///< asks the store again; called when the page is shown

Q_SIGNALS:
    void failed(const sanjia::Error &error);
    void shortlistRequested(const QList<sanjia::Offer> &offers);
    void compareRequested(const QList<sanjia::Offer> &offers);

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace sanjia
