// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/wholewindow.h"

#include "ui/support/uistate.h"

using namespace Qt::StringLiterals;

namespace sanjia::bench {

void WholeWindow::open(int first)
{
    WindowContext context;
    context.stateFile = directory.filePath(u"window.ini"_s);
    UiState(context.stateFile).setPage(first);
    window = std::make_unique<MainWindow>(desk, context);
    window->resize(kWindowSize);
    window->show();
}

} // namespace sanjia::bench
