// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortlists/listpanel.h"

#include "core/services/shortlists.h"
#include "ui/shortlists/shortlistmodel.h"
#include "ui/support/dialogs.h"
#include "ui/support/emptynote.h"
#include "ui/support/menutext.h"
#include "ui/text/format.h"

#include <QAction>
#include <QCheckBox>
#include <QDropEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kNameRole = Qt::UserRole;

/// Lists that lines can be dropped on.
class DropList final : public QListWidget
{
public:
    DropList(std::function<void(const QList<OfferId> &, const QString &)> use, QWidget *parent)
        : QListWidget(parent), m_use(std::move(use))
    {
        setAcceptDrops(true);
        setDropIndicatorShown(true);
    }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override { accept(event); }
    void dragMoveEvent(QDragMoveEvent *event) override { accept(event); }
    void dropEvent(QDropEvent *event) override
    {
        const QListWidgetItem *target = itemAt(event->position().toPoint());
        if (!target || draggedLines(*event->mimeData()).isEmpty())
            return event->ignore();
        event->setDropAction(Qt::CopyAction); // the lines stay where they came from too
        event->accept();
        m_use(draggedLines(*event->mimeData()), target->data(kNameRole).toString());
    }

private:
    void accept(QDropEvent *event) const
    {
        const bool onList = itemAt(event->position().toPoint()) != nullptr;
        if (!event->mimeData()->hasFormat(kLinesFormat) || !onList)
            return event->ignore();
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }

    std::function<void(const QList<OfferId> &, const QString &)> m_use;
};

} // namespace

ListPanel::ListPanel(const Desk &desk, Dialogs &dialogs, const QString &current, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_dialogs(dialogs),
      m_current(current),
      m_view(new DropList(
          [this](const QList<OfferId> &ids, const QString &into) { copyHere(ids, into); }, this)),
      m_archived(new QCheckBox(tr("Sho&w archived"), this))
{
    build();
    connect(m_view, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            choose(item->data(kNameRole).toString());
    });
    connect(m_view, &QListWidget::itemActivated, this, &ListPanel::opened);
    connect(m_archived, &QCheckBox::toggled, this, [this] { take(m_all); });
    connect(&desk.shortlists, &Shortlists::changed, this, &ListPanel::refresh);
}

QAction *ListPanel::add(const QString &text, const QKeySequence &keys, void (ListPanel::*use)())
{
    auto *action = new QAction(text, m_view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, use);
    m_view->addAction(action);
    m_listActions.append(action);
    return action;
}

void ListPanel::build()
{
    m_view->setObjectName(u"listView"_s);
    m_view->setAccessibleName(tr("Shortlists"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSpacing(3);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    new EmptyNote(tr("No list yet. Make one here, or press Ctrl+D on offers."), m_view);
    add(tr("Rename…"), QKeySequence(Qt::Key_F2), &ListPanel::rename);
    add(tr("Duplicate…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &ListPanel::duplicate);
    auto *merge = new QMenu(tr("Merge into"), this);
    connect(merge, &QMenu::aboutToShow, this, [this, merge] { fillMerge(merge); });
    m_view->addAction(merge->menuAction());
    m_listActions.append(merge->menuAction());
    m_archive = add(tr("Archive"), {}, &ListPanel::archiveOrBringBack);
    auto *snapshots = new QAction(tr("Snapshots…"), m_view);
    connect(snapshots, &QAction::triggered, this, [this] { Q_EMIT snapshotsRequested(m_current); });
    m_view->addAction(snapshots);
    m_listActions.append(snapshots);
    QAction *remove = add(tr("Delete"), QKeySequence::Delete, &ListPanel::remove);

    auto *more = new QMenu(this);
    more->addActions(m_view->actions());
    auto *newButton = new QPushButton(tr("&New list…"), this);
    newButton->setObjectName(u"newListButton"_s);
    connect(newButton, &QPushButton::clicked, this, &ListPanel::makeNew);
    //: Button: what else can be done with the list on show
    auto *moreButton = new QPushButton(tr("L&ist"), this);
    moreButton->setObjectName(u"listMenuButton"_s);
    moreButton->setMenu(more);
    auto *deleteButton = new QPushButton(tr("De&lete list"), this);
    deleteButton->setObjectName(u"deleteListButton"_s);
    connect(deleteButton, &QPushButton::clicked, remove, &QAction::trigger);
    connect(remove, &QAction::changed, deleteButton,
            [deleteButton, remove] { deleteButton->setEnabled(remove->isEnabled()); });
    m_archived->setObjectName(u"archivedBox"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 10);
    column->addWidget(m_view, 1);
    column->addWidget(m_archived);
    column->addWidget(newButton);
    column->addWidget(moreButton);
    column->addWidget(deleteButton);
}

void ListPanel::refresh()
{
    m_listing = m_desk.shortlists.list();
    m_listing.then(this, [this](const Result<QList<ShortlistSummary>> &lists) {
        if (lists)
            take(*lists);
        else
            Q_EMIT failed(lists.error());
    });
}

void ListPanel::take(const QList<ShortlistSummary> &lists)
{
    m_all = lists;
    const auto isShown = [this](const ShortlistSummary &list) {
        return list.archivedAt == 0 || m_archived->isChecked();
    };
    const bool anyArchived = std::ranges::any_of(
        lists, [](const ShortlistSummary &list) { return list.archivedAt != 0; });
    m_archived->setVisible(anyArchived);
    const auto there = std::ranges::find(lists, m_current, &ShortlistSummary::name);
    if (there == lists.cend() || !isShown(*there)) {
        const auto first = std::ranges::find_if(lists, isShown);
        m_current = first == lists.cend() ? QString() : first->name;
    }
    const QSignalBlocker quiet(m_view);
    m_view->clear();
    for (const ShortlistSummary &list : lists) {
        if (!isShown(list))
            continue;
        //: %1: name of a shortlist, %2: number of its lines
        QString text = tr("%1 (%2)").arg(list.name).arg(list.lines);
        if (list.archivedAt != 0)
            //: %1: a shortlist that is out of the way
            text = tr("%1, archived").arg(text);
        auto *item = new QListWidgetItem(text, m_view);
        item->setData(kNameRole, list.name);
        item->setToolTip(tr("Made on %1").arg(format::date(list.createdAt)));
        if (list.name == m_current)
            m_view->setCurrentItem(item);
    }
    choose(m_current);
}

void ListPanel::choose(const QString &name)
{
    m_current = name;
    const auto list = std::ranges::find(m_all, name, &ShortlistSummary::name);
    const bool any = list != m_all.cend();
    for (QAction *action : std::as_const(m_listActions))
        action->setEnabled(any);
    m_archive->setText(any && list->archivedAt != 0 ? tr("Bring back from the archive")
                                                    : tr("Archive"));
    Q_EMIT shown(name);
}

void ListPanel::setCurrent(const QString &name)
{
    m_current = name;
    const auto list = std::ranges::find(m_all, name, &ShortlistSummary::name);
    if (list != m_all.cend())
        take(m_all);
}

void ListPanel::follow(Request<void> edit, const QString &next, const QString &notice)
{
    m_editing = std::move(edit);
    m_editing.then(this, [this, next, notice](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        if (!next.isEmpty())
            m_current = next;
        refresh();
        if (!notice.isEmpty())
            Q_EMIT noticed(notice);
    });
}

void ListPanel::askName(const QString &title, const QString &proposed,
                        const std::function<void(const QString &)> &use)
{
    m_dialogs.askText(this, title, tr("Name of the list:"), proposed,
                      [use](const QString &name) { use(name.trimmed()); });
}

void ListPanel::makeNew()
{
    askName(tr("New shortlist"), {},
            [this](const QString &name) { follow(m_desk.shortlists.create(name), name); });
}

void ListPanel::rename()
{
    askName(tr("Rename shortlist"), m_current, [this, was = m_current](const QString &name) {
        follow(m_desk.shortlists.rename(was, name), name);
    });
}

void ListPanel::duplicate()
{
    //: Proposed name of a copy. %1: name of the list that is copied
    askName(tr("Duplicate shortlist"), tr("%1, copy").arg(m_current),
            [this, of = m_current](const QString &name) {
                follow(m_desk.shortlists.duplicate(of, name), name);
            });
}

void ListPanel::fillMerge(QMenu *menu)
{
    menu->clear();
    for (const ShortlistSummary &list : std::as_const(m_all)) {
        if (list.name == m_current || list.archivedAt != 0)
            continue;
        menu->addAction(menuText(list.name), this, [this, name = list.name] { mergeInto(name); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("There is no other list"))->setEnabled(false);
}

void ListPanel::mergeInto(const QString &name)
{
    m_counting = m_desk.shortlists.merge(m_current, name);
    m_counting.then(this, [this, from = m_current, name](const Result<int> &added) {
        if (!added) {
            Q_EMIT failed(added.error());
            return;
        }
        setCurrent(name);
        Q_EMIT noticed(
            tr("%n offer(s) new to “%1”; “%2” is in the archive", nullptr, *added).arg(name, from));
    });
}

void ListPanel::archiveOrBringBack()
{
    const auto list = std::ranges::find(m_all, m_current, &ShortlistSummary::name);
    if (list == m_all.cend())
        return;
    if (list->archivedAt != 0)
        follow(m_desk.shortlists.unarchive(m_current), m_current);
    else
        follow(m_desk.shortlists.archive(m_current), {},
               tr("“%1” is in the archive; Ctrl+Z brings it back").arg(m_current));
}

void ListPanel::remove()
{
    if (!m_current.isEmpty())
        follow(m_desk.shortlists.remove(m_current), {},
               tr("“%1” is deleted; Ctrl+Z brings it back").arg(m_current));
}

void ListPanel::copyHere(const QList<OfferId> &ids, const QString &into)
{
    if (into == m_current)
        return;
    m_counting = m_desk.shortlists.copy(m_current, ids, into);
    m_counting.then(this, [this, into](const Result<int> &added) {
        if (!added)
            Q_EMIT failed(added.error());
        else
            Q_EMIT noticed(tr("%n offer(s) copied to “%1”", nullptr, *added).arg(into));
    });
}

} // namespace sanjia
