// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QWidget>

class QFrame;
class QLabel;
class QProgressBar;

namespace sanjia {

class LinkButton;

/// How reading an offer from the market goes: a thin bar while it runs, the reason, where it
/// can be mended and a Retry button when it failed. The bar keeps its place when hidden, so nothing
/// below it jumps.
class StatusStrip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void showIdle();
    void showRunning();
    void showError(const Error &error);

Q_SIGNALS:
    void retryRequested();

private:
    QProgressBar *m_bar;
    QFrame *m_failure;
    QLabel *m_words;
    LinkButton *m_link;
};

} // namespace sanjia
