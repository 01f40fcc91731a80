// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/savedsearchcommand.h"

#include "app/cli/words.h"
#include "core/services/savedsearches.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

void SavedSearchCommand::findSearch(SavedSearch::Kind kind)
{
    if (!asksSaved()) {
        SavedSearch typed;
        typed.kind = kind;
        return keepAndBegin(typedOver(typed));
    }
    m_finding = session().library().searches().named(kind, read().text(u"saved"_s));
    m_finding.then(this, [this](const Result<SavedSearch> &found) {
        if (!found)
            return finishWith(found.error());
        const SavedSearch search = typedOver(*found);
        if (!refused())
            keepAndBegin(search);
    });
}

void SavedSearchCommand::keepAndBegin(const SavedSearch &search)
{
    if (!read().isSet(u"save"_s))
        return begin(search);
    SavedSearch kept = search;
    kept.name = read().text(u"save"_s);
    m_keeping = session().library().searches().save(kept);
    m_keeping.then(this, [this, search](const Result<SavedSearchChange> &change) {
        if (!change)
            return finishWith(change.error());
        const QString &name = change->after->name;
        console().say(change->before ? Words::tr("Replaced the saved search '%1'.").arg(name)
                                     : Words::tr("Saved the search as '%1'.").arg(name));
        begin(search);
    });
}

QList<QCommandLineOption> savedSearchOptions()
{
    return {
        //: a placeholder in the help text: what a search is called
        {u"saved"_s, Words::tr("Asks what is saved under this name."), Words::tr("NAME")},
        {u"save"_s, Words::tr("Saves what is asked under this name."), Words::tr("NAME")},
    };
}

} // namespace sanjia::cli
