// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "core/gateway/aopdialect.h"
#include "core/gateway/dialects.h"
#include "core/services/accountbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(sanjia::Settings)
};

using Wrong = tl::unexpected<QString>;

/// One setting: where it was said and what was said; empty when nowhere.
struct Said
{
    QString where;
    QString value;
};

Said said(const QHash<QString, QString> &options, const QString &option,
          const QProcessEnvironment &environment, const QString &variable)
{
    if (!option.isEmpty() && options.contains(option))
        return {u"--"_s + option, options.value(option)};
    return {variable, environment.value(variable)};
}

tl::expected<int, QString> numberWithin(const Said &setting, int fallback, int least, int most)
{
    if (setting.value.isEmpty())
        return fallback;
    bool isNumber = false;
    const int number = setting.value.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        return Wrong(
            Words::tr("%1 must be a whole number from %2 to %3, not '%4'.")
                .arg(setting.where, QString::number(least), QString::number(most), setting.value));
    return number;
}

} // namespace

bool Settings::isSample() const
{
    return wantsSandbox() || (!account.gateway.isEmpty() && isLoopback(account.gateway));
}

namespace {

using Options = QHash<QString, QString>;

/// How calls are signed and which are made; what is wrong with that in words, or nothing.
std::optional<QString> readCalls(const QProcessEnvironment &environment, Account &account)
{
    if (const Said method = said({}, {}, environment, u"SANJIA_SIGN_METHOD"_s);
        !method.value.isEmpty()) {
        const auto named = signer::topMethod(method.value);
        if (!named)
            return Words::tr("%1 must be md5, hmac or hmac-sha256, not '%2'.")
                .arg(method.where, method.value);
        account.signMethod = *named;
    }
    if (const Said address = said({}, {}, environment, u"SANJIA_TOP_ADDRESS"_s);
        !address.value.isEmpty()) {
        const auto named = topAddressNamed(address.value);
        if (!named)
            return Words::tr("%1 must be portal or router, not '%2'.")
                .arg(address.where, address.value);
        account.topAddress = *named;
    }
    const auto call = [&environment](const QString &variable, const QStringList &known,
                                     QString &into) -> std::optional<QString> {
        const Said name = said({}, {}, environment, variable);
        if (!name.value.isEmpty() && !known.contains(name.value))
            return Words::tr("%1 must be one of %2, not '%3'.")
                .arg(name.where, known.join(u", "_s), name.value);
        if (!name.value.isEmpty())
            into = name.value;
        return std::nullopt;
    };
    if (auto wrong = call(u"SANJIA_SEARCH_API"_s, AopDialect::searchApis(), account.searchApi))
        return wrong;
    return call(u"SANJIA_OFFER_API"_s, AopDialect::offerApis(), account.offerApi);
}

/// The account that was named, else the environment's, else the chosen one.
tl::expected<Account, QString>
baseAccount(const Options &options, const QProcessEnvironment &environment, const QString &dataDir)
{
    const AccountBook book(QDir(dataDir).filePath(u"accounts.ini"_s));
    const Said name = said(options, u"account"_s, environment, u"SANJIA_ACCOUNT"_s);
    if (!name.value.isEmpty()) {
        const auto account = book.find(name.value);
        if (!account)
            return Wrong(Words::tr("There is no account '%1'. 'sanjia account list' shows them.")
                             .arg(name.value));
        return *account;
    }
    const bool inEnvironment = !environment.value(u"SANJIA_APP_KEY"_s).trimmed().isEmpty()
        || !environment.value(u"SANJIA_APP_SECRET"_s).isEmpty();
    return inEnvironment ? Account() : book.chosen().value_or(Account());
}

Credentials credentialsOf(const QProcessEnvironment &environment)
{
    Credentials credentials;
    credentials.appSecret = Secret(environment.value(u"SANJIA_APP_SECRET"_s));
    credentials.tokens.access = Secret(environment.value(u"SANJIA_ACCESS_TOKEN"_s));
    credentials.tokens.refresh = Secret(environment.value(u"SANJIA_REFRESH_TOKEN"_s));
    return credentials;
}

/// Where and how the gateway is spoken with; what is wrong with that in words, or nothing.
std::optional<QString> readGateway(const Options &options, const QProcessEnvironment &environment,
                                   Account &account)
{
    const Said gateway = said(options, u"gateway"_s, environment, u"SANJIA_GATEWAY"_s);
    if (!gateway.value.isEmpty()) {
        const Result<QUrl> origin = gatewayOrigin(gateway.value);
        if (!origin)
            return Words::tr("%1 must be an address such as https://example.com or, on this "
                             "machine only, http://127.0.0.1:8080, not '%2'.")
                .arg(gateway.where, gateway.value);
        account.gateway = *origin;
    }
    const Said dialect = said(options, u"dialect"_s, environment, u"SANJIA_DIALECT"_s);
    if (!dialect.value.isEmpty()) {
        const auto named = dialectNamed(dialect.value);
        if (!named)
            //: %1: an option or variable, %2: "aop, top, onebound", %3: what it says
            return Words::tr("%1 must be one of %2, not '%3'.")
                .arg(dialect.where, dialectWords().join(u", "_s), dialect.value);
        account.dialect = *named;
    }
    return readCalls(environment, account);
}

} // namespace

tl::expected<Settings, QString> readSettings(const QHash<QString, QString> &options,
                                             const QProcessEnvironment &environment)
{
    Settings settings;
    const QString directory = said(options, u"data-dir"_s, environment, u"SANJIA_DATA_DIR"_s).value;
    settings.dataDir = QDir(directory.isEmpty()
                                ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                : directory)
                           .absolutePath();
    // Beside a library of its own, so that nothing of it is left elsewhere.
    settings.pictureDir = QDir(directory.isEmpty()
                                   ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
                                   : settings.dataDir)
                              .absoluteFilePath(u"pictures"_s);
    auto account = baseAccount(options, environment, settings.dataDir);
    if (!account)
        return Wrong(account.error());
    settings.account = *std::move(account);
    settings.passphrase = Secret(environment.value(u"SANJIA_PASSPHRASE"_s));
    settings.credentials = credentialsOf(environment);
    if (!settings.isKept())
        settings.account.appKey = environment.value(u"SANJIA_APP_KEY"_s).trimmed();
    if (const auto wrong = readGateway(options, environment, settings.account))
        return Wrong(*wrong);

    const auto budget = numberWithin(said(options, {}, environment, u"SANJIA_BUDGET_PER_MINUTE"_s),
                                     settings.account.budgetPerMinute, 1, 1000);
    if (!budget)
        return Wrong(budget.error());
    settings.account.budgetPerMinute = *budget;

    const auto seconds = numberWithin(said(options, {}, environment, u"SANJIA_TIMEOUT_SECONDS"_s),
                                      30, 1, 600);
    if (!seconds)
        return Wrong(seconds.error());
    settings.timeout = std::chrono::seconds(*seconds);
    return settings;
}

} // namespace sanjia
