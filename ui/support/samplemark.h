// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sanjia {

/// Says that what this window and its dialogs show is invented, so that whatever leaves them says
/// so too: nobody must take the sample market's prices for real ones.
void markSample(QWidget *window);
/// Whether `widget`, or what is around it, was marked.
[[nodiscard]] bool showsSample(const QWidget *widget);

} // namespace sanjia
