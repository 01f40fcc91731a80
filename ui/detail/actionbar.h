// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace sanjia {

/// What can be done with the offer shown; always in sight below the scrolled part.
class ActionBar : public QWidget
{
    Q_OBJECT
public:
    explicit ActionBar(QWidget *parent = nullptr);

    void setCanOpen(bool can);
    void setCanRefresh(bool can);

Q_SIGNALS:
    void openRequested();
    void shortlistRequested();
    void compareRequested();
    void refreshRequested();

private:
    QPushButton *m_open;
    QPushButton *m_refresh;
};

} // namespace sanjia
