// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listcommand.h"
#include "app/cli/output.h"
#include "app/cli/texttable.h"
#include "app/cli/words.h"
#include "core/services/csv.h"
#include "core/services/shortlists.h"
#include "core/services/snapshotfields.h"
#include "ui/text/format.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

using Align = TextTable::Align;
constexpr std::array kSnapshotActions{"snapshot"_L1, "snapshots"_L1, "changes"_L1, "forget"_L1};

QString differenceText(const SnapshotDifference &difference)
{
    const QLatin1String name = differenceName(difference);
    if (name == "added"_L1)
        //: of a line in two snapshots
        return Words::tr("new");
    if (name == "removed"_L1)
        //: of a line in two snapshots
        return Words::tr("gone");
    //: of a line in two snapshots
    return name == "changed"_L1 ? Words::tr("changed") : Words::tr("same");
}

/// Frozen copies of a list's prices: taken, listed, compared, forgotten.
class SnapshotCommand final : public ListCommand
{
public:
    using ListCommand::ListCommand;

    void start() override;

private:
    void take();
    void list();
    void forget();
    void changes();
    void compareFrom(const Snapshot &before);
    void printAll(const QList<SnapshotSummary> &snapshots);
    void printChanges(const SnapshotComparison &comparison);
    [[nodiscard]] QString changesTable(const SnapshotComparison &comparison) const;

    QString m_name;
    Format m_format = Format::Table;
    qint64 m_quantity = 1;
    OrderTerms m_terms;
    std::optional<qint64> m_from;
    std::optional<qint64> m_to;
    qint64 m_id = 0;
    Request<SnapshotSummary> m_taken;
    Request<QList<SnapshotSummary>> m_all;
    Request<Snapshot> m_before;
    Request<Snapshot> m_after;
    Request<void> m_done;
};

void SnapshotCommand::start()
{
    constexpr qint64 kLast = std::numeric_limits<qint64>::max();
    const QString action = read().words().value(0);
    m_format = read().format();
    m_quantity = read().quantity().value_or(1);
    m_terms = read().terms();
    m_from = read().integerIfSet(u"from"_s, 1, kLast);
    m_to = read().integerIfSet(u"to"_s, 1, kLast);
    if (action == "forget"_L1) {
        bool isNumber = false;
        m_id = read().words().value(1).toLongLong(&isNumber);
        if (!isNumber)
            read().refuse(Words::tr("Which snapshot? Give its number, as 'shortlist snapshots' "
                                    "has it."));
    } else {
        const bool all = action == "snapshots"_L1 && read().words().size() < 2;
        m_name = all ? QString() : nameAt(1);
    }
    read().noWordsAfter(2);
    if (refused())
        return;
    withSession(Reach::Library, [this, action] {
        if (action == "snapshot"_L1)
            take();
        else if (action == "snapshots"_L1)
            list();
        else if (action == "forget"_L1)
            forget();
        else
            changes();
    });
}

void SnapshotCommand::take()
{
    await(m_taken,
          session().shortlists().takeSnapshot(m_name, read().text(u"label"_s), m_quantity, m_terms),
          [this](const SnapshotSummary &taken) {
              report(snapshotRecord(taken),
                     Words::tr("Snapshot %1 keeps %n line(s) of '%2', together %3.", nullptr,
                               taken.lines)
                         .arg(QString::number(taken.id), taken.list, format::money(taken.total)),
                     m_format);
          });
}

void SnapshotCommand::list()
{
    await(m_all, session().shortlists().snapshots(m_name),
          [this](const QList<SnapshotSummary> &snapshots) { printAll(snapshots); });
}

void SnapshotCommand::printAll(const QList<SnapshotSummary> &snapshots)
{
    QList<Record> records;
    //: column: a snapshot's number
    TextTable table({{Words::tr("Number"), Align::Right},
                     //: column: when a snapshot was taken
                     {Words::tr("Taken")},
                     //: column: the list a snapshot was taken of
                     {Words::tr("List"), Align::Left, 30},
                     {Words::tr("Offers"), Align::Right},
                     {Words::tr("Total"), Align::Right},
                     //: column: the buyer's words for a snapshot
                     {Words::tr("Label"), Align::Left, 40}});
    for (const SnapshotSummary &one : snapshots) {
        records.append(snapshotRecord(one));
        table.addRow({QString::number(one.id), format::dateTime(one.takenAt), one.list,
                      format::number(one.lines), format::money(one.total), one.label});
    }
    if (m_format == Format::Json) {
        print(jsonText({{u"snapshots"_s, jsonFrom(records)}}));
    } else if (m_format == Format::Csv) {
        QStringList names;
        const Record model = snapshotRecord({});
        for (const Field &field : model)
            names.append(field.name);
        print(csvFrom(records, names));
    } else {
        print(table.toText().toUtf8());
    }
    finish();
}

void SnapshotCommand::forget()
{
    await(m_done, session().shortlists().deleteSnapshot(m_id), [this] {
        report({{"forgotten"_L1, m_id}}, Words::tr("Snapshot %1 is deleted.").arg(m_id), m_format);
    });
}

void SnapshotCommand::changes()
{
    if (m_from) {
        await(m_before, session().shortlists().snapshot(*m_from),
              [this](const Snapshot &before) { compareFrom(before); });
        return;
    }
    // From the newest one, as who asks wants to know what happened since.
    await(m_all, session().shortlists().snapshots(m_name),
          [this](const QList<SnapshotSummary> &snapshots) {
              if (snapshots.isEmpty()) {
                  console().warn(Words::tr("'%1' has no snapshot yet. Take one with 'sanjia "
                                           "shortlist snapshot'.")
                                     .arg(m_name));
                  return finishWith({ErrorKind::NotFound, m_name, {}, {}});
              }
              await(m_before, session().shortlists().snapshot(snapshots.first().id),
                    [this](const Snapshot &before) { compareFrom(before); });
          });
}

void SnapshotCommand::compareFrom(const Snapshot &before)
{
    // Now is costed as the snapshot was, unless something else is asked for.
    const qint64 quantity = read().isSet(u"quantity"_s) ? m_quantity : before.quantity;
    const OrderTerms terms{m_terms.freight ? m_terms.freight : before.freight, {}};
    await(m_after,
          m_to ? session().shortlists().snapshot(*m_to)
               : session().shortlists().asOfNow(m_name, quantity, terms),
          [this, before](const Snapshot &after) { printChanges(compared(before, after)); });
}

QString SnapshotCommand::changesTable(const SnapshotComparison &comparison) const
{
    //: column: what happened to a line between two snapshots
    TextTable table({{Words::tr("ID")},
                     {Words::tr("What changed")},
                     {Words::tr("Pieces"), Align::Right},
                     //: column: price per piece in the earlier snapshot
                     {Words::tr("Then"), Align::Right},
                     //: column: price per piece in the later snapshot
                     {Words::tr("Later"), Align::Right},
                     //: column: difference in percent
                     {Words::tr("Change"), Align::Right},
                     {Words::tr("Title"), Align::Left, 50}});
    for (const SnapshotDifference &line : comparison.lines) {
        const auto unit = [](const std::optional<SnapshotLine> &of) {
            return of ? of->unit : std::nullopt;
        };
        const auto then = unit(line.before);
        const auto later = unit(line.after);
        QString pieces = format::number(line.any().quantity);
        if (line.before && line.after && line.before->quantity != line.after->quantity)
            pieces = format::number(line.before->quantity) + u" → "_s + pieces;
        table.addRow({line.any().id.value, differenceText(line), pieces, format::money(then),
                      format::money(later),
                      then && later ? format::percent(*then, *later) : format::unknown(),
                      line.any().title});
    }
    const auto &before = comparison.before.total;
    const auto &after = comparison.after.total;
    return table.toText() + u'\n'
        + Words::tr("Changed: %1, new: %2, gone: %3. Together %4, later %5.")
              .arg(QString::number(comparison.changed), QString::number(comparison.added),
                   QString::number(comparison.removed), format::money(before), format::money(after))
        + u'\n';
}

void SnapshotCommand::printChanges(const SnapshotComparison &comparison)
{
    QList<Record> records;
    for (const SnapshotDifference &line : comparison.lines)
        records.append(differenceRecord(line));
    if (m_format == Format::Json) {
        print(jsonText({{u"before"_s, jsonFrom(snapshotRecord(comparison.before))},
                        {u"after"_s, jsonFrom(snapshotRecord(comparison.after))},
                        {u"changed"_s, comparison.changed},
                        {u"added"_s, comparison.added},
                        {u"removed"_s, comparison.removed},
                        {u"lines"_s, jsonFrom(records)}}));
    } else if (m_format == Format::Csv) {
        QStringList names;
        const Record model = differenceRecord({SnapshotLine(), SnapshotLine()});
        for (const Field &field : model)
            names.append(field.name);
        print(csvFrom(records, names));
    } else {
        print(changesTable(comparison).toUtf8());
    }
    finish();
}

} // namespace

bool isSnapshotAction(const QString &action)
{
    return std::find(kSnapshotActions.begin(), kSnapshotActions.end(), action)
        != kSnapshotActions.end();
}

std::unique_ptr<Command> makeSnapshotCommand(Arguments arguments, Console &console)
{
    return std::make_unique<SnapshotCommand>(std::move(arguments), console);
}

QList<QCommandLineOption> snapshotOptions()
{
    return {{u"label"_s, Words::tr("snapshot: your words for it."), Words::tr("TEXT")},
            {u"from"_s,
             Words::tr("changes: the earlier snapshot's number; else the newest of the list."),
             Words::tr("N")}};
}

} // namespace sanjia::cli
