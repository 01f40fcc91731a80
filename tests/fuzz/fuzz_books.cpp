// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accountbook.h"
#include "core/services/tellingbook.h"
#include "tests/fuzz/promise.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sanjia;
using fuzz::require;

namespace {

/// A name that was never used: Qt keeps what it read of a file for a while.
QString freshPath()
{
    static const QTemporaryDir dir(fuzz::kFolder);
    static qint64 count = 0;
    return dir.filePath(QString::number(++count));
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "a file is put");
}

void checkTelling(const QByteArray &bytes)
{
    const QString path = freshPath();
    put(path, bytes);
    const TellingBook book(path);
    const auto settings = book.read();
    require(settings.has_value(), "a small file is read");
    require(!settings->digest || (settings->digest->hour >= 0 && settings->digest->hour <= 23),
            "an hour is one");
    require(settings->ways().size() <= 3, "there are three ways");
    require(book.write(*settings).has_value(), "settings are written");
    const auto again = book.read();
    require(again && *again == *settings, "settings read as they were written");
    QFile::remove(path);
}

void checkAccounts(const QByteArray &bytes)
{
    const QString path = freshPath();
    put(path, bytes);
    AccountBook book(path);
    const QList<Account> accounts = book.list();
    require(accounts == book.list(), "the same file is the same accounts");
    for (const Account &account : accounts) {
        require(!account.name.isEmpty(), "an account has a name");
        require(account.budgetPerMinute >= 1 && account.budgetPerMinute <= 1000,
                "a budget is in its bounds");
        require(account.redirectPort > 0, "a port is one");
        const QString scheme = account.gateway.scheme();
        require(account.gateway.isEmpty() || scheme == "https"_L1 || scheme == "http"_L1,
                "a gateway speaks http");
        require(book.find(account.name).has_value(), "an account is found by its name");
    }
    require(book.chosen().has_value() == !accounts.isEmpty(), "one of them is in use");
    QFile::remove(path);
}

} // namespace

/// Files that people mend by hand: telling.ini and accounts.ini, of any bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    checkTelling(bytes);
    checkAccounts(bytes);
    return 0;
}
