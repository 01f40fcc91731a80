// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/store/storecopy.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// Where the library is, or would be. Neither verb opens it as a store: a backup needs no more
/// than to read it, and a restore must have it alone.
class CopyCommand : public Command
{
public:
    using Command::Command;

    void start() override
    {
        read().noWordsAfter(1);
        if (read().words().isEmpty())
            read().refuse(Words::tr("A file must be named."));
        if (refused())
            return;
        const auto settings = readSettings(arguments().options,
                                           QProcessEnvironment::systemEnvironment());
        if (!settings)
            return refuse(settings.error());
        work(*settings, QDir::current().absoluteFilePath(read().words().constFirst()));
        finish();
    }

protected:
    virtual void work(const Settings &settings, const QString &file) = 0;
};

class Backup final : public CopyCommand
{
public:
    using CopyCommand::CopyCommand;

private:
    void work(const Settings &settings, const QString &file) override
    {
        const QString path = storePathFor(settings, Reach::Library);
        if (!QFileInfo::exists(path)) {
            console().warn(Words::tr("There is no library yet: %1.").arg(path));
            return noteStatus(kStorage);
        }
        if (const auto copied = storecopy::backUp(path, file); !copied)
            return note(copied.error());
        console().say(Words::tr("The library is copied to %1.").arg(file));
    }
};

class Restore final : public CopyCommand
{
public:
    using CopyCommand::CopyCommand;

private:
    void work(const Settings &settings, const QString &file) override
    {
        QString path = storePathFor(settings, Reach::Library);
        // On a new machine, without an account yet, it is a real library that comes back.
        if (settings.wantsSandbox() && !QFileInfo::exists(path))
            path = QDir(settings.dataDir).filePath(u"library.sqlite"_s);
        const auto aside = storecopy::restore(file, path, SystemClock().now());
        if (!aside)
            return note(aside.error());
        console().say(Words::tr("The library is what %1 holds.").arg(file));
        if (!aside->isEmpty())
            console().say(Words::tr("What was there before is kept in %1.").arg(*aside));
    }
};

} // namespace

Verb backupVerb()
{
    return {u"backup"_s,
            //: a placeholder in the help text
            Words::tr("FILE"),
            Words::tr("A whole, checked copy of the library."),
            {},
            making<Backup>()};
}

Verb restoreVerb()
{
    return {u"restore"_s,
            //: a placeholder in the help text
            Words::tr("FILE"),
            Words::tr("Makes the library what a copy holds; the one that was there is kept."),
            {},
            making<Restore>()};
}

} // namespace sanjia::cli
