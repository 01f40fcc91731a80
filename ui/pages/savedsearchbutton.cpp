// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/savedsearchbutton.h"

#include "core/services/savedsearches.h"
#include "ui/pages/savedsearchdialog.h"
#include "ui/support/menutext.h"
#include "ui/text/searchtext.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kWidestName = 320;

} // namespace

SavedSearchButton::SavedSearchButton(SavedSearches &searches, SavedSearch::Kind kind,
                                     QWidget *parent)
    //: Button with a menu, which the sign tells of
    : QPushButton(tr("Sav&ed searches ▾"), parent),
      m_searches(searches),
      m_kind(kind),
      m_save(new QAction(tr("Save this search…"), this)),
      //: Menu item: the saved searches
      m_manage(new QAction(tr("Manage…"), this)),
      m_undo(new QAction(tr("Undo the last change"), this))
{
    setObjectName(u"savedSearches"_s);
    setAccessibleName(tr("Saved searches"));
    setToolTip(tr("Searches that you keep under a name"));
    // On the button as well, where the palette finds them.
    addActions({m_save, m_manage, m_undo});
    const auto enableUndo = [this] {
        m_undo->setEnabled(m_searches.last() != nullptr);
    };
    enableUndo();
    connect(&m_searches, &SavedSearches::changed, this, enableUndo);
    connect(m_save, &QAction::triggered, this, &SavedSearchButton::saveRequested);
    connect(m_manage, &QAction::triggered, this, &SavedSearchButton::manage);
    connect(m_undo, &QAction::triggered, this, &SavedSearchButton::undo);
    // Not setMenu(), which runs a loop of its own while the menu is open.
    connect(this, &QPushButton::clicked, this, &SavedSearchButton::showMenu);
}

void SavedSearchButton::showMenu()
{
    // Another process may have saved some.
    m_listing = m_searches.list();
    m_listing.then(this, [this](const Result<QList<SavedSearch>> &searches) {
        if (!searches)
            return Q_EMIT failed(searches.error());
        auto *menu = new QMenu(this);
        menu->setObjectName(u"savedSearchMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(menu, *searches);
        menu->popup(mapToGlobal(QPoint(0, height())));
    });
}

void SavedSearchButton::fill(QMenu *menu, const QList<SavedSearch> &searches)
{
    menu->setToolTipsVisible(true);
    for (const SavedSearch &search : searches) {
        if (search.kind != m_kind)
            continue;
        QAction *action = menu->addAction(menuText(search.name, fontMetrics(), kWidestName));
        action->setToolTip(format::search(search));
        connect(action, &QAction::triggered, this, [this, search] { Q_EMIT chosen(search); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addActions({m_save, m_manage});
    if (m_undo->isEnabled())
        menu->addAction(m_undo);
}

void SavedSearchButton::save(const SavedSearch &search)
{
    auto *dialog = new SavedSearchDialog(m_searches, m_kind, search, window());
    connect(dialog, &SavedSearchDialog::noticed, this, &SavedSearchButton::noticed);
    dialog->open();
}

void SavedSearchButton::manage()
{
    (new SavedSearchDialog(m_searches, m_kind, std::nullopt, window()))->open();
}

void SavedSearchButton::undo()
{
    m_undoing = m_searches.undo();
    m_undoing.then(this, [this](const Result<void> &undone) {
        if (!undone)
            return Q_EMIT failed(undone.error());
        Q_EMIT noticed(tr("The last change of the saved searches was undone."));
    });
}

} // namespace sanjia
