// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tintedbar.h"

namespace sanjia {

/// After an update: says which version this is now and leads to what is new in it. Once it was
/// followed or closed it does not come again.
class NewsStrip : public TintedBar
{
    Q_OBJECT
public:
    explicit NewsStrip(const QString &version, QWidget *parent = nullptr);

    /// Whether `now` is a newer version than `before`; an empty one is older than all others.
    [[nodiscard]] static bool isNewer(const QString &now, const QString &before);

Q_SIGNALS:
    void newsRequested();
    void dismissed(); ///< either way
};

} // namespace sanjia
