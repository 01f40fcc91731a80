// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/check.h"
#include "core/domain/request.h"
#include "core/domain/tokens.h"
#include "core/services/account.h"

#include <QList>
#include <QWidget>

#include <memory>

namespace sanjia {

class AccountDesk;
class Authorization;
class CheckList;
class DialectTest;
class Dialogs;
class TintedBar;

/// Speaks with the platform about an account that is being made or changed, and shows how that
/// goes: the connection test step by step, and the wait for a browser that is away to authorize. It
/// keeps nothing; whoever asked does.
class AccountTalk : public QWidget
{
    Q_OBJECT
public:
    AccountTalk(AccountDesk &desk, Dialogs &dialogs, QWidget *parent = nullptr);
    ~AccountTalk() override;

    void test(const Account &account, const Credentials &credentials);
    /// Opens the platform's page and waits for the browser.
    void authorize(const Account &account, const Credentials &credentials);
    void stop(); ///< waits no longer
    void clear(); ///< another account: waits and tests no longer, shows nothing

    [[nodiscard]] bool isTesting() const { return m_testing != nullptr; }
    [[nodiscard]] bool isWaiting() const { return m_authorization != nullptr; }
    /// Of the last test, in its own dialect, and the dialects that answered a search.
    [[nodiscard]] const QList<CheckResult> &results() const { return m_results; }
    [[nodiscard]] const QList<DialectName> &usable() const { return m_usable; }

Q_SIGNALS:
    void changed(); ///< it began or ended to test or to wait
    void tested(); ///< a test came to its end
    void authorized(const sanjia::TokenSet &tokens);
    void failed(const sanjia::Error &error);

private:
    void buildWaiting();
    void conclude();
    void take(const Result<TokenSet> &tokens);

    AccountDesk &m_desk;
    Dialogs &m_dialogs;
    TintedBar *m_waiting; ///< while the browser is away
    CheckList *m_checks;
    QList<CheckResult> m_results;
    QList<DialectName> m_usable;
    std::unique_ptr<DialectTest> m_testing;
    std::unique_ptr<Authorization> m_authorization;
    Request<TokenSet> m_coming;
};

} // namespace sanjia
