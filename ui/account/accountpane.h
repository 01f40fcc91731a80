// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tokens.h"
#include "core/services/account.h"
#include "ui/support/page.h"

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedLayout;

namespace sanjia {

class AccountDesk;
class AccountForm;
class AccountTalk;
class AccountWork;
class ConnectPane;
class Dialogs;

/// The page of the accounts: make one, change it, test it, have it authorized, use it, forget it;
/// or be led through all of that step by step (ConnectPane, in its place). It changes nothing but
/// accounts; that another one is used from now on is said by a signal, because the rest of the
/// program must then begin anew.
class AccountPane : public Page
{
    Q_OBJECT
public:
    AccountPane(AccountDesk &desk, Dialogs &dialogs, QWidget *parent = nullptr);
    ~AccountPane() override;

    /// Shows what is kept now, when the page comes into view.
    void refresh() override;
    [[nodiscard]] Spot place() const override;
    void goTo(const Spot &place) override;
    /// Leads step by step: through the account that is shown, else through a new one.
    void guide();

Q_SIGNALS:
    /// The way to 1688 is done: on to the market.
    void searchRequested();
    /// The account in use was changed, or another one was chosen.
    void restartNeeded();

private:
    void build();
    [[nodiscard]] ConnectPane *guidePane();
    void showForm();
    void useGuided(const QString &name);
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
    void keepTokens(const TokenSet &tokens);
    void fitButtons();
    /// Says what is wrong with the form, if something is.
    [[nodiscard]] bool complains();
    [[nodiscard]] std::optional<Account> current() const;

    AccountDesk &m_desk;
    Dialogs &m_dialogs;
    AccountWork *m_work;
    QListWidget *m_list;
    AccountForm *m_form;
    AccountTalk *m_talk;
    QLabel *m_intro; ///< while there is no account yet
    QLabel *m_complaint;
    QStackedLayout *m_sides;
    ConnectPane *m_guide = nullptr; ///< once it was asked for
    QPushButton *m_new;
    QPushButton *m_lead;
    QPushButton *m_forget;
    QPushButton *m_use;
    QPushButton *m_save;
    QPushButton *m_test;
    QPushButton *m_authorize;
};

} // namespace sanjia
