// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace sanjia {

/// What stands where there is nothing to show yet: a drawing, a sentence, a hint of what to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// `icon` is one of resources/icons, without ".svg".
    explicit EmptyState(const QString &icon, QWidget *parent = nullptr);

    void say(const QString &what, const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_name;
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_hint;
};

} // namespace sanjia
