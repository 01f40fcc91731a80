// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/offer.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace sanjia {

/// What an offer says of itself, a row each; what it left out is left out here too.
class Facts : public QWidget
{
    Q_OBJECT
public:
    explicit Facts(QWidget *parent = nullptr);
    void showOffer(const Offer &offer);

private:
    QLabel *addRow(const QString &name, const QString &objectName);
    void set(QLabel *value, const QString &text);

    QFormLayout *m_form;
    QLabel *m_seller;
    QLabel *m_place;
    QLabel *m_credit;
    QLabel *m_mixed;
    QLabel *m_reference;
    QLabel *m_moq;
    QLabel *m_stock;
    QLabel *m_sales;
    QLabel *m_seen;
};

} // namespace sanjia
