// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/domain/tokens.h"
#include "core/services/account.h"
#include "ui/support/spot.h"
#include "ui/text/connecttext.h"

#include <QList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace sanjia {

class AccountDesk;
class AccountForm;
class AccountTalk;
class AccountWork;
class ConnectPage;
class DialectChoice;
class Dialogs;
class NeedTable;

/// Leads a buyer to 1688 step by step: what to apply for, the keys, consent, the test, and on to
/// the first search. Steps can be left and come back to, in any order; what was entered stays. It
/// keeps the account when its keys are entered, and says with useRequested() that it is to be used:
/// until then nothing changes for the window.
class ConnectPane : public QWidget
{
    Q_OBJECT
public:
    ConnectPane(AccountDesk &desk, Dialogs &dialogs, QWidget *parent = nullptr);
    ~ConnectPane() override;

    /// With this account, or a new one; at the step where the same account was left.
    void begin(const std::optional<Account> &account);
    /// The step and the account; nothing that is typed.
    [[nodiscard]] Spot place() const;
    void goTo(const Spot &place);
    [[nodiscard]] static bool knows(const Spot &place); ///< it is one of this page's

Q_SIGNALS:
    void closed(); ///< back to the form of the accounts
    void moved(); ///< to another step
    void failed(const sanjia::Error &error);
    void noticed(const QString &text);
    void useRequested(const QString &account);

private:
    void build();
    void buildAddress();
    void buildKeys();
    void buildAuthorize();
    void buildTest();
    void connectParts();
    [[nodiscard]] ConnectPage *add(ConnectStep step);
    [[nodiscard]] ConnectPage *page(ConnectStep step) const;
    void load(const std::optional<Account> &account);
    [[nodiscard]] QString dialect() const;
    void fillSteps();
    void markStep();
    void fitTexts();
    void fitButtons();
    [[nodiscard]] QString doubt() const;
    void go(ConnectStep step);
    void show(ConnectStep step);
    void step(int by);
    [[nodiscard]] bool complains();
    void paste();
    void test();
    void showTested();
    void keepTokens(const TokenSet &tokens);
    void copyAddress();

    AccountDesk &m_desk;
    AccountWork *m_work;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    DialectChoice *m_choice;
    NeedTable *m_needs;
    QLabel *m_addresses;
    QPushButton *m_copy; ///< the address that goes on the list, where it is known
    AccountForm *m_form;
    QCheckBox *m_all; ///< also the settings few need
    QPushButton *m_paste;
    QLabel *m_complaint;
    QPushButton *m_authorize;
    QLabel *m_consent; ///< whether there is a token
    QPushButton *m_test;
    QPushButton *m_mend; ///< to the step where what failed is mended
    QLabel *m_doubt; ///< that no test went well so far
    AccountTalk *m_talk;
    QPushButton *m_close;
    QPushButton *m_back;
    QPushButton *m_next;
    QList<ConnectStep> m_steps;
    QStringList m_fitted; ///< what the texts were made for
    ConnectStep m_at = ConnectStep::Begin;
    QString m_seen; ///< this computer's address as a refusal named it
    ConnectStep m_mending = ConnectStep::Test;
};

} // namespace sanjia
