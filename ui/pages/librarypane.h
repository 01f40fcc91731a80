// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/library.h"
#include "core/domain/request.h"
#include "ui/desk.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace sanjia {

class DetailPanel;
class MoneyEdit;
class OfferTable;

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
    [[nodiscard]] OfferTable &table() { return *m_table; }

Q_SIGNALS:
    void failed(const sanjia::Error &error);
    void shortlistRequested(const QList<sanjia::Offer> &offers);
    void compareRequested(const QList<sanjia::Offer> &offers);

private:
    void build();
    void ask();
    void take(const Result<LibraryPage> &page);

    Desk m_desk;
    QLineEdit *m_words;
    MoneyEdit *m_priceMin;
    MoneyEdit *m_priceMax;
    QComboBox *m_sort;
    QLabel *m_count;
    QPushButton *m_more;
    OfferTable *m_table;
    DetailPanel *m_detail;
    QSplitter *m_splitter;
    QTimer m_typing;
    int m_limit;
    Request<LibraryPage> m_request;
};

} // namespace sanjia
