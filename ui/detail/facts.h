// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/library.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace sanjia {

/// What an offer says of itself and what the library knows of it, a row each; what is unknown is
/// left out.
class Facts : public QWidget
{
    Q_OBJECT
public:
    explicit Facts(QWidget *parent = nullptr);
    void showOffer(const Offer &offer);
    void showSightings(const Sightings &seen);
    void clearSightings() { showSightings({}); }

private:
    struct Row
    {
        QLabel *name;
        QLabel *value;
    };
    Row addRow(const QString &name, const QString &objectName);
    void set(const Row &row, const QString &text);

    QGridLayout *m_grid; // hidden rows overrun QFormLayout's own arrays in Qt 6.4
    Row m_seller;
    Row m_place;
    Row m_credit;
    Row m_mixed;
    Row m_reference;
    Row m_moq;
    Row m_lot;
    Row m_stock;
    Row m_sales;
    Row m_seen;
    Row m_first;
    Row m_changed;
    Row m_gone;
};

} // namespace sanjia
