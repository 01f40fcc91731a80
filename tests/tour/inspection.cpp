// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tour/inspection.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QWidget>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace sanjia::tour {

namespace {

/// Where a widget is: its own name, or that of the nearest one around it that has one or is ours.
QString placeOf(const QWidget *widget)
{
    QString place = QString::fromLatin1(widget->metaObject()->className());
    for (; widget; widget = widget->parentWidget()) {
        const QString kind = QString::fromLatin1(widget->metaObject()->className());
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_"_L1))
            return place + u" in "_s + widget->objectName();
        if (kind != place && kind.startsWith("sanjia::"_L1))
            return place + u" in "_s + kind;
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

using Need = std::function<int(const QWidget *)>;

int widthNeeded(const QWidget *widget)
{
    return std::min(std::max(widget->minimumSizeHint().width(), widget->minimumWidth()),
                    widget->maximumWidth());
}

int heightNeeded(const QWidget *widget);

int heightOf(QLayoutItem *item)
{
    if (const QWidget *widget = item->widget())
        return item->isEmpty() ? 0 : heightNeeded(widget);
    QLayout *layout = item->layout();
    if (!layout)
        return item->minimumSize().height();
    const auto *box = qobject_cast<QBoxLayout *>(layout);
    if (!box)
        return layout->hasHeightForWidth() ? layout->heightForWidth(layout->geometry().width())
                                           : layout->minimumSize().height();
    const bool down = box->direction() == QBoxLayout::TopToBottom;
    int sum = 0;
    int most = 0;
    int parts = 0;
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *part = layout->itemAt(i);
        const int own = heightOf(part);
        sum += own;
        most = std::max(most, own);
        parts += part->isEmpty() ? 0 : 1;
    }
    const QMargins around = layout->contentsMargins();
    return (down ? sum + std::max(0, parts - 1) * std::max(0, box->spacing()) : most) + around.top()
        + around.bottom();
}

/// Not minimumSizeHint(): bars go on in a second line, and text wraps, where there is little width.
int heightNeeded(const QWidget *widget)
{
    int least = widget->minimumSizeHint().height();
    if (const auto *splitter = qobject_cast<const QSplitter *>(widget)) {
        least = 0;
        for (int i = 0; i < splitter->count(); ++i) {
            const int own = heightNeeded(splitter->widget(i));
            least = splitter->orientation() == Qt::Horizontal ? std::max(least, own) : least + own;
        }
    } else if (const auto *stack = qobject_cast<const QStackedWidget *>(widget)) {
        least = 0;
        for (int i = 0; i < stack->count(); ++i)
            least = std::max(least, heightNeeded(stack->widget(i)));
    } else if (qobject_cast<QBoxLayout *>(widget->layout())) {
        least = heightOf(widget->layout());
    } else if (widget->hasHeightForWidth() && !widget->layout()) {
        least = widget->heightForWidth(widget->width());
    }
    return std::min(std::max(least, widget->minimumHeight()), widget->maximumHeight());
}

/// Follows what is too large down to the parts that make it so.
void blame(const QWidget *widget, int room, const Need &need, const QString &side,
           QStringList &complaints)
{
    int largest = 0;
    const QList<QWidget *> children = widget->findChildren<QWidget *>(QString(),
                                                                      Qt::FindDirectChildrenOnly);
    const auto counts = [widget](const QWidget *child) {
        return !child->isWindow()
            && (child->isVisibleTo(widget) || qobject_cast<const QStackedWidget *>(widget));
    };
    for (const QWidget *child : children)
        largest = std::max(largest, counts(child) ? need(child) : 0);
    const int left = room - (need(widget) - largest);
    bool deeper = false;
    for (const QWidget *child : children) {
        if (!counts(child) || need(child) <= left || need(child) < need(widget) / 2)
            continue;
        deeper = true;
        blame(child, left, need, side, complaints);
    }
    if (!deeper)
        complaints.append(u"%1 of %2 points of %3 that there are: %4"_s.arg(need(widget))
                              .arg(room)
                              .arg(side, placeOf(widget)));
}

/// What each letter that is underlined means at one time, and where it means two things.
class Letters
{
public:
    void add(const QString &text)
    {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty())
            m_means[keys.toString()].append(text);
    }
    void complain(const QString &place, QStringList &complaints) const
    {
        for (auto letter = m_means.cbegin(); letter != m_means.cend(); ++letter) {
            if (letter->size() > 1)
                complaints.append(
                    u"%1 means “%2”, %3"_s.arg(letter.key(), letter->join(u"” and “"_s), place));
        }
    }

private:
    QMap<QString, QStringList> m_means;
};

/// Menus have letters of their own, and so has each menu in them.
void lookAt(QMenu *menu, QStringList &complaints)
{
    Q_EMIT menu->aboutToShow(); // some are filled when they open
    Letters letters;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            letters.add(action->text());
    }
    const QString name = menu->title().isEmpty() ? placeOf(menu) : menu->title();
    letters.complain(u"in the menu "_s + name, complaints);
}

void addLetters(QWidget *widget, Letters &letters)
{
    if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
        letters.add(button->text());
    } else if (const auto *label = qobject_cast<QLabel *>(widget)) {
        if (label->buddy())
            letters.add(label->text());
    } else if (const auto *box = qobject_cast<QGroupBox *>(widget)) {
        letters.add(box->title());
    } else if (const auto *bar = qobject_cast<QMenuBar *>(widget)) {
        const QList<QAction *> menus = bar->actions();
        for (const QAction *menu : menus)
            letters.add(menu->text());
    } else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            letters.add(tabs->tabText(tab));
    }
}

void lookForDoubles(const QWidget *root, QStringList &complaints)
{
    Letters letters;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (auto *menu = qobject_cast<QMenu *>(widget))
            lookAt(menu, complaints);
        else if (widget->isVisible() && widget->window() == root->window())
            addLetters(widget, letters);
    }
    letters.complain(u"in "_s + placeOf(root), complaints);
}

} // namespace

QStringList complaintsAbout(const QWidget *root)
{
    QStringList complaints;
    lookForDoubles(root, complaints);
    // Fields show it in any case, buttons and boxes only then.
    if (root->isActiveWindow() && root->focusWidget()
        && !root->testAttribute(Qt::WA_KeyboardFocusChange))
        complaints.append(u"does not show where the focus is: "_s + placeOf(root));
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

QStringList complaintsAboutRoom(const QMainWindow *window, QSize points)
{
    QStringList complaints;
    if (widthNeeded(window) > points.width())
        blame(window, points.width(), &widthNeeded, u"width"_s, complaints);
    const QWidget *centre = window->centralWidget();
    const int frame = window->height() - centre->height();
    if (heightNeeded(centre) > points.height() - frame)
        blame(centre, points.height() - frame, &heightNeeded, u"height"_s, complaints);
    return complaints;
}

} // namespace sanjia::tour
