// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "ui/text/guide.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// The user guide on a terminal: its chapters, or one of them.
class ShowGuide final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        read().noWordsAfter(1);
        const QString id = read().words().value(0);
        const Guide::Chapter *chapter = m_guide.find(id);
        if (!id.isEmpty() && !chapter)
            read().refuse(Words::tr("The guide has no chapter '%1'.").arg(id));
        if (refused())
            return;
        print(chapter ? Guide::plain(*chapter).toUtf8() : list());
        finish();
    }

private:
    [[nodiscard]] QByteArray list() const
    {
        //: column: the word that names a chapter of the guide
        TextTable table({{Words::tr("Chapter")}, {Words::tr("Title")}});
        for (const Guide::Chapter &chapter : m_guide.chapters())
            table.addRow({chapter.id, chapter.title});
        return table.toText().toUtf8();
    }

    Guide m_guide;
};

} // namespace

Verb guideVerb()
{
    return {u"guide"_s,
            //: a placeholder in the help text
            Words::tr("[CHAPTER]"),
            Words::tr("The user guide: its chapters, or one of them."),
            {},
            making<ShowGuide>()};
}

} // namespace sanjia::cli
