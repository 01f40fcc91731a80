// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/watch.h"

#include <QWidget>

class QLabel;

namespace sanjia {

/// In the status bar: which watch is being run, how far it came, and a way to stop. Hidden until a
/// run is shown.
class RunStrip : public QWidget
{
    Q_OBJECT
public:
    explicit RunStrip(QWidget *parent = nullptr);

    void showRun(const Watch &watch);
    void addChecked(const Watch &watch, int offers);

Q_SIGNALS:
    void stopRequested();

private:
    void say(const Watch &watch);

    QLabel *m_words;
    int m_checked = 0;
};

} // namespace sanjia
