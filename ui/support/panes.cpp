// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/panes.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace sanjia::panes {

namespace {

constexpr auto kMark = "sanjiaPane";

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// Where the focus goes in a part; nothing when it has no control that takes it.
QWidget *targetIn(QWidget *part)
{
    QWidget *last = part->focusWidget();
    if (last && takesFocus(last))
        return last;
    // The focus chain is the order of Tab, which findChildren() is not.
    for (QWidget *next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain()) {
        if (part->isAncestorOf(next) && takesFocus(next))
            return next;
    }
    return takesFocus(part) ? part : nullptr;
}

} // namespace

void mark(QWidget *part) { part->setProperty(kMark, true); }

void go(QWidget *window, int step)
{
    QList<QWidget *> targets;
    QList<QWidget *> parts;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->property(kMark).toBool() || !widget->isVisible())
            continue;
        if (QWidget *target = targetIn(widget)) {
            parts.append(widget);
            targets.append(target);
        }
    }
    if (targets.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(parts, [focus](const QWidget *part) {
        return focus && (part == focus || part->isAncestorOf(focus));
    });
    const qsizetype count = targets.size();
    const qsizetype from = here == parts.end() ? (step > 0 ? -1 : 0) : here - parts.begin();
    targets.at((from + step + count) % count)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace sanjia::panes
