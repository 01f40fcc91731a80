// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace sanjia::bench {

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

Took better(const Took &a, const Took &b)
{
    return {std::min(a.clock, b.clock), std::min(a.processor, b.processor)};
}

void spin(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

void spinUntil(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        if (timer.elapsed() > kPatienceMs)
            qFatal("the window does not answer");
    }
}

void line(const QString &what, const QString &value)
{
    std::printf("| %s | %s |\n", qPrintable(what), qPrintable(value));
    std::fflush(stdout);
}

QString number(double value) { return QString::number(value, 'f', value < 10 ? 2 : 0); }

QString ms(const Took &took)
{
    return u"%1 ms (%2)"_s.arg(number(took.processor), number(took.clock));
}

qint64 fileSize(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + u"-wal"_s).size();
}

qint64 residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &one : lines) {
        if (one.startsWith("VmRSS:"))
            return one.mid(6).simplified().split(' ').constFirst().toLongLong() / 1024;
    }
    return 0;
}

} // namespace sanjia::bench
