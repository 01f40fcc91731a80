// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/importviews.h"
#include "app/cli/standardinput.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/services/shortlistfill.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

class Import final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        read().noWordsAfter(1);
        if (read().words().isEmpty())
            read().refuse(Words::tr("A file must be named."));
        m_format = read().format();
        m_quantity = read().quantity();
        m_dry = read().isSet(u"dry-run"_s);
        m_report.shortlist = read().text(u"shortlist"_s).trimmed();
        if (read().isSet(u"shortlist"_s) && m_report.shortlist.isEmpty())
            read().refuse(Words::tr("Which shortlist? Give its name."));
        if (refused())
            return;
        const QString file = read().words().constFirst();
        if (file != "-"_L1)
            return understand(importedFile(file));
        m_input = std::make_unique<StandardInput>(kMostImportBytes);
        connect(m_input.get(), &StandardInput::ended, this,
                [this, file](const QByteArray &bytes) { understand(importedText(bytes, file)); });
        connect(m_input.get(), &StandardInput::failed, this, [this, file](const QString &why) {
            finishWith({ErrorKind::FileUnreadable, file, why, std::nullopt});
        });
    }

    void interrupt(int signalNumber) override
    {
        if (!m_run)
            return Command::interrupt(signalNumber);
        noteStatus(kInterrupted);
        m_run->cancel(); // what arrived is kept, put on the list and printed
    }

private:
    void understand(const Result<QString> &text)
    {
        if (!text)
            return finishWith(text.error());
        m_report.text = importFrom(*text);
        withSession(m_dry ? Reach::Library : Reach::Market, [this] {
            m_planning = planImport(session().library(), m_report.text.ids());
            m_planning.then(this, [this](const Result<ImportPlan> &plan) {
                if (!plan)
                    return finishWith(plan.error());
                m_known = plan->known;
                if (m_dry)
                    tell(*plan);
                else
                    run(*plan);
            });
        });
    }

    void tell(const ImportPlan &plan)
    {
        using What = ImportResult::What;
        for (const OfferId &id : plan.ids)
            m_report.results.append(
                {id, plan.known.contains(id) ? What::Known : What::New, false, {}, {}, {}});
        m_report.shortlist.clear(); // nothing is written either
        end();
    }

    void run(const ImportPlan &plan)
    {
        m_run = std::make_unique<ImportRun>(session().market(), plan,
                                            read().isSet(u"skip-known"_s));
        connect(m_run.get(), &ImportRun::arrived, this, &Import::take);
        connect(m_run.get(), &ImportRun::stopped, this, [this](const Error &error) {
            note(error);
            m_run->cancel(); // a command does not wait for better times; `left` says what is left
        });
        connect(m_run.get(), &ImportRun::finished, this, &Import::fill);
        m_run->start();
    }

    void take(const ImportResult &result)
    {
        m_report.results.append(result);
        if (result.what == ImportResult::What::Failed)
            note(*result.error, result.id.value);
        warnOfSkipped(result.skipped, result.id.value);
        console().progress(Words::tr("offer %1 of %2")
                               .arg(QString::number(m_run->doneCount()),
                                    QString::number(m_report.text.lines.size())));
    }

    /// Puts what the library now knows on the list; an offer that is gone may still be known.
    void fill()
    {
        m_report.left = m_run->left();
        if (m_report.shortlist.isEmpty())
            return end();
        for (const ImportResult &result : std::as_const(m_report.results)) {
            if (result.offer)
                m_known.insert(result.id);
        }
        QList<ImportLine> lines = m_report.text.lines;
        lines.removeIf([this](const ImportLine &line) { return !m_known.contains(line.id); });
        m_filling = fillShortlist(session().shortlists(), m_report.shortlist, lines);
        m_filling.then(this, [this](const Result<int> &listed) {
            m_report.listed = listed.value_or(0);
            if (!listed) {
                note(listed.error());
                m_report.shortlist.clear();
            }
            end();
        });
    }

    void end()
    {
        print(importReport(m_report, m_quantity, m_format));
        finish();
    }

    ImportReport m_report;
    Format m_format = Format::Table;
    std::optional<qint64> m_quantity;
    bool m_dry = false;
    std::unique_ptr<StandardInput> m_input;
    Request<ImportPlan> m_planning;
    QSet<OfferId> m_known;
    std::unique_ptr<ImportRun> m_run;
    Request<int> m_filling;
};

} // namespace

Verb importVerb()
{
    return {
        u"import"_s,
        //: a placeholder in the help text: a file, or standard input
        Words::tr("FILE | -"),
        Words::tr("Reads ids and 1688 links out of any text, or a shortlist that was exported, "
                  "and fetches each offer once."),
        {{u"dry-run"_s, Words::tr("Says what was understood and fetches nothing.")},
         {u"skip-known"_s, Words::tr("Does not ask again for what is known in full.")},
         //: a placeholder in the help text
         {u"shortlist"_s, Words::tr("Puts everything imported on this list."), Words::tr("NAME")}},
        making<Import>()};
}

} // namespace sanjia::cli
