// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolours.h"
#include "ui/support/theme.h"
#include "ui/support/tintedbar.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace sanjia;

/// WCAG 2.2 AA on what is really painted with: 4.5:1 for text, 3:1 for what marks a place.
class TestContrast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textOnItsGround_data();
    void textOnItsGround();
    void marks_data() { themes(); }
    void marks();
    void barsAcrossTheWindow_data() { themes(); }
    void barsAcrossTheWindow();
    void outlinesOfBoxes_data();
    void outlinesOfBoxes();
    void buttonsHaveWordsOnly();
    void theCellToEditIsSeen_data();
    void theCellToEditIsSeen();

private:
    static void themes()
    {
        QTest::addColumn<UiState::Theme>("theme");
        QTest::newRow("light") << UiState::Theme::Light;
        QTest::newRow("dark") << UiState::Theme::Dark;
    }
};

void TestContrast::textOnItsGround_data()
{
    QTest::addColumn<UiState::Theme>("theme");
    QTest::addColumn<QPalette::ColorGroup>("group");
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("ground");
    QTest::addColumn<double>("least");
    struct Pair
    {
        const char *name;
        QPalette::ColorGroup group;
        QPalette::ColorRole text;
        QPalette::ColorRole ground;
        double least;
    };
    using P = QPalette;
    const QList<Pair> pairs{
        {"words", P::Active, P::WindowText, P::Window, 7},
        {"cells", P::Active, P::Text, P::Base, 7},
        {"every other row", P::Active, P::Text, P::AlternateBase, 7},
        {"buttons", P::Active, P::ButtonText, P::Button, 7},
        {"tips", P::Active, P::ToolTipText, P::ToolTipBase, 7},
        {"chosen", P::Active, P::HighlightedText, P::Highlight, 4.5},
        {"chosen without focus", P::Inactive, P::HighlightedText, P::Highlight, 4.5},
        {"hints in fields", P::Active, P::PlaceholderText, P::Base, 4.5},
        {"hints beside", P::Active, P::PlaceholderText, P::Window, 4.5},
        {"links", P::Active, P::Link, P::Window, 4.5},
        {"links in text", P::Active, P::Link, P::Base, 4.5},
    };
    for (const auto &[theme, name] :
         {std::pair(UiState::Theme::Light, "light"), {UiState::Theme::Dark, "dark"}}) {
        for (const Pair &pair : pairs)
            QTest::addRow("%s, %s", name, pair.name)
                << theme << pair.group << pair.text << pair.ground << pair.least;
    }
}

void TestContrast::textOnItsGround()
{
    QFETCH(UiState::Theme, theme);
    QFETCH(QPalette::ColorGroup, group);
    QFETCH(QPalette::ColorRole, text);
    QFETCH(QPalette::ColorRole, ground);
    QFETCH(double, least);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    const double found = contrast(palette.color(group, text), palette.color(group, ground));
    QVERIFY2(found >= least, qPrintable(QString::number(found)));
}

void TestContrast::marks()
{
    QFETCH(UiState::Theme, theme);
    applyTheme(theme);
    const QPalette palette = QApplication::palette();
    // Fusion draws the frame of what has the focus in the colour of what is chosen.
    QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Window)) >= 3);
    QVERIFY(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Base)) >= 3);
    const ChartColours chart = ChartColours::of(palette);
    QVERIFY(contrast(chart.line, chart.ground) >= 3);
    QVERIFY(contrast(chart.reference, chart.ground) >= 4.5); // its words have the same colour
    QVERIFY(contrast(chart.text, chart.ground) >= 7);
}

void TestContrast::barsAcrossTheWindow()
{
    QFETCH(UiState::Theme, theme);
    applyTheme(theme);
    for (const TintedBar::Tint tint : {TintedBar::Tint::Note, TintedBar::Tint::Trouble}) {
        TintedBar bar(tint);
        bar.resize(200, 40);
        const QColor ground = bar.grab().toImage().pixelColor(100, 20);
        QVERIFY(contrast(bar.palette().color(QPalette::WindowText), ground) >= 4.5);
        // And where the theme is chosen while a window is open.
        applyTheme(theme == UiState::Theme::Dark ? UiState::Theme::Light : UiState::Theme::Dark);
        QWidget window;
        auto *within = new TintedBar(tint, &window);
        within->resize(200, 40);
        window.show();
        QVERIFY(within->grab().toImage().pixelColor(100, 20) != ground);
        applyTheme(theme);
        QTRY_COMPARE(within->grab().toImage().pixelColor(100, 20), ground); // an event later
    }
}

void TestContrast::outlinesOfBoxes_data()
{
    QTest::addColumn<QStyle::PrimitiveElement>("box");
    QTest::addColumn<QStyle::State>("state");
    const QStyle::State mouse = QStyle::State_Enabled | QStyle::State_HasFocus;
    for (const auto &[name, box] : {std::pair("a box", QStyle::PE_IndicatorCheckBox),
                                    std::pair("a round one", QStyle::PE_IndicatorRadioButton)}) {
        QTest::addRow("%s without the focus", name) << box << QStyle::State(QStyle::State_Enabled);
        QTest::addRow("%s with it by the mouse", name) << box << mouse;
        QTest::addRow("%s with it by the keyboard", name)
            << box << (mouse | QStyle::State_KeyboardFocusChange);
    }
}

void TestContrast::outlinesOfBoxes()
{
    QFETCH(QStyle::PrimitiveElement, box);
    QFETCH(QStyle::State, state);
    applyTheme(UiState::Theme::Dark);
    QImage image(16, 16, QImage::Format_RGB32);
    const QColor ground = QApplication::palette().color(QPalette::Window);
    image.fill(ground);
    QStyleOptionButton option;
    option.rect = image.rect();
    option.palette = QApplication::palette();
    option.state = state | QStyle::State_Off;
    QPainter painter(&image);
    QApplication::style()->drawPrimitive(box, &option, &painter);
    painter.end();
    // As those of all fields, or in the colour of the focus. Round ones are drawn smoothly.
    const double least = contrast(QApplication::palette().color(QPalette::Mid), ground) * 0.85;
    const double found = std::max(contrast(image.pixelColor(8, 0), ground),
                                  contrast(image.pixelColor(8, 1), ground));
    QVERIFY2(found >= least, qPrintable(QString::number(found)));
}

/// Fusion's pictures of them are made for light buttons.
void TestContrast::buttonsHaveWordsOnly()
{
    applyTheme(UiState::Theme::Dark);
    const QDialogButtonBox box(QDialogButtonBox::Save | QDialogButtonBox::Cancel
                               | QDialogButtonBox::Close);
    const QList<QAbstractButton *> buttons = box.buttons();
    QCOMPARE(buttons.size(), 3);
    for (const QAbstractButton *button : buttons)
        QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
}

void TestContrast::theCellToEditIsSeen_data()
{
    QTest::addColumn<UiState::Theme>("theme");
    QTest::addColumn<bool>("editable");
    QTest::newRow("light") << UiState::Theme::Light << true;
    QTest::newRow("dark") << UiState::Theme::Dark << true;
    QTest::newRow("of a row that is only looked at") << UiState::Theme::Light << false;
}

/// In a row that is chosen as a whole, with the focus in it.
void TestContrast::theCellToEditIsSeen()
{
    QFETCH(UiState::Theme, theme);
    QFETCH(bool, editable);
    applyTheme(theme);
    QTableWidget table(1, 3);
    for (int column = 0; column < 3; ++column) {
        auto *item = new QTableWidgetItem;
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled
                       | (editable && column == 2 ? Qt::ItemIsEditable : Qt::NoItemFlags));
        table.setItem(0, column, item);
    }
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.resize(400, 120);
    table.show();
    table.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    table.setCurrentCell(0, 1);
    table.setFocus();
    const QImage picture = table.viewport()->grab().toImage();
    const QRgb mark = table.palette().color(QPalette::Active, QPalette::HighlightedText).rgb();
    const auto marked = [&](int column) {
        const QRect cell = table.visualItemRect(table.item(0, column));
        int found = 0;
        for (int x = cell.left(); x < cell.right(); ++x)
            found += picture.pixel(x, cell.top() + 1) == mark ? 1 : 0;
        return found > cell.width() / 2;
    };
    QCOMPARE(marked(1), editable);
    QVERIFY(!marked(0) && !marked(2));
}

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"
