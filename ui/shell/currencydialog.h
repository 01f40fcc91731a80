// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sanjia {

class Clock;
class UiState;

/// In which currency amounts are shown beside yuan, and at which rate. The rate is the one that
/// orders are costed with on other pages (UiState::rate), typed as banks write it, for a hundred
/// yuan, and never asked of anybody. Deletes itself when closed; the collaborators outlive it.
class CurrencyDialog : public QDialog
{
    Q_OBJECT
public:
    CurrencyDialog(UiState &state, const Clock &clock, QWidget *parent = nullptr);

private:
    void showExample();
    void save();

    UiState &m_state;
    const Clock &m_clock;
    QLineEdit *m_code;
    QLineEdit *m_rate;
    QLabel *m_example;
    QPushButton *m_save;
};

} // namespace sanjia
