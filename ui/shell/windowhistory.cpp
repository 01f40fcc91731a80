// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowhistory.h"

#include "core/services/library.h"
#include "core/services/shortlists.h"
#include "core/services/watches.h"
#include "ui/shortlists/changetext.h"
#include "ui/support/edithistory.h"
#include "ui/text/edittext.h"

using namespace Qt::StringLiterals;

namespace sanjia {

EditHistory *makeHistory(const Desk &desk, QObject *parent)
{
    auto *history = new EditHistory(parent);
    record(desk.shortlists, *history, &Shortlists::edited, changeText, u"lists"_s);
    record(desk.shortlists, *history, &Shortlists::snapshotEdited, format::snapshotEdit);
    record(desk.library, *history, &Library::edited, format::libraryEdit);
    if (desk.watches)
        record(*desk.watches, *history, &Watches::edited, format::watchEdit);
    return history;
}

} // namespace sanjia
