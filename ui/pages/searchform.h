// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/searchquery.h"
#include "ui/support/spot.h"

#include <QWidget>

class QComboBox;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sanjia {

class FlowLayout;
class MoneyEdit;

/// Every parameter of the platform's searches, and nothing of their answers. What the chosen
/// market does not know is disabled, so a query never holds what would not be sent.
class SearchForm : public QWidget
{
    Q_OBJECT
public:
    explicit SearchForm(QWidget *parent = nullptr);

    [[nodiscard]] SearchQuery query() const; ///< page 1
    void setQuery(const SearchQuery &query); ///< its page is not the form's
    /// Whether query() makes sense; says why not.
    [[nodiscard]] bool check();
    void addBeside(QWidget *button); ///< behind the button that searches
    /// Everything as it stands in the fields, unfinished too.
    [[nodiscard]] Spot typed() const;
    void setTyped(const Spot &typed);
    void setKeywords(const QString &keywords);
    void setRecent(const QStringList &keywords);
    void setRunning(bool running); ///< Search becomes Stop
    void focusKeywords();

Q_SIGNALS:
    void searchRequested(); ///< query() is complete and makes sense
    void stopRequested();

private:
    void build();
    void fitMarket();
    void press();

    QComboBox *m_keywords;
    QComboBox *m_market;
    QComboBox *m_sort;
    QComboBox *m_pageSize;
    MoneyEdit *m_priceMin;
    MoneyEdit *m_priceMax;
    QLineEdit *m_category;
    QCheckBox *m_preSale;
    QCheckBox *m_anySeller;
    QPushButton *m_go;
    QLabel *m_complaint;
    FlowLayout *m_first = nullptr;
    bool m_running = false;
};

} // namespace sanjia
