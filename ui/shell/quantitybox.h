// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QSpinBox;

namespace sanjia {

/// How many pieces the buyer wants, for every page. It counts when its typing pauses, not with
/// every digit.
class QuantityBox : public QWidget
{
    Q_OBJECT
public:
    QuantityBox(qint64 pieces, QWidget *parent);

    void begin(); ///< the focus, on the whole number

Q_SIGNALS:
    void changed(qint64 pieces);

private:
    QSpinBox *m_number;
    QTimer m_typing;
};

} // namespace sanjia
