// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/savedsearch.h"
#include "ui/support/spot.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sanjia {

class Clock;
class FlowLayout;
class MoneyEdit;

/// What the library is narrowed by, as a person sets it: words and everything else a LibraryQuery
/// can leave out. It asks nothing; every change is told at once by changed(). Order and quantity
/// are the page's.
class LibraryFilters : public QWidget
{
    Q_OBJECT
public:
    explicit LibraryFilters(const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] LibraryQuery query() const;
    [[nodiscard]] bool narrows() const; ///< anything is left out
    [[nodiscard]] QLineEdit *words() const { return m_words; }
    void setTags(const QStringList &tags); ///< to choose from; the chosen one stays if it is there
    void setSupplier(const Supplier &supplier); ///< only this seller's, until taken off again
    /// Everything this seller sells, whatever was asked before.
    void onlySupplier(const Supplier &supplier);
    /// Everything that has these words, whatever was asked before.
    void onlyWords(const QString &words);
    void reset();
    /// What is asked as it is kept under a name, and back; setAsked() does not tell of it.
    [[nodiscard]] SavedSearch asked() const;
    void setAsked(const SavedSearch &search);
    void addBeside(QWidget *button); ///< behind the first row
    /// Everything as it stands in the fields; setTyped() does not tell of it.
    [[nodiscard]] Spot typed() const;
    void setTyped(const Spot &typed);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void layOut();
    [[nodiscard]] QLabel *nameOf(QWidget *field, const QString &label);
    void tell();

    const Clock &m_clock;
    QLineEdit *m_words;
    MoneyEdit *m_priceMin;
    MoneyEdit *m_priceMax;
    QCheckBox *m_inStock;
    QLineEdit *m_place;
    QLineEdit *m_credit;
    QComboBox *m_seen;
    QComboBox *m_presence;
    QComboBox *m_tag;
    QComboBox *m_sellers;
    QPushButton *m_seller; ///< names the seller; a click takes the filter off
    QPushButton *m_reset;
    SupplierId m_supplier;
    FlowLayout *m_first = nullptr;
};

} // namespace sanjia
