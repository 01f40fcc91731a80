// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "app/samplefill.h"
#include "core/services/csv.h"
#include "core/services/samplelibrary.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// Fills an empty sample library; one that holds something is left as it is.
class FillSample final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        m_days = static_cast<int>(read().integer(u"days"_s, SampleFill::kDefaultDays, 1, 3650));
        m_format = read().format();
        read().noWordsAfter(0);
        if (refused())
            return;
        withSession(Reach::Sample, [this] {
            count([this](qint64 offers) { offers > 0 ? report(offers, false) : fill(); });
        });
    }

    void interrupt(int signalNumber) override
    {
        m_interrupted = true;
        if (m_fill)
            m_fill->library().cancel(); // what was saved stays
        else
            Command::interrupt(signalNumber);
    }

private:
    void count(std::function<void(qint64)> use)
    {
        LibraryQuery query;
        query.limit = 1;
        m_counting = session().library().query(query);
        m_counting.then(this, [this, use = std::move(use)](const Result<LibraryPage> &page) {
            if (!page)
                return finishWith(page.error());
            use(page->total);
        });
    }

    void fill()
    {
        m_fill = std::make_unique<SampleFill>(session().store(), m_days);
        if (!m_fill->prepare())
            return finishWith({ErrorKind::Offline, u"127.0.0.1"_s, {}, {}});
        SampleLibrary &library = m_fill->library();
        connect(&library, &SampleLibrary::progress, this, [this](int done, int total) {
            console().progress(
                Words::tr("filling the sample library: call %1 of %2").arg(done).arg(total));
        });
        connect(&library, &SampleLibrary::finished, this,
                [this](const std::optional<Error> &error) {
                    if (m_interrupted)
                        noteStatus(kInterrupted);
                    else if (error)
                        note(*error);
                    count([this](qint64 offers) { report(offers, true); });
                });
        library.start();
    }

    void report(qint64 offers, bool filled)
    {
        const Record record{
            {"offers"_L1, offers}, {"filled"_L1, filled}, {"file"_L1, session().storePath()}};
        if (m_format == Format::Json) {
            print(jsonText(jsonFrom(record)));
        } else if (m_format == Format::Csv) {
            print(csvFrom(QList<Record>{record}, {}));
        } else {
            const QString sentence = Words::tr("The sample library holds %n offer(s): %1", nullptr,
                                               static_cast<int>(offers))
                                         .arg(session().storePath());
            print(sentence.toUtf8() + '\n');
        }
        finish();
    }

    std::unique_ptr<SampleFill> m_fill;
    Request<LibraryPage> m_counting;
    int m_days = SampleFill::kDefaultDays;
    Format m_format = Format::Table;
    bool m_interrupted = false;
};

} // namespace

Verb sampleVerb()
{
    return {u"sample"_s,
            {},
            Words::tr("Fills an empty sample library by living through the days before today."),
            {{u"days"_s, Words::tr("How many days (180)."), Words::tr("N")}},
            making<FillSample>()};
}

} // namespace sanjia::cli
