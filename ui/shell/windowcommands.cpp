// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcommands.h"

#include "core/services/library.h"
#include "core/services/savedsearches.h"
#include "core/services/shortlists.h"
#include "core/services/watches.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/pages.h"
#include "ui/shell/recentoffers.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/support/page.h"
#include "ui/support/uistate.h"
#include "ui/text/searchtext.h"
#include "ui/text/watchtext.h"

#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace sanjia {

WindowCommands::WindowCommands(const Parts &parts) : QObject(&parts.window), m_parts(parts) {}

QList<Command> WindowCommands::commandsOn(int page) const
{
    return commandsOf(m_parts.window, m_parts.pages, m_parts.pages.at(page),
                      m_parts.pages.titleOf(page), m_parts.otherNames);
}

void WindowCommands::openPalette()
{
    if (m_palette)
        return;
    m_palette = new CommandPalette(&m_parts.window);
    const UiState *state = m_parts.desk.state;
    m_palette->commands().setCommands(commandsOn(m_parts.pages.currentIndex()),
                                      state ? state->recentCommands() : QStringList());
    m_palette->commands().setMeaning([this](const QString &typed) { return offerNamed(typed); });
    m_palette->commands().addCommands(recentOffers());
    addNamed(m_palette);
    connect(m_palette, &CommandPalette::chosen, this, &WindowCommands::use);
    m_palette->open();
}

void WindowCommands::addNamed(CommandPalette *palette)
{
    Pages *pages = &m_parts.pages;
    m_lists = m_parts.desk.shortlists.list();
    m_lists.then(palette, [palette, pages](const Result<QList<ShortlistSummary>> &lists) {
        QList<Command> found;
        for (const ShortlistSummary &list : lists.value_or(QList<ShortlistSummary>()))
            //: Kind of thing in the command palette: a list of chosen offers
            found.append(jump(list.name, tr("Shortlist"), u"list/"_s + list.name,
                              [pages, name = list.name] { pages->showShortlist(name); }));
        palette->commands().addCommands(found);
    });
    m_searches = m_parts.desk.library.searches().list();
    m_searches.then(palette, [palette, pages](const Result<QList<SavedSearch>> &searches) {
        QList<Command> found;
        for (const SavedSearch &search : searches.value_or(QList<SavedSearch>()))
            //: Kind of thing in the command palette. %1: what it asks, "market" or "library"
            found.append(jump(search.name,
                              tr("Saved search: %1").arg(format::searchKind(search.kind)),
                              u"search/%1/%2"_s.arg(static_cast<int>(search.kind)).arg(search.name),
                              [pages, search] { pages->showSearch(search); }));
        palette->commands().addCommands(found);
    });
    if (!m_parts.desk.watches)
        return;
    m_watches = m_parts.desk.watches->list();
    m_watches.then(palette, [palette, pages](const Result<QList<Watch>> &watches) {
        QList<Command> found;
        for (const Watch &watch : watches.value_or(QList<Watch>()))
            //: Kind of thing in the command palette. %1: what is watched, such as "keywords"
            found.append(jump(watch.what, tr("Watch: %1").arg(format::watchKind(watch.kind)),
                              u"watch/%1"_s.arg(watch.id),
                              [pages, id = watch.id] { pages->showWatch(id); }));
        palette->commands().addCommands(found);
    });
}

std::optional<Command> WindowCommands::offerNamed(const QString &typed) const
{
    const auto id = offerIdFrom(typed);
    if (!id)
        return {};
    Pages *pages = &m_parts.pages;
    //: Entry of the command palette. %1: number of an offer
    return jump(tr("Show offer %1").arg(id->value), {}, {},
                [pages, id = *id] { pages->showOffer(id); });
}

QList<Command> WindowCommands::recentOffers() const
{
    QList<Command> found;
    Pages *pages = &m_parts.pages;
    for (const Offer &offer : pages->recent().offers())
        //: Kind of thing in the command palette: an offer the buyer looked at
        found.append(jump(offer.title, tr("Recently seen"), u"offer/"_s + offer.id.value,
                          [pages, id = offer.id] { pages->showOffer(id); }));
    return found;
}

void WindowCommands::use(const Command &command) const
{
    if (m_parts.desk.state && !command.key.isEmpty()) {
        QStringList recent = m_parts.desk.state->recentCommands();
        recent.removeAll(command.key);
        recent.prepend(command.key);
        m_parts.desk.state->setRecentCommands(recent);
    }
    command.run();
}

void WindowCommands::openSheet()
{
    QList<QList<Command>> all;
    for (int page = 0; page < m_parts.pages.count(); ++page)
        all.append(commandsOn(page));
    (new ShortcutSheet(sheetOf(all), m_parts.dialogs, &m_parts.window))->open();
}

} // namespace sanjia
