// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/watch.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace sanjia {

/// How much of a search a watch looks at: pages, their order, and how many of the first are read
/// in full; with the monitor of the platform's guide as a ready-made choice.
class SearchDepth : public QWidget
{
    Q_OBJECT
public:
    explicit SearchDepth(QWidget *parent = nullptr);

    void readFrom(const Watch &watch);
    void writeTo(Watch &watch) const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void fit();

    QSpinBox *m_pages;
    QComboBox *m_sort;
    QComboBox *m_deep;
    QSpinBox *m_first;
    QPushButton *m_guide;
};

} // namespace sanjia
