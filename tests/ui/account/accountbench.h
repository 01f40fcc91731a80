// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/sandbox.h"
#include "core/services/accountdesk.h"
#include "tests/support/bench.h"
#include "tests/support/fakedialogs.h"
#include "ui/account/accountpane.h"

#include <QLineEdit>
#include <QTest>

#include <memory>

namespace sanjia {

/// The account page over a folder of its own and a sandbox as the platform; for tests to inherit.
class AccountBench
{
protected:
    [[nodiscard]] bool makePane(QSize size)
    {
        m_dialogs = {};
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<Store>(m_dir->filePath(QStringLiteral("library.sqlite")));
        m_sandbox = std::make_unique<Sandbox>(m_clock);
        if (!answerOf(m_store->open()) || !m_sandbox->start())
            return false;
        m_accounts = std::make_unique<Accounts>(m_dir->path());
        m_desk = std::make_unique<AccountDesk>(*m_accounts, *m_store, m_clock, nullptr,
                                               std::chrono::seconds(20));
        m_pane = std::make_unique<AccountPane>(*m_desk, m_dialogs);
        m_pane->resize(size);
        m_pane->show();
        return QTest::qWaitForWindowExposed(m_pane.get());
    }
    void dropPane()
    {
        m_pane.reset();
        m_desk.reset();
        m_accounts.reset();
        m_store.reset();
    }
    [[nodiscard]] QString secret() const
    {
        return QString::fromUtf8(m_sandbox->appSecret().utf8());
    }
    /// In the place of what is there, as a person does.
    static void typeInto(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
    SystemClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<AccountDesk> m_desk;
    FakeDialogs m_dialogs;
    std::unique_ptr<AccountPane> m_pane;
};

} // namespace sanjia
