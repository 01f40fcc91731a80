// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/panes.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace sanjia::panes {

namespace {

constexpr auto kMark = "sanjiaPane";
constexpr auto kStart = "sanjiaStart";

bool takesFocus(const QWidget *widget)
{
    // Also in a window that is still to come, which then opens with it.
    return widget->isVisibleTo(widget->window()) && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// Where the focus goes in a part; nothing when it has no control that takes it.
QWidget *targetIn(QWidget *part)
{
    QWidget *last = part->focusWidget();
    if (last && takesFocus(last))
        return last;
    QWidget *first = nullptr;
    // The focus chain is the order of Tab, which findChildren() is not.
    for (QWidget *next = part->nextInFocusChain(); next != part; next = next->nextInFocusChain()) {
        if (!part->isAncestorOf(next) || !takesFocus(next))
            continue;
        if (next->property(kStart).toBool())
            return next;
        first = first ? first : next;
    }
    return first || !takesFocus(part) ? first : part;
}

/// From where to go on when the focus is in none of `parts`: before the one that is nearest
/// in the window's tree, such as the table below a field, or else before the first.
qsizetype placeBeside(const QWidget *focus, const QList<QWidget *> &parts, int step)
{
    for (const QWidget *around = focus; around && !around->isWindow();
         around = around->parentWidget()) {
        const auto near = std::ranges::find_if(
            parts, [around](const QWidget *part) { return around->isAncestorOf(part); });
        if (near != parts.end())
            return near - parts.begin() - (step > 0 ? 1 : 0);
    }
    return step > 0 ? -1 : 0;
}

/// Tab scrolls to where it goes; whoever sets a focus must do it.
void showWhole(QWidget *target)
{
    for (QWidget *around = target->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(target);
    }
}

/// The widgets under `widget` that take the focus, in the order of the layouts.
void collect(QWidget *widget, QList<QWidget *> &found);

void collectLaidOut(const QLayout *layout, QList<QWidget *> &found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            collect(widget, found);
        else if (const QLayout *inner = item->layout())
            collectLaidOut(inner, found);
    }
}

class FocusShower final : public QObject
{
public:
    using QObject::QObject;

protected:
    /// The event comes after the window forgot that its focus is to be seen.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->isWidgetType()) {
            auto *widget = static_cast<QWidget *>(watched);
            const Qt::WindowType type = widget->windowType();
            if (type == Qt::Window || type == Qt::Dialog)
                showFocus(widget);
        }
        return QObject::eventFilter(watched, event);
    }
};

void collect(QWidget *widget, QList<QWidget *> &found)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        found.append(widget);
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), found);
    } else if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            collect(area->widget(), found);
    } else if (widget->layout()) {
        collectLaidOut(widget->layout(), found);
    }
}

} // namespace

void orderTabs(QWidget *root)
{
    QList<QWidget *> found;
    collect(root, found);
    for (qsizetype i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found.at(i - 1), found.at(i));
}

void enter(QWidget *part)
{
    QWidget *focus = QApplication::focusWidget();
    const bool isIn = focus && part->isAncestorOf(focus) && focus->focusPolicy() != Qt::NoFocus;
    QWidget *target = isIn ? focus : targetIn(part);
    if (!target)
        return;
    target->setFocus(Qt::OtherFocusReason); // as by Tab, fields would choose all of their text
    showFocus(target->window());
}

void goOnEnter(QLineEdit *words, QWidget *rows)
{
    QObject::connect(words, &QLineEdit::returnPressed, rows, [rows] { enter(rows); });
}

void showFocus(QWidget *window)
{
    window->setAttribute(Qt::WA_KeyboardFocusChange);
    if (QWidget *focus = window->focusWidget())
        focus->update();
}

void showFocusInWindows(QObject *owner) { qApp->installEventFilter(new FocusShower(owner)); }

void markStart(QWidget *widget) { widget->setProperty(kStart, true); }

void mark(QWidget *part) { part->setProperty(kMark, true); }

void go(QWidget *window, int step)
{
    QList<QWidget *> parts = window->findChildren<QWidget *>();
    parts.removeIf([](QWidget *part) {
        return !part->property(kMark).toBool() || !part->isVisible() || !targetIn(part);
    });
    if (parts.isEmpty())
        return;
    std::ranges::stable_sort(parts, {}, [window](const QWidget *part) {
        const QPoint at = part->mapTo(window, QPoint());
        return std::pair(at.x(), at.y());
    });
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(parts, [focus](const QWidget *part) {
        return focus && (part == focus || part->isAncestorOf(focus));
    });
    const qsizetype count = parts.size();
    const qsizetype from = here == parts.end() ? placeBeside(focus, parts, step)
                                               : here - parts.begin();
    QWidget *target = targetIn(parts.at((from + step + count) % count));
    target->setFocus(Qt::ShortcutFocusReason);
    showWhole(target);
}

} // namespace sanjia::panes
