// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/settings.h"
#include "tests/cli/clidriver.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/uistate.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sanjia;
using clitest::Environment;
using clitest::Outcome;
using clitest::Program;

/// The program around its window: how it begins, begins anew, and does not begin.
class TestWindowProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void beginsAnewInAnotherLanguage();
    void whatWasTypedIsSpoken();
    void staysWhereSettingsCannotBeRead();
    void showsWhatALinkNames();
    void saysWhyItCannotBegin();

private:
    [[nodiscard]] std::optional<Settings> settings() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const Environment account = m_market.account();
        for (const auto &[name, value] : account)
            environment.insert(name, value);
        const auto read = readSettings({{u"data-dir"_s, m_dir->filePath(u"data"_s)}}, environment);
        return read ? std::optional(*read) : std::nullopt;
    }
    void start(const WindowProgram::ReadSettings &again, const QString &language = {},
               const OfferId &wanted = {})
    {
        const auto first = settings();
        QVERIFY(first);
        m_program = std::make_unique<WindowProgram>(*first, again, language);
        m_program->start(wanted);
        QTRY_VERIFY(window());
    }
    [[nodiscard]] static MainWindow *window()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *one : all) {
            if (auto *shown = qobject_cast<MainWindow *>(one); shown && shown->isVisible())
                return shown;
        }
        return nullptr;
    }
    /// The file menu, which tells what language is spoken.
    [[nodiscard]] static QString firstMenu()
    {
        const QList<QAction *> menus = window() ? window()->menuBar()->actions()
                                                : QList<QAction *>();
        return menus.isEmpty() ? QString() : menus.constFirst()->text().first(2);
    }
    static void choose(const QString &language)
    {
        const auto actions = window()->menuBar()->findChildren<QAction *>()
            + window()->findChildren<QAction *>();
        const auto action = std::ranges::find(actions, language, [](const QAction *one) {
            return QString(one->text()).remove(u'&');
        });
        QVERIFY(action != actions.cend());
        (*action)->trigger();
    }

    clitest::Market m_market;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<WindowProgram> m_program;
};

void TestWindowProgram::initTestCase()
{
    QCoreApplication::setApplicationName(u"sanjia"_s);
    QVERIFY(m_market.start());
}

void TestWindowProgram::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    UiState().setLanguage(u"en"_s);
}

void TestWindowProgram::cleanup()
{
    m_program.reset();
    QVERIFY(!window());
}

void TestWindowProgram::beginsAnewInAnotherLanguage()
{
    start([this] { return settings(); });
    QCOMPARE(firstMenu(), u"&F"_s);
    const QPointer<MainWindow> before = window();
    choose(u"简体中文"_s);
    QTRY_COMPARE(firstMenu(), u"文件"_s);
    QVERIFY(!before); // there is one window, one store, one account
    choose(u"English"_s);
    QTRY_COMPARE(firstMenu(), u"&F"_s);
    // The last window of a language did not end the program.
    QVERIFY(QGuiApplication::quitOnLastWindowClosed());
}

void TestWindowProgram::whatWasTypedIsSpoken()
{
    start([this] { return settings(); }, u"zh_CN"_s);
    QCOMPARE(firstMenu(), u"文件"_s);
}

void TestWindowProgram::staysWhereSettingsCannotBeRead()
{
    int asked = 0;
    start([&asked]() -> std::optional<Settings> {
        ++asked;
        return {};
    });
    const QPointer<MainWindow> before = window();
    choose(u"简体中文"_s);
    QTRY_COMPARE(asked, 1);
    QVERIFY(before && before->isVisible());
}

void TestWindowProgram::showsWhatALinkNames()
{
    const Environment account = m_market.account();
    const Program shell;
    const Outcome found = shell.run({u"search"_s, u"耳机"_s, u"--format"_s, u"json"_s}, account);
    QVERIFY2(found.status == 0, found.err.constData());
    const QString id = found.offerIds().constFirst();
    start([this] { return settings(); }, {}, OfferId{id});
    const QString title = found.json()[u"offers"_s][0][u"title"_s].toString();
    QVERIFY(!title.isEmpty());
    QTRY_VERIFY(std::ranges::any_of(window()->findChildren<QLabel *>(u"detailTitle"_s),
                                    [&](const QLabel *label) { return label->text() == title; }));
}

void TestWindowProgram::saysWhyItCannotBegin()
{
    QFile inTheWay(m_dir->filePath(u"data"_s)); // a file where the directory should be
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto first = settings();
    QVERIFY(first);
    m_program = std::make_unique<WindowProgram>(
        *first, [this] { return settings(); }, QString());
    m_program->start();
    const auto box = [] {
        return qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    };
    QTRY_VERIFY(box());
    QVERIFY(!box()->text().isEmpty());
    QVERIFY(!window());
    box()->close();
}

QTEST_MAIN(TestWindowProgram)
#include "test_windowprogram.moc"
