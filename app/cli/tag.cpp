// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/services/csv.h"
#include "ui/text/format.h"

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// The buyer's own words on offers: which there are, on some offers or on any, put on and taken
/// off.
class TagCommand final : public Command
{
public:
    using Command::Command;

    void start() override
    {
        const QString action = read().words().value(0);
        const bool adds = action == "add"_L1;
        if (action == "list"_L1) {
            if (read().words().size() > 1)
                m_ids = read().offerIds(1);
        } else if (adds || action == "remove"_L1) {
            m_tag = read().words().value(1).trimmed();
            if (m_tag.isEmpty())
                read().refuse(Words::tr("Which tag? Say it after 'tag %1'.").arg(action));
            m_ids = read().offerIds(2);
        } else {
            read().refuse(action.isEmpty() ? Words::tr("Say list, add or remove.")
                                           : Words::tr("There is no 'tag %1'.").arg(action));
        }
        m_format = read().format();
        if (refused())
            return;
        withSession(Reach::Library, [this, adds] {
            if (m_tag.isEmpty())
                return list();
            m_change = adds ? session().library().tag(m_ids, m_tag)
                            : session().library().untag(m_ids, m_tag);
            m_change.then(this, [this](const Result<void> &done) {
                if (!done)
                    return finishWith(done.error(), done.error().code);
                list();
            });
        });
    }

private:
    void list()
    {
        m_read = session().library().tagsOn(m_ids);
        m_read.then(this, [this](const Result<QList<TagCount>> &tags) {
            if (!tags)
                return finishWith(tags.error());
            print(*tags);
        });
    }

    using Command::print;
    void print(const QList<TagCount> &tags)
    {
        QList<Record> records;
        //: column: a tag's name
        TextTable table({{Words::tr("Tag")},
                         //: column: how many of the offers named carry the tag
                         {Words::tr("Offers"), TextTable::Align::Right}});
        for (const TagCount &one : tags) {
            if (!m_ids.isEmpty() && one.offers == 0)
                continue;
            Record record{{"tag"_L1, one.tag}};
            if (!m_ids.isEmpty())
                record.append({"offers"_L1, qint64{one.offers}});
            records.append(record);
            table.addRow({one.tag, m_ids.isEmpty() ? QString() : format::number(one.offers)});
        }
        if (m_format == Format::Json)
            print(jsonText({{u"tags"_s, jsonFrom(records)}}));
        else if (m_format == Format::Csv)
            print(csvFrom(records, {u"tag"_s}));
        else
            print(table.toText().toUtf8());
        finish();
    }

    QString m_tag;
    QList<OfferId> m_ids;
    Format m_format = Format::Table;
    Request<void> m_change;
    Request<QList<TagCount>> m_read;
};

} // namespace

Verb tagVerb()
{
    return {u"tag"_s,
            Words::tr("list [ID…] | add TAG ID… | remove TAG ID…"),
            Words::tr("Your own words on offers; 'library --tag' finds what carries them."),
            {},
            making<TagCommand>()};
}

} // namespace sanjia::cli
