// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listcommand.h"
#include "app/cli/words.h"
#include "core/services/shortlists.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// Edits a list, or what the buyer says of its lines.
class ListEdit final : public ListCommand
{
public:
    using ListCommand::ListCommand;

    void start() override;

    struct Doing
    {
        QLatin1String name;
        bool takesOther; ///< a second list's name
        bool takesIds;
        void (ListEdit::*action)();
    };
    static const std::array<Doing, 7> kDoings;
    [[nodiscard]] static const Doing *doing(const QString &action)
    {
        const auto *const found = std::ranges::find(kDoings, action, &Doing::name);
        return found == kDoings.end() ? nullptr : found;
    }

private:
    void rename();
    void duplicate();
    void merge();
    void archive();
    void unarchive();
    void set();
    void move();

    void readWhatIsSaid();
    void changeLines(const Shortlist &list);
    void done(QLatin1String field, const FieldValue &value, const QString &sentence)
    {
        report({{"name"_L1, m_name}, {field, value}}, sentence, m_format);
    }

    QString m_name;
    QString m_other;
    QList<OfferId> m_ids;
    Format m_format = Format::Table;
    std::optional<qint64> m_pieces;
    std::optional<qint64> m_rank;
    std::optional<Money> m_target;
    qint64 m_place = 1;
    Request<Shortlist> m_shown;
    Request<void> m_done;
    Request<int> m_count;
};

const std::array<ListEdit::Doing, 7> ListEdit::kDoings{{
    {"rename"_L1, true, false, &ListEdit::rename},
    {"duplicate"_L1, true, false, &ListEdit::duplicate},
    {"merge"_L1, true, false, &ListEdit::merge},
    {"archive"_L1, false, false, &ListEdit::archive},
    {"unarchive"_L1, false, false, &ListEdit::unarchive},
    {"set"_L1, false, true, &ListEdit::set},
    {"move"_L1, false, true, &ListEdit::move},
}};

void ListEdit::start()
{
    const Doing *const wanted = doing(read().words().value(0));
    m_name = nameAt(1);
    m_format = read().format();
    if (wanted->takesOther)
        m_other = nameAt(2);
    if (wanted->takesIds)
        m_ids = read().offerIds(2);
    else
        read().noWordsAfter(wanted->takesOther ? 3 : 2);
    readWhatIsSaid();
    const QStringList said{u"pieces"_s, u"sku"_s, u"note"_s, u"tags"_s, u"rank"_s, u"target"_s};
    const bool any = std::ranges::any_of(
        said, [this](const QString &name) { return read().isSet(name); });
    if (wanted->name == "set"_L1 && !any)
        read().refuse(Words::tr("What should be said of these lines? Give --pieces, --sku, --note, "
                                "--tags, --rank or --target."));
    if (wanted->name != "set"_L1 && any)
        read().refuse(Words::tr("--pieces, --sku, --note, --tags, --rank and --target are for "
                                "'shortlist set'."));
    if ((wanted->name == "move"_L1) != read().isSet(u"to"_s))
        read().refuse(wanted->name == "move"_L1
                          ? Words::tr("Where to? Give --to with a place from 1 on.")
                          : Words::tr("--to is for 'shortlist move' and 'shortlist changes'."));
    if (refused())
        return;
    withSession(Reach::Library, [this, run = wanted->action] { (this->*run)(); });
}

void ListEdit::readWhatIsSaid()
{
    m_pieces = read().integerIfSet(u"pieces"_s, 0, kMostPieces);
    m_rank = read().integerIfSet(u"rank"_s, 0, kLastRank);
    m_target = read().money(u"target"_s);
    m_place = read().integer(u"to"_s, 1, 1, kMostPieces);
}

void ListEdit::rename()
{
    await(m_done, session().shortlists().rename(m_name, m_other), [this] {
        done("renamed_to"_L1, m_other, Words::tr("'%1' is now called '%2'.").arg(m_name, m_other));
    });
}

void ListEdit::duplicate()
{
    await(m_done, session().shortlists().duplicate(m_name, m_other), [this] {
        done("duplicated_as"_L1, m_other,
             Words::tr("'%2' has all lines of '%1'.").arg(m_name, m_other));
    });
}

void ListEdit::merge()
{
    await(m_count, session().shortlists().merge(m_other, m_name), [this](int count) {
        done("added"_L1, qint64{count},
             Words::tr("%n offer(s) of '%2' are new to '%1'; '%2' is in the archive.", nullptr,
                       count)
                 .arg(m_name, m_other));
    });
}

void ListEdit::archive()
{
    await(m_done, session().shortlists().archive(m_name),
          [this] { done("archived"_L1, true, Words::tr("'%1' is in the archive.").arg(m_name)); });
}

void ListEdit::unarchive()
{
    await(m_done, session().shortlists().unarchive(m_name), [this] {
        done("archived"_L1, false, Words::tr("'%1' is back from the archive.").arg(m_name));
    });
}

void ListEdit::set()
{
    await(m_shown, session().shortlists().show(m_name),
          [this](const Shortlist &list) { changeLines(list); });
}

void ListEdit::changeLines(const Shortlist &list)
{
    QList<ShortlistLine> lines;
    for (const OfferId &id : std::as_const(m_ids)) {
        const auto found = std::ranges::find_if(
            list.lines, [&id](const ShortlistLine &line) { return line.offer.id == id; });
        ShortlistLine line = found == list.lines.cend() ? ShortlistLine() : *found;
        line.offer.id = id; // one that is not on the list is refused by the store
        if (m_pieces)
            line.quantity = *m_pieces;
        if (read().isSet(u"sku"_s))
            line.sku.value = read().text(u"sku"_s).trimmed();
        if (read().isSet(u"note"_s))
            line.note = read().text(u"note"_s);
        if (read().isSet(u"tags"_s))
            line.tags = QStringList{read().text(u"tags"_s)};
        if (m_rank)
            line.rank = static_cast<int>(*m_rank);
        if (m_target)
            line.target = m_target; // zero is none
        lines.append(line);
    }
    await(m_done, session().shortlists().update(m_name, lines), [this, count = lines.size()] {
        done(
            "changed"_L1, qint64{count},
            Words::tr("Changed %n line(s) of '%1'.", nullptr, static_cast<int>(count)).arg(m_name));
    });
}

void ListEdit::move()
{
    await(m_shown, session().shortlists().show(m_name), [this](const Shortlist &list) {
        const QList<OfferId> ids = idsOf(list.lines);
        for (const OfferId &id : std::as_const(m_ids)) {
            if (!ids.contains(id))
                return finishWith({ErrorKind::NotFound, id.value, {}, {}});
        }
        // Places are counted among the lines that stay, so that --to 1 is always the first.
        QList<OfferId> others = ids;
        others.removeIf([this](const OfferId &id) { return m_ids.contains(id); });
        const QList<OfferId> moved = movedTo(ids, m_ids, ids.size()).sliced(others.size());
        const qsizetype place = std::min<qsizetype>(m_place - 1, others.size());
        await(m_done,
              session().shortlists().reorder(m_name,
                                             others.first(place) + moved + others.sliced(place)),
              [this, place, count = moved.size()] {
                  done("place"_L1, qint64{place + 1},
                       Words::tr("Moved %n line(s) of '%1' to place %2.", nullptr,
                                 static_cast<int>(count))
                           .arg(m_name)
                           .arg(place + 1));
              });
    });
}

} // namespace

bool isListEdit(const QString &action) { return ListEdit::doing(action) != nullptr; }

std::unique_ptr<Command> makeListEdit(Arguments arguments, Console &console)
{
    return std::make_unique<ListEdit>(std::move(arguments), console);
}

QList<QCommandLineOption> listEditOptions()
{
    return {
        {u"pieces"_s, Words::tr("set: how many pieces; 0 follows --quantity."), Words::tr("N")},
        {u"sku"_s, Words::tr("set: the variant's id; empty for any."), Words::tr("ID")},
        {u"note"_s, Words::tr("set: your own note."), Words::tr("TEXT")},
        {u"tags"_s, Words::tr("set: your own words, between commas; empty for none."),
         Words::tr("WORDS")},
        {u"rank"_s, Words::tr("set: 1 for your first choice, to 9; 0 for none."), Words::tr("N")},
        {u"target"_s, Words::tr("set: what a piece should cost at most; 0 for none."),
         Words::tr("YUAN")},
        {u"to"_s,
         Words::tr("move: the place, 1 for the first; changes: the later snapshot's number."),
         Words::tr("N")}};
}

} // namespace sanjia::cli
