// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sanjia {

/// Asks for a secret without showing it, twice when it is a new one. Can be accepted only when
/// something was typed and both are the same.
class SecretDialog : public QDialog
{
    Q_OBJECT
public:
    SecretDialog(const QString &label, bool twice, QWidget *parent = nullptr);

    [[nodiscard]] Secret secret() const;

private:
    void judge();

    QLineEdit *m_first;
    QLineEdit *m_again; ///< null when it is asked for once
    QLabel *m_complaint;
    QPushButton *m_accept = nullptr;
};

} // namespace sanjia
