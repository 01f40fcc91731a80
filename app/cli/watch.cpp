// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listcommand.h"
#include "app/cli/verbs.h"
#include "app/cli/watchcommands.h"
#include "app/cli/words.h"
#include "core/services/watches.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sanjia::cli {

namespace {

/// Makes, changes and lists watches. What they run is a command of its own (watchrun.cpp).
class WatchCommand final : public ListCommand
{
public:
    using ListCommand::ListCommand;

    void start() override;

private:
    using Action = void (WatchCommand::*)();
    struct Doing
    {
        QLatin1String name;
        Action action;
        std::optional<Watch::Kind> makes;
        bool takesId;
    };
    static const std::array<Doing, 9> kDoings;

    void list();
    void add();
    void addNext();
    void change();
    void remove();
    void pause();
    void resume();
    void runs();

    void readAdded(Watch::Kind kind);
    void readSaid(Watch &watch);
    [[nodiscard]] std::optional<QuietHours> quietHours();
    void withWatch(const std::function<void(Watch)> &use);
    void keep(const Watch &watch);
    void printAll(const QList<Watch> &watches)
    {
        print(watchesText(watches, m_format));
        finish();
    }

    Format m_format = Format::Table;
    qint64 m_id = 0;
    QList<Watch> m_toAdd;
    QList<Watch> m_added;
    Request<QList<Watch>> m_all;
    Request<Watch> m_one;
    Request<QList<WatchRun>> m_runs;
    Request<void> m_done;
};

const std::array<WatchCommand::Doing, 9> WatchCommand::kDoings{{
    {"list"_L1, &WatchCommand::list, {}, false},
    {"add-keyword"_L1, &WatchCommand::add, Watch::Kind::Keywords, false},
    {"add-offer"_L1, &WatchCommand::add, Watch::Kind::Offer, false},
    {"add-shortlist"_L1, &WatchCommand::add, Watch::Kind::Shortlist, false},
    {"add-seller"_L1, &WatchCommand::add, Watch::Kind::Seller, false},
    {"change"_L1, &WatchCommand::change, {}, true},
    {"remove"_L1, &WatchCommand::remove, {}, true},
    {"pause"_L1, &WatchCommand::pause, {}, true},
    {"resume"_L1, &WatchCommand::resume, {}, true},
}};

void WatchCommand::start()
{
    const QString action = read().words().value(0);
    m_format = read().format();
    const auto *const doing = std::ranges::find(kDoings, action, &Doing::name);
    if (action == "runs"_L1) {
        m_id = read().words().value(1).toLongLong();
        read().noWordsAfter(2);
    } else if (doing == kDoings.end()) {
        read().refuse(action.isEmpty() ? Words::tr("Say what to do with which watch; 'sanjia watch "
                                                   "--help' has all.")
                                       : Words::tr("There is no 'watch %1'.").arg(action));
    } else if (doing->makes) {
        readAdded(*doing->makes);
    } else if (doing->takesId) {
        bool isNumber = false;
        m_id = read().words().value(1).toLongLong(&isNumber);
        if (!isNumber)
            read().refuse(Words::tr("Which watch? Give its number, as 'watch list' has it."));
        read().noWordsAfter(2);
        Watch checked; // what is said must make sense before anything is changed
        readSaid(checked);
    } else {
        read().noWordsAfter(1);
    }
    if (refused())
        return;
    const bool making = doing != kDoings.end() && doing->makes.has_value();
    withSession(making ? Reach::Writing : Reach::Library, [this, doing] {
        if (doing == kDoings.end())
            runs();
        else
            (this->*doing->action)();
    });
}

void WatchCommand::readAdded(Watch::Kind kind)
{
    Watch watch;
    watch.kind = kind;
    readSaid(watch);
    if (kind == Watch::Kind::Offer) {
        const QList<OfferId> ids = read().offerIds(1);
        for (const OfferId &id : ids) {
            watch.what = id.value;
            m_toAdd.append(watch);
        }
        return;
    }
    watch.what = read().words().mid(1).join(u' ').simplified();
    if (watch.what.isEmpty())
        read().refuse(kind == Watch::Kind::Keywords
                          ? Words::tr("What should be searched for? Give at least one keyword.")
                          : Words::tr("Which one? Give its name or id."));
    m_toAdd.append(watch);
}

void WatchCommand::readSaid(Watch &watch)
{
    const auto duration = [this](const QString &name, int fallback, int least) {
        if (!read().isSet(name))
            return fallback;
        const auto minutes = minutesIn(read().text(name));
        if (!minutes || *minutes < least)
            read().refuse(Words::tr("--%1 must be a time such as 30m, 6h or 2d, at least %2, not "
                                    "'%3'.")
                              .arg(name, minutesText(least), read().text(name)));
        return minutes.value_or(fallback);
    };
    watch.everyMinutes = duration(u"every"_s, watch.everyMinutes, kLeastMinutes);
    watch.coolDownMinutes = duration(u"cool-down"_s, watch.coolDownMinutes, 0);
    const QStringList rules = read().texts(u"rule"_s);
    if (!rules.isEmpty())
        watch.rules.clear();
    for (const QString &text : rules) {
        const auto rule = WatchRule::parse(text);
        if (!rule)
            read().refuse(Words::tr("The rule '%1' is not understood. 'sanjia watch --help' shows "
                                    "what rules there are.")
                              .arg(text));
        else if (!watch.rules.contains(*rule))
            watch.rules.append(*rule);
    }
    watch.pages = static_cast<int>(read().integer(u"pages"_s, watch.pages, 1, kMostPages));
    if (read().isSet(u"sort"_s))
        watch.sort = read().sort(true);
    if (read().text(u"deep"_s) == "all"_L1)
        watch.deep = Watch::kAll;
    else
        watch.deep = static_cast<int>(read().integer(u"deep"_s, watch.deep, 0, kMostDeep));
    if (read().isSet(u"quiet"_s))
        watch.quiet = quietHours();
}

std::optional<QuietHours> WatchCommand::quietHours()
{
    const QString said = read().text(u"quiet"_s);
    if (said == "none"_L1)
        return {};
    const QTime from = QTime::fromString(said.section(u'-', 0, 0), u"H:mm"_s);
    const QTime to = QTime::fromString(said.section(u'-', 1, 1), u"H:mm"_s);
    if (!from.isValid() || !to.isValid() || said.count(u'-') != 1)
        read().refuse(Words::tr("--quiet must be two times such as 22:00-7:00, or none, not '%1'.")
                          .arg(said));
    return QuietHours{from.hour() * 60 + from.minute(), to.hour() * 60 + to.minute()};
}

void WatchCommand::list()
{
    await(m_all, session().watches().list(), [this](const QList<Watch> &all) { printAll(all); });
}

void WatchCommand::runs()
{
    constexpr int kMost = 200;
    await(m_runs, session().watches().runs(m_id, kMost), [this](const QList<WatchRun> &runs) {
        print(watchRunsText(runs, m_format));
        finish();
    });
}

void WatchCommand::add() { addNext(); }

void WatchCommand::addNext()
{
    if (m_toAdd.isEmpty())
        return printAll(m_added);
    await(m_one, session().watches().add(m_toAdd.takeFirst()), [this](const Watch &watch) {
        m_added.append(watch);
        addNext();
    });
}

void WatchCommand::withWatch(const std::function<void(Watch)> &use)
{
    await(m_one, session().watches().show(m_id), [use](const Watch &watch) { use(watch); });
}

void WatchCommand::keep(const Watch &watch)
{
    await(m_one, session().watches().change(watch),
          [this](const Watch &kept) { printAll({kept}); });
}

void WatchCommand::change()
{
    withWatch([this](Watch watch) {
        readSaid(watch);
        keep(watch);
    });
}

void WatchCommand::pause()
{
    withWatch([this](Watch watch) {
        watch.paused = true;
        keep(watch);
    });
}

void WatchCommand::resume()
{
    withWatch([this](Watch watch) {
        watch.paused = false;
        keep(watch);
    });
}

void WatchCommand::remove()
{
    await(m_done, session().watches().remove({m_id}), [this] {
        report({{"removed"_L1, QString::number(m_id)}},
               Words::tr("Watch %1 is removed; what it told stays.").arg(m_id), m_format);
    });
}

} // namespace

Verb watchVerb()
{
    return {
        u"watch"_s,
        Words::tr("list | add-keyword WORDS… | add-offer ID… | add-shortlist NAME | add-seller "
                  "ID | change WATCH_ID | pause WATCH_ID | resume WATCH_ID | remove WATCH_ID | "
                  "runs [WATCH_ID] | run [WATCH_ID…]"),
        Words::tr("Looks at offers by itself and tells of what changed."),
        {{u"every"_s, Words::tr("How often, such as 30m, 6h (the default) or 2d."),
          Words::tr("TIME")},
         {u"rule"_s,
          Words::tr("What to tell of; may be given several times: drop 5%, rise 0.50, drop 5% "
                    "since added, drop 5% against 30d, below 12.50, below 12.50 at 100, above 20, "
                    "lowest 90d, any, any 2%, new below 12.50, tiers, variants, seller, out of "
                    "stock, in stock, stock below 100, stock above 500, gone, back."),
          Words::tr("RULE")},
         {u"cool-down"_s,
          Words::tr("For how long a rule does not tell again of the same offer (24h)."),
          Words::tr("TIME")},
         {u"quiet"_s, Words::tr("When nothing is done, such as 22:00-7:00, or none."),
          Words::tr("TIMES")},
         {u"pages"_s, Words::tr("Of keywords: how many pages of 50 (1)."), Words::tr("N")},
         {u"sort"_s,
          Words::tr("Of keywords: sales (the default), price-asc, price-desc or credit."),
          Words::tr("ORDER")},
         {u"deep"_s, Words::tr("Of keywords: how many of the first are read in full, or all (0)."),
          Words::tr("N")},
         {u"once"_s,
          Words::tr("run: does what is due now and ends; with numbers of watches "
                    "these alone, due or not.")},
         {u"all"_s, Words::tr("run: with --once everything, due or not.")}},
        [](Arguments arguments, Console &console) -> std::unique_ptr<Command> {
            if (arguments.words.value(0) == "run"_L1)
                return makeWatchRun(std::move(arguments), console);
            return std::make_unique<WatchCommand>(std::move(arguments), console);
        }};
}

} // namespace sanjia::cli
