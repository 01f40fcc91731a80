// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/samplelibrary.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/shell/commands.h"

#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStatusBar>

#include <algorithm>

using namespace sanjia;
using namespace Qt::StringLiterals;

/// The language is chosen in the window, and comes at once where nothing is broken off by it.
class TestWindowLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theChoiceIsKeptAndComesAtOnce();
    void theSystemsIsAChoice();
    void anUnknownOneIsTheSystems();
    void whatWasTypedStaysForTheRun();
    void samplesAreFilledFirst();
    void withoutLanguagesThereIsNoMenu();

private:
    [[nodiscard]] QList<QAction *> choices() const
    {
        const auto menus = m_bench->window->menuBar()->findChildren<QMenu *>();
        const auto menu = std::ranges::find_if(
            menus, [](const QMenu *one) { return one->title() == "&Language"_L1; });
        return menu == menus.end() ? QList<QAction *>() : (*menu)->actions();
    }
    [[nodiscard]] QString checked() const
    {
        QStringList names;
        for (const QAction *action : choices()) {
            if (action->isChecked())
                names.append(bareText(action->text()));
        }
        return names.join(u", "_s);
    }
    void choose(const QString &name) const
    {
        for (QAction *action : choices()) {
            if (bareText(action->text()) == name)
                return action->trigger();
        }
        QFAIL(qPrintable(name));
    }
    void writeState(const QByteArray &text) const
    {
        QFile file(m_bench->dir.filePath(u"window.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    [[nodiscard]] QString kept() const
    {
        return UiState(m_bench->dir.filePath(u"window.ini"_s)).language();
    }

    FakeGateway m_gateway;
    SettableClock m_clock{1'790'000'000'000};
    std::unique_ptr<WindowBench> m_bench;
    WindowContext m_context;
};

void TestWindowLanguage::init()
{
    m_context = {};
    m_context.languages = {{u"zh_CN"_s, u"简体中文"_s}, {u"en"_s, u"English"_s}};
    m_bench = std::make_unique<WindowBench>(m_gateway, m_clock);
}

void TestWindowLanguage::cleanup()
{
    m_bench.reset();
    m_gateway.onSearch = nullptr;
    m_gateway.openSearches.clear();
}

void TestWindowLanguage::theChoiceIsKeptAndComesAtOnce()
{
    QVERIFY(m_bench->open(m_context));
    QCOMPARE(checked(), u"As the system"_s);
    QSignalSpy restart(m_bench->window.get(), &MainWindow::restartNeeded);
    choose(u"简体中文"_s);
    QCOMPARE(restart.size(), 1);
    choose(u"简体中文"_s);
    QCOMPARE(restart.size(), 1); // it is spoken already
    QVERIFY(m_bench->reopen(m_context));
    QCOMPARE(kept(), u"zh_CN"_s);
    QCOMPARE(checked(), u"简体中文"_s);
}

void TestWindowLanguage::theSystemsIsAChoice()
{
    writeState("language=en\n");
    QVERIFY(m_bench->open(m_context));
    QCOMPARE(checked(), u"English"_s);
    QSignalSpy restart(m_bench->window.get(), &MainWindow::restartNeeded);
    choose(u"As the system"_s);
    QCOMPARE(restart.size(), 1);
    m_bench->window.reset();
    QCOMPARE(kept(), QString());
}

void TestWindowLanguage::anUnknownOneIsTheSystems()
{
    writeState("language=tlh\n");
    QVERIFY(m_bench->open(m_context));
    QCOMPARE(checked(), u"As the system"_s);
}

void TestWindowLanguage::whatWasTypedStaysForTheRun()
{
    m_context.languageIsTyped = true;
    QVERIFY(m_bench->open(m_context));
    QSignalSpy restart(m_bench->window.get(), &MainWindow::restartNeeded);
    choose(u"English"_s);
    QVERIFY(restart.isEmpty());
    QVERIFY(m_bench->window->statusBar()->currentMessage().contains("--language"_L1));
    m_bench->window.reset();
    QCOMPARE(kept(), u"en"_s);
}

/// A restart in between would leave half a library for ever.
void TestWindowLanguage::samplesAreFilledFirst()
{
    SettableClock days(m_clock.now());
    SampleLibrary filling(m_bench->market, days, {u"线"_s}, 1);
    m_context.filling = &filling;
    QVERIFY(m_bench->open(m_context));
    QSignalSpy restart(m_bench->window.get(), &MainWindow::restartNeeded);
    filling.start();
    choose(u"English"_s);
    QVERIFY(restart.isEmpty());
    QVERIFY(!m_bench->window->statusBar()->currentMessage().isEmpty());
    filling.cancel();
    QCOMPARE(restart.size(), 1);
}

void TestWindowLanguage::withoutLanguagesThereIsNoMenu()
{
    QVERIFY(m_bench->open());
    QVERIFY(choices().isEmpty());
}

QTEST_MAIN(TestWindowLanguage)
#include "test_windowlanguage.moc"
