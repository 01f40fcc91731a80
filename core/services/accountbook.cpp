// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/accountbook.h"

#include <QFile>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr auto kChosen = "chosen"_L1;

/// The account of the group that is open; nothing when it makes no sense.
std::optional<Account> read(const QSettings &file, const QString &id)
{
    const auto text = [&file](const QString &key) {
        return file.value(key).toString();
    };
    Account account;
    account.id = id;
    account.name = text(u"name"_s);
    const auto dialect = dialectNamed(text(u"dialect"_s));
    const auto place = secretPlaceNamed(text(u"secrets"_s));
    account.appKey = text(u"app-key"_s);
    if (account.name.isEmpty() || !dialect || !place)
        return std::nullopt;
    account.dialect = *dialect;
    account.place = *place;
    if (const QString origin = text(u"gateway"_s); !origin.isEmpty()) {
        const auto checked = gatewayOrigin(origin); // never a secret to where it must not go
        if (!checked)
            return std::nullopt;
        account.gateway = *checked;
    }
    account.signMethod = signer::topMethod(text(u"sign-method"_s)).value_or(signer::TopMethod::Md5);
    account.topAddress = topAddressNamed(text(u"address"_s)).value_or(TopAddress::Portal);
    account.searchApi = text(u"search-call"_s);
    account.offerApi = text(u"detail-call"_s);
    account.budgetPerMinute = std::clamp(file.value(u"calls-per-minute"_s, 50).toInt(), 1, 1000);
    const int port = file.value(u"redirect-port"_s).toInt();
    if (port > 0 && port <= 65'535)
        account.redirectPort = static_cast<quint16>(port);
    return account;
}

void write(QSettings &file, const Account &account)
{
    file.setValue(u"name"_s, account.name);
    file.setValue(u"dialect"_s, wordOf(account.dialect));
    file.setValue(u"app-key"_s, account.appKey);
    file.setValue(u"gateway"_s, account.gateway.toString());
    file.setValue(u"sign-method"_s, signer::wireName(account.signMethod));
    file.setValue(u"address"_s, wordOf(account.topAddress));
    file.setValue(u"search-call"_s, account.searchApi);
    file.setValue(u"detail-call"_s, account.offerApi);
    file.setValue(u"calls-per-minute"_s, account.budgetPerMinute);
    file.setValue(u"redirect-port"_s, account.redirectPort);
    file.setValue(u"secrets"_s, wordOf(account.place));
}

Result<void> done(QSettings &file)
{
    file.sync();
    if (file.status() != QSettings::NoError)
        return fail(ErrorKind::StoreUnwritable, file.fileName());
    QFile::setPermissions(file.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace

QList<Account> AccountBook::list() const
{
    QSettings file(m_path, QSettings::IniFormat);
    QList<Account> accounts;
    const QStringList ids = file.childGroups();
    for (const QString &id : ids) {
        file.beginGroup(id);
        if (const auto account = read(file, id))
            accounts.append(*account);
        file.endGroup();
    }
    std::ranges::sort(accounts, {}, &Account::name);
    return accounts;
}

std::optional<Account> AccountBook::find(const QString &name) const
{
    const QList<Account> accounts = list();
    const auto it = std::ranges::find(accounts, name, &Account::name);
    return it == accounts.cend() ? std::nullopt : std::optional(*it);
}

std::optional<Account> AccountBook::chosen() const
{
    const QList<Account> accounts = list();
    if (accounts.isEmpty())
        return std::nullopt;
    const QString id = QSettings(m_path, QSettings::IniFormat).value(kChosen).toString();
    const auto it = std::ranges::find(accounts, id, &Account::id);
    return it == accounts.cend() ? accounts.constFirst() : *it;
}

Result<void> AccountBook::choose(const QString &name)
{
    const auto account = find(name);
    if (!account)
        return fail(ErrorKind::NotFound, name);
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(kChosen, account->id);
    return done(file);
}

Result<void> AccountBook::save(const Account &account)
{
    const auto other = find(account.name);
    if (account.id.isEmpty() || account.name.isEmpty() || (other && other->id != account.id))
        return fail(ErrorKind::BadParameter, account.name);
    QSettings file(m_path, QSettings::IniFormat);
    if (!file.contains(kChosen))
        file.setValue(kChosen, account.id);
    file.beginGroup(account.id);
    write(file, account);
    file.endGroup();
    return done(file);
}

Result<void> AccountBook::remove(const QString &id)
{
    QSettings file(m_path, QSettings::IniFormat);
    file.remove(id);
    if (file.value(kChosen).toString() == id)
        file.remove(kChosen);
    return done(file);
}

} // namespace sanjia
