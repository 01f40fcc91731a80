// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/listcommand.h"
#include "app/cli/watchcommands.h"
#include "app/cli/words.h"
#include "core/services/tellingdesk.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// The page of one local day, whether or not pages are written by themselves.
class DigestCommand final : public ListCommand
{
public:
    using ListCommand::ListCommand;

    void start() override
    {
        read().noWordsAfter(1);
        const QDate day = QDate::fromString(read().text(u"date"_s), Qt::ISODate);
        if (!day.isValid())
            read().refuse(Words::tr("--date must be a day such as 2026-11-25, not '%1'.")
                              .arg(read().text(u"date"_s)));
        if (read().isSet(u"format"_s))
            read().refuse(Words::tr("The page is HTML: --format is not for it."));
        if (refused())
            return;
        withSession(Reach::Library, [this, day] {
            m_making = session().telling().digest(day);
            m_making.then(this, [this](const Result<QByteArray> &page) {
                if (!page && page.error().kind == ErrorKind::NotFound) {
                    console().warn(Words::tr("Nothing was noticed on %1.").arg(page.error().code));
                    noteStatus(exitStatusOf(page.error().kind));
                    return finish();
                }
                if (!page)
                    return finishWith(page.error());
                print(*page);
                finish();
            });
        });
    }

private:
    Request<QByteArray> m_making;
};

} // namespace

std::unique_ptr<Command> makeAlertsDigest(Arguments arguments, Console &console)
{
    return std::make_unique<DigestCommand>(std::move(arguments), console);
}

} // namespace sanjia::cli
