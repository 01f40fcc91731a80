// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/inspection.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace sanjia::tour {

namespace {

/// Where a widget is: its own name, or that of the nearest one around it that has one.
QString placeOf(const QWidget *widget)
{
    QString place = QString::fromLatin1(widget->metaObject()->className());
    for (; widget; widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty())
            return place + u" in "_s + widget->objectName();
    }
    return place;
}

bool isWide(const QWidget *widget) { return widget->width() >= widget->minimumSizeHint().width(); }

bool fits(const QLabel *label)
{
    // One that takes what it gets shortens its text itself.
    if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return true;
    if (label->wordWrap())
        return label->height() >= label->heightForWidth(label->width());
    return isWide(label) && label->height() >= label->minimumSizeHint().height();
}

bool fits(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                    QStyle::SC_ComboBoxEditField, box);
    return box->isEditable()
        || box->fontMetrics().horizontalAdvance(box->currentText()) <= room.width();
}

bool fits(const QLineEdit *edit)
{
    constexpr int kAround = 8;
    const bool showsHint = edit->text().isEmpty();
    return !showsHint
        || edit->fontMetrics().horizontalAdvance(edit->placeholderText()) + kAround
        <= edit->width();
}

void lookAt(const QHeaderView *header, QStringList &complaints)
{
    if (header->orientation() != Qt::Horizontal)
        return;
    for (int section = 0; section < header->count(); ++section) {
        if (header->isSectionHidden(section))
            continue;
        const QString text =
            header->model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        constexpr int kAround = 8;
        if (header->fontMetrics().horizontalAdvance(text) + kAround > header->sectionSize(section))
            complaints.append(u"the heading “%1” does not fit, %2"_s.arg(text, placeOf(header)));
    }
}

bool isNamed(QWidget *widget)
{
    if (widget->focusProxy() || widget->objectName().startsWith("qt_"_L1)
        || (widget->parentWidget() && widget->parentWidget()->focusProxy() == widget))
        return true; // the one around it speaks
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken && !spoken->text(QAccessible::Name).isEmpty();
}

} // namespace

QStringList complaintsAbout(const QWidget *root)
{
    QStringList complaints;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        const auto complain = [&](const QString &text) {
            complaints.append(u"“%1” does not fit, %2"_s.arg(text, placeOf(widget)));
        };
        if (auto *button = qobject_cast<QAbstractButton *>(widget);
            button && !button->text().isEmpty() && !isWide(button))
            complain(button->text());
        else if (auto *label = qobject_cast<QLabel *>(widget); label && !fits(label))
            complain(label->text());
        else if (auto *box = qobject_cast<QComboBox *>(widget); box && !fits(box))
            complain(box->currentText());
        else if (auto *edit = qobject_cast<QLineEdit *>(widget); edit && !fits(edit))
            complain(edit->placeholderText());
        else if (auto *header = qobject_cast<QHeaderView *>(widget))
            lookAt(header, complaints);
        if (widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && !isNamed(widget))
            complaints.append(u"has no name: "_s + placeOf(widget));
    }
    return complaints;
}

} // namespace sanjia::tour
