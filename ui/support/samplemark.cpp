// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/samplemark.h"

#include <QVariant>
#include <QWidget>

namespace sanjia {

namespace {
constexpr auto kMark = "sanjiaSample";
} // namespace

void markSample(QWidget *window) { window->setProperty(kMark, true); }

bool showsSample(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->property(kMark).toBool())
            return true;
    }
    return false;
}

} // namespace sanjia
