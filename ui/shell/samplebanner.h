// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tintedbar.h"

namespace sanjia {

/// Says that what is shown is invented, and offers the way out of that.
class SampleBanner : public TintedBar
{
    Q_OBJECT
public:
    /// `mayConnect`: there is a page where an account can be made.
    explicit SampleBanner(bool mayConnect, QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();
};

} // namespace sanjia
