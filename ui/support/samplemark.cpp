// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/samplemark.h"

#include <QVariant>
#include <QWidget>

namespace sanjia {

namespace {
constexpr auto kSampleMark = "sanjiaSample";
} // namespace

void markSample(QWidget *window) { window->setProperty(kSampleMark, true); }

bool showsSample(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget->property(kSampleMark).toBool())
            return true;
    }
    return false;
}

} // namespace sanjia
