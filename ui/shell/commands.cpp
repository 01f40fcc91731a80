// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <QAbstractButton>
#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// Where something is: as it is read, and in words no language changes.
struct Place
{
    QStringList shown;
    QStringList known;

    [[nodiscard]] Place with(const QString &text, const OtherNames &otherNames) const;
};

QStringList namesOf(const QString &text, const OtherNames &otherNames)
{
    QStringList names{bareText(text)};
    if (otherNames) {
        const QStringList others = otherNames(text);
        for (const QString &other : others)
            names.append(bareText(other));
    }
    return names;
}

/// The name in English where there is one, for what is remembered.
QString knownAs(const QStringList &names)
{
    for (const QString &name : names) {
        if (std::ranges::all_of(name,
                                [](QChar sign) { return sign.script() != QChar::Script_Han; }))
            return name;
    }
    return names.value(0);
}

Place Place::with(const QString &text, const OtherNames &otherNames) const
{
    const QStringList names = namesOf(text, otherNames);
    Place place(*this);
    place.shown.append(names.constFirst());
    place.known.append(knownAs(names));
    return place;
}

class Collector
{
public:
    explicit Collector(const OtherNames &otherNames) : m_otherNames(otherNames) {}

    void addMenu(QMenu &menu, const Place &place, QWidget *holder)
    {
        Q_EMIT menu.aboutToShow(); // some are filled when they open
        const auto actions = menu.actions();
        for (QAction *action : actions)
            addAction(action, place, holder);
    }
    void addAction(QAction *action, const Place &place, QWidget *holder)
    {
        if (!action->isVisible() || action->isSeparator() || action->text().isEmpty()
            || m_seen.contains(action))
            return;
        m_seen.insert(action);
        if (auto *menu = action->menu<QMenu *>()) {
            if (action->isEnabled())
                addMenu(*menu, place.with(action->text(), m_otherNames), holder);
            return;
        }
        const QString name = action->property(kActionName).toString();
        Command command = named(name.isEmpty() ? action->text() : name, place);
        command.keys = action->shortcuts();
        command.enabled = action->isEnabled();
        command.checked = action->isChecked();
        command.action = action;
        command.holder = holder;
        command.run = [action = QPointer(action)] {
            if (action)
                action->trigger();
        };
        m_found.append(command);
    }
    void addButton(QAbstractButton *button, const Place &place)
    {
        auto *tool = qobject_cast<QToolButton *>(button);
        auto *push = qobject_cast<QPushButton *>(button);
        if (tool && tool->defaultAction())
            return addAction(tool->defaultAction(), place, tool->parentWidget());
        QMenu *menu = tool ? tool->menu() : push ? push->menu() : nullptr;
        const QString spoken = button->accessibleName();
        const QString text = spoken.isEmpty() ? button->text() : spoken;
        if (text.isEmpty())
            return;
        if (menu)
            return addMenu(*menu, place.with(text, m_otherNames), button->parentWidget());
        Command command = named(text, place);
        command.enabled = button->isEnabled();
        command.checked = button->isChecked();
        command.holder = button;
        command.run = [button = QPointer(button)] {
            if (button)
                button->click();
        };
        m_found.append(command);
    }
    /// What is out of sight has its actions all the same, but they do nothing now.
    void addWidget(QWidget &widget, const Place &place, bool inSight)
    {
        const qsizetype before = m_found.size();
        const auto actions = widget.actions();
        const bool isView = !widget.accessibleName().isEmpty() && !actions.isEmpty();
        const Place here = isView ? place.with(widget.accessibleName(), m_otherNames) : place;
        for (QAction *action : actions)
            addAction(action, here, &widget);
        for (qsizetype i = before; i < m_found.size() && !inSight; ++i)
            m_found[i].enabled = false;
        if (auto *button = qobject_cast<QAbstractButton *>(&widget); button && inSight)
            addButton(button, place);
    }
    [[nodiscard]] QList<Command> found() const { return m_found; }

private:
    [[nodiscard]] Command named(const QString &text, const Place &place) const
    {
        const QStringList names = namesOf(text, m_otherNames);
        Command command;
        command.title = names.constFirst();
        command.place = place.shown.join(u" › "_s);
        command.key = (place.known + QStringList{knownAs(names)}).join(u'/');
        command.findable = Findable(names, command.place + u' ' + place.known.join(u' '));
        return command;
    }

    const OtherNames &m_otherNames;
    QSet<QAction *> m_seen;
    QList<Command> m_found;
};

/// Parts of a field are not commands of the window.
bool isInside(const QWidget &widget, const QWidget &window)
{
    return widget.window() == &window
        && !(widget.parentWidget()
             && (widget.parentWidget()->inherits("QComboBox")
                 || widget.parentWidget()->inherits("QLineEdit")
                 || widget.parentWidget()->inherits("QTabBar")
                 || widget.parentWidget()->inherits("QMenuBar")));
}

void addMenus(Collector &collector, const QMainWindow &window)
{
    const auto menus = window.menuBar()->actions();
    for (QAction *menu : menus)
        collector.addAction(menu, {}, nullptr);
}

} // namespace

QList<Command> menuCommands(QMainWindow &window, const OtherNames &otherNames)
{
    Collector collector(otherNames);
    addMenus(collector, window);
    return collector.found();
}

QList<Command> commandsOf(QMainWindow &window, const QWidget &pages, QWidget &page,
                          const QString &title, const OtherNames &otherNames)
{
    Collector collector(otherNames);
    addMenus(collector, window);
    const Place here = Place().with(title, otherNames);
    collector.addWidget(page, here, true);
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!isInside(*widget, window))
            continue;
        if (page.isAncestorOf(widget))
            collector.addWidget(*widget, here, widget->isVisibleTo(&page));
        else if (!pages.isAncestorOf(widget) && widget->isVisible())
            collector.addWidget(*widget, {}, true);
    }
    return collector.found();
}

Command jump(const QString &title, const QString &place, const QString &key,
             std::function<void()> run)
{
    Command command;
    command.key = key;
    command.title = title;
    command.place = place;
    command.run = std::move(run);
    command.findable = Findable({title}, place);
    return command;
}

} // namespace sanjia
