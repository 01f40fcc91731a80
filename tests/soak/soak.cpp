// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program watching a market for simulated months, through all that happens to programs:
// kill -9, sleep, clocks set wrong, a full disk, a locked library, a bad network, a faulty gateway.
// In one household the program comes and goes and is mistreated; in the other it stays, with a bad
// network only, and its memory is measured.
#include "tests/soak/household.h"
#include "tests/soak/libraryfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMap>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace sanjia::soak {

namespace {

constexpr UtcMs kHour = 3'600'000;
constexpr int kRate = 30; ///< simulated seconds a second
constexpr int kOffers = 36;
constexpr int kRoundMs = 40'000; ///< more than any round needs
/// How much more the program may hold at the end than when it was warm.
constexpr qint64 kGrowthKilobytes = 4'096;
/// … and how many more files and sockets: a call or two may be under way.
constexpr qint64 kGrowthFiles = 4;
/// After so many rounds every mishap has been met, or the soak does not do what it says.
constexpr int kManyRounds = 150;
constexpr int kStorage = 8; ///< the program's exit status for what could not be kept

namespace mishap {
const auto kKilled = u"kill -9"_s;
const auto kLocked = u"library locked"_s;
const auto kFull = u"disk full"_s;
const auto kToldFull = u"… and the program said so"_s;
const auto kWrongClock = u"clock set wrong"_s;
const auto kAway = u"network away"_s;
const auto kSlept = u"slept in mid-run"_s;
const auto kDied = u"did not end by itself"_s;
} // namespace mishap

void say(const QString &text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

void limitFiles(qint64 pid, rlim_t bytes)
{
    const rlimit limit{bytes, RLIM_INFINITY};
    prlimit(static_cast<pid_t>(pid), RLIMIT_FSIZE, &limit, nullptr);
}

class Soak
{
public:
    Soak(const QString &clockPath, unsigned seed)
        : m_random(seed),
          m_time(clockPath, 1'790'000'000'000, kRate),
          m_wild(m_time, clockPath, seed),
          m_steady(m_time, clockPath, seed + 1)
    {
    }

    [[nodiscard]] QString begin();
    void round();
    /// What is wrong so far.
    [[nodiscard]] QStringList check();
    void end();
    void tell(const QElapsedTimer &sinceStart);
    [[nodiscard]] int rounds() const { return m_rounds; }

private:
    [[nodiscard]] int below(int bound)
    {
        return static_cast<int>(m_random() % static_cast<unsigned>(bound));
    }
    [[nodiscard]] bool chance(int inHundred) { return below(100) < inHundred; }
    void jump(UtcMs by, bool isSleep);
    void mistreat(QProcess &victim);
    void lockLibrary(int ms);
    void letEnd(const std::vector<std::unique_ptr<QProcess>> &running);
    void measure();

    std::mt19937 m_random;
    SimulatedTime m_time;
    Household m_wild;
    Household m_steady;
    std::unique_ptr<QProcess> m_stayer;
    int m_rounds = 0;
    UtcMs m_startedAt = m_time.now();
    QMap<QString, int> m_counts;
    QByteArray m_withoutRoom; ///< the process that met a full disk last
    /// What a process of the household where nothing is killed holds, round by round.
    struct Held
    {
        QString who;
        QList<qint64> kilobytes;
        QList<qint64> files;
    };
    Held m_stayerHeld{u"the one that stays"_s, {}, {}};
    Held m_sandboxHeld{u"its sandbox"_s, {}, {}};
};

QString Soak::begin()
{
    if (!m_time.isGood())
        return u"no clock"_s;
    for (Household *const house : {&m_wild, &m_steady}) {
        if (!house->startSandbox({}, 0))
            return u"no sandbox"_s;
        if (const QString wrong = house->settle(kOffers, u"4h"_s); !wrong.isEmpty())
            return wrong;
    }
    m_steady.network().setBadPercent(5);
    m_stayer = m_steady.program({u"watch"_s, u"run"_s});
    m_stayer->setStandardOutputFile(QProcess::nullDevice());
    m_stayer->setStandardErrorFile(QProcess::nullDevice());
    m_stayer->start();
    return {};
}

void Soak::jump(UtcMs by, bool isSleep)
{
    for (Household *const house : {&m_wild, &m_steady}) {
        house->witness().clockWillJump();
        if (!isSleep)
            house->witness().budgetIsBlind();
    }
    m_time.advance(by);
    if (!isSleep) {
        m_wild.witness().budgetIsBlind();
        m_steady.witness().budgetIsBlind();
    }
}

void Soak::lockLibrary(int ms)
{
    LibraryFile file(m_wild.library());
    if (!file.lock())
        return;
    m_wild.witness().budgetIsBlind();
    waitUntil([] { return false; }, ms);
    file.release();
    m_wild.witness().budgetIsBlind();
}

/// One of the things that happen, once, at any moment of a run.
void Soak::mistreat(QProcess &victim)
{
    waitUntil([&victim] { return victim.state() == QProcess::NotRunning; }, below(1'500));
    if (victim.state() == QProcess::NotRunning)
        return;
    const int what = below(100);
    const auto count = [this](const QString &name) {
        ++m_counts[name];
    };
    if (what < 40) {
        count(mishap::kKilled);
        victim.kill();
    } else if (what < 55) {
        count(mishap::kLocked);
        lockLibrary(chance(25) ? 7'000 : below(2'000));
    } else if (what < 70) {
        count(mishap::kFull);
        m_withoutRoom = Household::nameOf(victim);
        const qint64 size = std::max(QFileInfo(m_wild.library()).size(),
                                     QFileInfo(m_wild.library() + u"-wal"_s).size());
        limitFiles(victim.processId(), static_cast<rlim_t>(size + below(40'000)));
    } else if (what < 80) {
        count(mishap::kWrongClock);
        const UtcMs by = (chance(50) ? 1 : -1) * (1 + below(5)) * kHour;
        jump(by, false);
        waitUntil([&victim] { return victim.state() == QProcess::NotRunning; }, 1'000);
        jump(-by, false);
    } else if (what < 90) {
        count(mishap::kAway);
        m_wild.network().refuse(true);
        waitUntil([&victim] { return victim.state() == QProcess::NotRunning; }, below(1'500));
        m_wild.network().refuse(false);
    } else {
        count(mishap::kSlept);
        jump((1 + below(20)) * kHour, true);
    }
}

void Soak::letEnd(const std::vector<std::unique_ptr<QProcess>> &running)
{
    for (const auto &process : running) {
        if (!waitUntil([&] { return process->state() == QProcess::NotRunning; }, kRoundMs)) {
            ++m_counts[u"stopped, too long"_s];
            process->terminate();
            waitUntil([&] { return process->state() == QProcess::NotRunning; }, kRoundMs);
        }
        const bool exited = process->exitStatus() == QProcess::NormalExit;
        if (exited && process->exitCode() == 0)
            m_wild.witness().endedWell(Household::nameOf(*process));
        if (exited && process->exitCode() == kStorage
            && Household::nameOf(*process) == m_withoutRoom)
            ++m_counts[mishap::kToldFull];
        ++m_counts[!exited ? mishap::kDied
                       : process->exitCode() == 0
                       ? u"ended well"_s
                       : u"ended with status %1"_s.arg(process->exitCode())];
    }
}

void Soak::round()
{
    ++m_rounds;
    jump((2 + below(9)) * kHour, true);
    if (chance(15)) {
        const QStringList faults = chance(40)
            ? QStringList()
            : QStringList{u"500"_s, u"garbage"_s, u"429"_s, u"slow"_s, u"malformed-rows"_s}.mid(
                below(4), 2);
        if (!m_wild.startSandbox(faults, 5 + below(30)))
            ++m_counts[u"sandbox lost"_s];
    }
    constexpr std::array kBad{0, 0, 3, 10, 30};
    m_wild.network().setBadPercent(kBad.at(static_cast<size_t>(below(kBad.size()))));
    std::vector<std::unique_ptr<QProcess>> running;
    const int watchers = chance(40) ? 2 : 1; // the window and the timer
    for (int i = 0; i < watchers; ++i)
        running.push_back(m_wild.program({u"watch"_s, u"run"_s, u"--once"_s}));
    if (chance(30))
        running.push_back(m_wild.program({u"offer"_s, m_wild.anOffer(below(kOffers))}));
    for (const auto &process : running)
        process->start();
    if (chance(70))
        mistreat(*running.front());
    letEnd(running);
    measure();
}

void Soak::measure()
{
    for (const auto &[held, pid] : {std::pair{&m_stayerHeld, m_stayer->processId()},
                                    {&m_sandboxHeld, m_steady.sandboxPid()}}) {
        held->kilobytes.append(residentKilobytes(pid));
        held->files.append(openFiles(pid));
    }
}

namespace {

qint64 median(QList<qint64> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

/// Between when it was warm (the second quarter) and the end (the last).
qint64 growth(const QList<qint64> &values)
{
    const qsizetype quarter = values.size() / 4;
    return median(values.last(quarter)) - median(values.mid(quarter, quarter));
}

} // namespace

QStringList Soak::check()
{
    QStringList wrong;
    for (const auto &[house, name] :
         {std::pair{&m_wild, u"wild: "_s}, {&m_steady, u"steady: "_s}}) {
        const QStringList found = house->witness().check(house->library())
            + house->witness().checkBudget(Household::kBudget);
        for (const QString &one : found)
            wrong.append(name + one);
    }
    if (m_stayer->state() == QProcess::NotRunning)
        wrong.append(u"the program that was to stay has ended"_s);
    constexpr int kWarm = 40;
    for (const Held *const held : {&m_stayerHeld, &m_sandboxHeld}) {
        if (m_rounds < kWarm)
            continue;
        if (growth(held->kilobytes) > kGrowthKilobytes)
            wrong.append(u"%1: memory grew by %2 KB"_s.arg(held->who).arg(growth(held->kilobytes)));
        if (growth(held->files) > kGrowthFiles)
            wrong.append(u"%1: %2 more open files"_s.arg(held->who).arg(growth(held->files)));
    }
    for (const QString &kind :
         {mishap::kKilled, mishap::kLocked, mishap::kFull, mishap::kToldFull, mishap::kWrongClock,
          mishap::kAway, mishap::kSlept, mishap::kDied}) {
        if (m_rounds >= kManyRounds && !m_counts.contains(kind))
            wrong.append(u"never met: "_s + kind);
    }
    return wrong;
}

void Soak::end()
{
    m_stayer->terminate();
    waitUntil([this] { return m_stayer->state() == QProcess::NotRunning; }, kRoundMs);
    if (m_stayer->exitStatus() == QProcess::NormalExit)
        m_steady.witness().endedWell(Household::nameOf(*m_stayer));
}

void Soak::tell(const QElapsedTimer &sinceStart)
{
    const auto days = static_cast<double>(m_time.now() - m_startedAt) / double(kMsPerDay);
    say(u"| rounds, minutes, simulated days | %1, %2, %3 |"_s.arg(m_rounds)
            .arg(sinceStart.elapsed() / 60'000)
            .arg(days, 0, 'f', 1));
    for (const auto &[house, name] :
         {std::pair{&m_wild, u"mistreated"_s}, {&m_steady, u"staying"_s}}) {
        const Witness &witness = house->witness();
        const Witness::Found &found = witness.found();
        say(u"| %1: calls, spoilt by the network, most in a minute | %2, %3, %4 |"_s.arg(name)
                .arg(witness.calls())
                .arg(house->network().badOnes())
                .arg(witness.mostInAMinute()));
        say(u"| %1: prices that had to be kept, changes, alerts, runs | %2, %3, %4, %5 |"_s
                .arg(name)
                .arg(found.prices)
                .arg(found.changes)
                .arg(found.alerts)
                .arg(found.runs));
    }
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        say(u"| %1 | %2 |"_s.arg(it.key()).arg(it.value()));
    constexpr int kQuarters = 8;
    for (const Held *const held : {&m_stayerHeld, &m_sandboxHeld}) {
        if (m_rounds < kQuarters)
            continue;
        for (const auto &[what, values] :
             {std::pair{u"memory in KB"_s, &held->kilobytes}, {u"open files"_s, &held->files}})
            say(u"| %1, %2: first, warm, last, growth | %3, %4, %5, %6 |"_s.arg(held->who, what)
                    .arg(values->first())
                    .arg(median(values->mid(values->size() / 4, values->size() / 4)))
                    .arg(median(values->last(values->size() / 4)))
                    .arg(growth(*values)));
    }
}

} // namespace

} // namespace sanjia::soak

int main(int argc, char *argv[])
{
    using namespace sanjia::soak;
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"minutes"_s, u"How long."_s, u"N"_s, u"0"_s},
                       {u"rounds"_s, u"How many rounds, where no time is given."_s, u"N"_s, u"8"_s},
                       {u"seed"_s, u"Other accidents."_s, u"N"_s, u"1688"_s}});
    parser.addHelpOption();
    parser.process(application);
    const QTemporaryDir directory;
    QElapsedTimer sinceStart;
    sinceStart.start();
    Soak soak(directory.filePath(u"clock"_s), parser.value(u"seed"_s).toUInt());
    if (const QString wrong = soak.begin(); !wrong.isEmpty()) {
        say(wrong);
        return 1;
    }
    const qint64 ms = parser.value(u"minutes"_s).toLongLong() * 60'000;
    const int rounds = parser.value(u"rounds"_s).toInt();
    QStringList wrong;
    constexpr int kCheckEvery = 20;
    while (wrong.isEmpty() && (ms > 0 ? sinceStart.elapsed() < ms : soak.rounds() < rounds)) {
        soak.round();
        if (soak.rounds() % kCheckEvery == 0)
            wrong = soak.check();
    }
    if (wrong.isEmpty())
        wrong = soak.check();
    soak.end();
    soak.tell(sinceStart);
    for (const QString &one : std::as_const(wrong))
        say(u"WRONG "_s + one);
    return wrong.isEmpty() ? 0 : 1;
}
