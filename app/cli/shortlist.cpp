// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listcommand.h"
#include "app/cli/offerreader.h"
#include "app/cli/output.h"
#include "app/cli/shortlistexport.h"
#include "app/cli/shortlistviews.h"
#include "app/cli/texttable.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/services/csv.h"
#include "core/services/shortlists.h"
#include "ui/text/format.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

using Align = TextTable::Align;

class ShortlistCommand final : public ListCommand
{
public:
    using ListCommand::ListCommand;

    void start() override;

private:
    using Action = void (ShortlistCommand::*)();
    struct Doing
    {
        QLatin1String name;
        Reach reach;
        bool takesName;
        bool takesIds;
        Action action;
    };
    static const std::array<Doing, 7> kDoings;

    void list();
    void show();
    void exportList();
    void create();
    void add();
    void takeOff();
    void drop();

    void addKnown(const QList<OfferId> &known);
    void addSeen();
    void printList(const Shortlist &shortlist);
    void printLists(const QList<ShortlistSummary> &lists);
    void report(QLatin1String field, qint64 count, const QString &sentence)
    {
        ListCommand::report({{"name"_L1, m_name}, {field, count}}, sentence, m_format);
    }

    QString m_name;
    QList<OfferId> m_ids;
    Format m_format = Format::Table;
    qint64 m_quantity = 1;
    OrderTerms m_terms;
    std::unique_ptr<OfferReader> m_reader;
    ExportForm m_exportForm;
    std::unique_ptr<ListExport> m_export;
    Request<QList<ShortlistSummary>> m_lists;
    Request<Shortlist> m_shown;
    Request<void> m_done;
    Request<int> m_count;
    Request<QList<Offer>> m_seen;
};

const std::array<ShortlistCommand::Doing, 7> ShortlistCommand::kDoings{{
    {"list"_L1, Reach::Library, false, false, &ShortlistCommand::list},
    {"show"_L1, Reach::Library, true, false, &ShortlistCommand::show},
    {"create"_L1, Reach::Writing, true, false, &ShortlistCommand::create},
    {"add"_L1, Reach::Writing, true, true, &ShortlistCommand::add},
    {"remove"_L1, Reach::Library, true, true, &ShortlistCommand::takeOff},
    {"delete"_L1, Reach::Library, true, false, &ShortlistCommand::drop},
    {"export"_L1, Reach::Library, true, false, &ShortlistCommand::exportList},
}};

void ShortlistCommand::start()
{
    const QString action = read().words().value(0);
    const auto *const doing = std::find_if(kDoings.begin(), kDoings.end(),
                                           [&](const Doing &one) { return one.name == action; });
    if (doing == kDoings.end())
        return refuse(action.isEmpty()
                          ? Words::tr("Say what to do with which list; 'sanjia shortlist --help' "
                                      "has all.")
                          : Words::tr("There is no 'shortlist %1'.").arg(action));

    const bool exports = doing->name == "export"_L1;
    if (exports)
        m_exportForm = readExportForm(read(), !read().isSet(u"output"_s) && Console::isTerminal());
    else
        m_format = read().format();
    for (const QCommandLineOption &option : exportOptions()) {
        if (!exports && read().isSet(option.names().first()))
            read().refuse(Words::tr("--%1 is for 'shortlist export'.").arg(option.names().first()));
    }
    for (const QCommandLineOption &option : listEditOptions() + snapshotOptions()) {
        const QString name = option.names().first();
        if (read().isSet(name))
            read().refuse(Words::tr("--%1 is not for 'shortlist %2'.").arg(name, action));
    }
    m_quantity = read().quantity().value_or(1);
    m_terms = read().terms();
    m_name = doing->takesName ? nameAt(1) : QString();
    if (doing->takesIds)
        m_ids = read().offerIds(2);
    else
        read().noWordsAfter(doing->takesName ? 2 : 1);
    if (refused())
        return;
    withSession(doing->reach, [this, run = doing->action] { (this->*run)(); });
}

void ShortlistCommand::list()
{
    await(m_lists, session().shortlists().list(),
          [this](const QList<ShortlistSummary> &lists) { printLists(lists); });
}

void ShortlistCommand::show()
{
    await(m_shown, session().shortlists().show(m_name),
          [this](const Shortlist &shortlist) { printList(shortlist); });
}

void ShortlistCommand::exportList()
{
    await(m_shown, session().shortlists().show(m_name), [this](const Shortlist &shortlist) {
        m_export = std::make_unique<ListExport>(session().library(), session().clock(),
                                                m_exportForm, ListTerms{m_quantity, m_terms},
                                                session().storePath(), session().loopbackOrigin());
        m_export->start(shortlist, [this](const Result<QByteArray> &bytes) {
            if (!bytes)
                return finishWith(bytes.error());
            print(*bytes);
            finish();
        });
    });
}

void ShortlistCommand::create()
{
    await(m_done, session().shortlists().create(m_name), [this] {
        report("created"_L1, 1, Words::tr("Created the shortlist '%1'.").arg(m_name));
    });
}

void ShortlistCommand::drop()
{
    await(m_done, session().shortlists().remove(m_name), [this] {
        report("deleted"_L1, 1, Words::tr("Deleted the shortlist '%1'.").arg(m_name));
    });
}

void ShortlistCommand::takeOff()
{
    await(m_count, session().shortlists().take(m_name, m_ids), [this](int count) {
        report("removed"_L1, count,
               Words::tr("Removed %n offer(s) from '%1'.", nullptr, count).arg(m_name));
    });
}

void ShortlistCommand::add()
{
    await(m_seen, session().library().offers(m_ids), [this](const QList<Offer> &offers) {
        QList<OfferId> unseen = m_ids;
        for (const Offer &offer : offers)
            unseen.removeAll(offer.id);
        if (unseen.isEmpty())
            return addSeen();
        if (!connectMarket())
            return;
        // Only what is known can be on a list: the others are read from the market first.
        m_reader = std::make_unique<OfferReader>(session().market(), unseen);
        connect(m_reader.get(), &OfferReader::failed, this,
                [this](const OfferId &id, const Error &error) { note(error, id.value); });
        connect(m_reader.get(), &OfferReader::arrived, this,
                [unseen, this](const OfferOutcome &outcome) {
                    warnOfSkipped(outcome.skipped, outcome.offer.id.value);
                });
        connect(m_reader.get(), &OfferReader::finished, this, [this] {
            await(m_seen, session().library().offers(m_ids), [this](const QList<Offer> &known) {
                QList<OfferId> ids;
                for (const Offer &offer : known)
                    ids.append(offer.id);
                addKnown(ids);
            });
        });
        m_reader->start();
    });
}

void ShortlistCommand::addSeen() { addKnown(m_ids); }

void ShortlistCommand::addKnown(const QList<OfferId> &known)
{
    if (known.isEmpty())
        return finish();
    m_ids = known;
    await(m_count, session().shortlists().addMaking(m_name, m_ids), [this](int count) {
        report("added"_L1, count,
               Words::tr("Added %n offer(s) to '%1'.", nullptr, count).arg(m_name));
    });
}

void ShortlistCommand::printLists(const QList<ShortlistSummary> &lists)
{
    QList<Record> records;
    //: column: a list's name
    TextTable table({{Words::tr("Name")},
                     //: column: how many offers are on a list
                     {Words::tr("Offers"), Align::Right},
                     //: column: when a list was made
                     {Words::tr("Created")},
                     //: column: when a list was put out of the way
                     {Words::tr("Archived")}});
    for (const ShortlistSummary &summary : lists) {
        records.append(
            {{"name"_L1, summary.name},
             {"lines"_L1, static_cast<qint64>(summary.lines)},
             {"created_at"_L1, isoTime(summary.createdAt)},
             {"archived_at"_L1,
              summary.archivedAt > 0 ? FieldValue(isoTime(summary.archivedAt)) : FieldValue()}});
        table.addRow({summary.name, format::number(summary.lines),
                      format::dateTime(summary.createdAt),
                      summary.archivedAt > 0 ? format::dateTime(summary.archivedAt) : QString()});
    }
    if (m_format == Format::Json)
        print(jsonText({{u"shortlists"_s, jsonFrom(records)}}));
    else if (m_format == Format::Csv)
        print(csvFrom(records, {u"name"_s, u"lines"_s, u"created_at"_s, u"archived_at"_s}));
    else
        print(table.toText().toUtf8());
    finish();
}

void ShortlistCommand::printList(const Shortlist &shortlist)
{
    const OrderPlan plan = planOrders(orderLines(shortlist.lines, m_quantity), m_terms);
    const QList<PlannedLine> planned = byLine(plan);
    switch (m_format) {
    case Format::Json:
        print(shortlistJson(shortlist, plan, m_quantity));
        break;
    case Format::Csv: {
        QStringList names;
        const Record empty = shortlistRecord(ShortlistLine{}, m_quantity);
        for (const Field &field : empty)
            names.append(field.name);
        print(csvFrom(shortlistRecords(shortlist.lines, planned, m_quantity), names));
        break;
    }
    case Format::Table:
        print(shortlistTable(shortlist, plan, m_quantity, m_terms).toUtf8());
        break;
    }
    finish();
}

} // namespace

Verb shortlistVerb()
{
    return {u"shortlist"_s,
            Words::tr("list | show NAME | create NAME | add NAME ID… | remove NAME ID… | "
                      "set NAME ID… | move NAME ID… | rename NAME NEW | duplicate NAME NEW | "
                      "merge NAME OTHER | archive NAME | unarchive NAME | delete NAME | "
                      "snapshot NAME | snapshots [NAME] | changes NAME | forget NUMBER | "
                      "export NAME"),
            Words::tr("Lists of chosen offers; export writes csv, or --format xlsx, html, pdf or "
                      "json."),
            termOptions() + listEditOptions() + snapshotOptions() + exportOptions(),
            [](Arguments arguments, Console &console) -> std::unique_ptr<Command> {
                const QString action = arguments.words.value(0);
                if (isListEdit(action))
                    return makeListEdit(std::move(arguments), console);
                if (isSnapshotAction(action))
                    return makeSnapshotCommand(std::move(arguments), console);
                return std::make_unique<ShortlistCommand>(std::move(arguments), console);
            }};
}

} // namespace sanjia::cli
