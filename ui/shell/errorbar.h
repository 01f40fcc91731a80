// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include "ui/support/tintedbar.h"

#include <functional>

class QLabel;
class QPushButton;

namespace sanjia {

class LinkButton;

/// Says what went wrong, what to do and where, above the page and never in its way: no modal box,
/// what is on the screen stays.
class ErrorBar : public TintedBar
{
    Q_OBJECT
public:
    explicit ErrorBar(QWidget *parent = nullptr);

    /// `retry` may be empty; then there is no such button.
    void say(const Error &error, std::function<void()> retry = {});
    void clear();

private:
    QLabel *m_what;
    QLabel *m_advice;
    LinkButton *m_link;
    QPushButton *m_retry;
    std::function<void()> m_again;
};

} // namespace sanjia
