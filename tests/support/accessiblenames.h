// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QStringList>
#include <QWidget>

namespace sanjia {

/// The object names of what the keyboard reaches under `root` and a screen reader has no name for.
inline QStringList namelessIn(const QWidget *root)
{
    QStringList nameless;
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
            && !widget->inherits("QScrollBar") && !widget->inherits("QHeaderView")
            && !widget->inherits("QLabel") && !(button && !button->text().isEmpty())
            && !(widget->parentWidget()->inherits("QAbstractSpinBox")
                 || widget->parentWidget()->inherits("QComboBox"))
            && widget->accessibleName().isEmpty())
            nameless.append(widget->objectName());
    }
    return nameless;
}

} // namespace sanjia
