// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"
#include "core/domain/savedsearch.h"
#include "core/domain/shortlist.h"
#include "core/domain/watch.h"
#include "ui/shell/commands.h"
#include "ui/desk.h"

#include <QObject>

class QMainWindow;

namespace sanjia {

class CommandPalette;
class Dialogs;
class Pages;

/// What the window can be asked for by name: the palette over its actions and what is kept under a
/// name (lists, watches, offers), and the sheet of its keys. It remembers what was used last.
class WindowCommands : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QMainWindow &window;
        Pages &pages;
        Dialogs &dialogs;
        Desk desk;
        OtherNames otherNames; ///< may be empty
    };
    explicit WindowCommands(const Parts &parts);

    void openPalette();
    void openSheet();
    /// What could be chosen on the page with this number, were it on show.
    [[nodiscard]] QList<Command> commandsOn(int page) const;

private:
    void addNamed(CommandPalette *palette);
    [[nodiscard]] std::optional<Command> offerNamed(const QString &typed) const;
    [[nodiscard]] QList<Command> recentOffers() const;
    void use(const Command &command) const;

    Parts m_parts;
    QPointer<CommandPalette> m_palette;
    Request<QList<ShortlistSummary>> m_lists;
    Request<QList<Watch>> m_watches;
    Request<QList<SavedSearch>> m_searches;
};

} // namespace sanjia
