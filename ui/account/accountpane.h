// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/account.h"
#include "core/domain/request.h"
#include "ui/support/page.h"

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace sanjia {

class AccountDesk;
class AccountForm;
class AccountWork;
class Authorization;
class CheckList;
class Dialogs;
class DialectTest;
class TintedBar;

/// The page of the accounts: make one, change it, test it, have it authorized, use it, forget it.
/// It changes nothing but accounts; that another one is used from now on is said by a signal,
/// because the rest of the program must then begin anew.
class AccountPane : public Page
{
    Q_OBJECT
public:
    AccountPane(AccountDesk &desk, Dialogs &dialogs, QWidget *parent = nullptr);
    ~AccountPane() override;

    /// Shows what is kept now, when the page comes into view.
    void refresh() override;

Q_SIGNALS:
    /// The account in use was changed, or another one was chosen.
    void restartNeeded();

private:
    void build();
    [[nodiscard]] QWidget *buildLeft();
    [[nodiscard]] QWidget *buildRight();
    void connectParts();
    void fillList(const QString &current);
    void showCurrent();
    void startNew();
    void save();
    void saved(const Account &account);
    void useCurrent();
    void forgetCurrent();
    void test();
    void authorize();
    void stopAuthorizing();
    void keepTokens(const Result<TokenSet> &tokens);
    void fitButtons();
    /// Says what is wrong with the form, if something is.
    [[nodiscard]] bool complains();
    [[nodiscard]] std::optional<Account> current() const;

    AccountDesk &m_desk;
    Dialogs &m_dialogs;
    AccountWork *m_work;
    QListWidget *m_list;
    AccountForm *m_form;
    CheckList *m_checks;
    QLabel *m_intro; ///< while there is no account yet
    QLabel *m_complaint;
    QPushButton *m_new;
    QPushButton *m_forget;
    QPushButton *m_use;
    QPushButton *m_save;
    QPushButton *m_test;
    QPushButton *m_authorize;
    TintedBar *m_waiting; ///< while the browser is away
    std::unique_ptr<DialectTest> m_testing;
    std::unique_ptr<Authorization> m_authorization;
    Request<TokenSet> m_coming;
};

} // namespace sanjia
