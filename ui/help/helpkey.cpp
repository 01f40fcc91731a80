// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpkey.h"

#include "ui/help/guidewindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// Chapters by the names of dialogs, which know nothing of the guide.
constexpr std::array<std::pair<QLatin1String, QLatin1String>, 11> kChapters{{
    {"commandPalette"_L1, "start"_L1},
    {"exportDialog"_L1, "shortlists"_L1},
    {"importDialog"_L1, "library"_L1},
    {"offerWindow"_L1, "prices"_L1},
    {"secretDialog"_L1, "connect"_L1},
    {"shortcutSheet"_L1, "start"_L1},
    {"similarDialog"_L1, "market"_L1},
    {"snapshotDialog"_L1, "shortlists"_L1},
    {"tagDialog"_L1, "market"_L1},
    {"tellingDialog"_L1, "watches"_L1},
    {"watchDialog"_L1, "watches"_L1},
}};

} // namespace

HelpKey::HelpKey(QWidget *window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

QString HelpKey::chapterOf(const QWidget *dialog)
{
    for (const auto &[name, chapter] : kChapters) {
        if (dialog->objectName() == name)
            return chapter;
    }
    return GuideWindow::chapterOf(dialog);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        return QObject::eventFilter(watched, event);
    const QWidget *top = static_cast<QWidget *>(watched)->window();
    if (top == m_window || top->objectName() == "guide"_L1)
        return QObject::eventFilter(watched, event);
    Q_EMIT asked(chapterOf(top));
    return true;
}

} // namespace sanjia
