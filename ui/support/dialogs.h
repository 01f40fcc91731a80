// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace sanjia {

/// The modal questions a page may ask, behind a seam so that tests can answer them. Answers come
/// by callback (dialogs are opened, never run in a nested event loop) and not at all when the
/// person cancels.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    /// Asks for a file to write; asks before an existing one is replaced.
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                          const QString &filter, std::function<void(QString path)> use) = 0;
    virtual void askText(QWidget *parent, const QString &title, const QString &label,
                         const QString &initial, std::function<void(QString text)> use) = 0;
    /// `yes` runs only on the affirmative button, labelled `action`.
    virtual void confirm(QWidget *parent, const QString &title, const QString &text,
                         const QString &action, std::function<void()> yes) = 0;
};

/// The real ones.
class DesktopDialogs final : public Dialogs
{
public:
    void saveFile(QWidget *parent, const QString &title, const QString &suggestedName,
                  const QString &filter, std::function<void(QString)> use) override;
    void askText(QWidget *parent, const QString &title, const QString &label,
                 const QString &initial, std::function<void(QString)> use) override;
    void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                 std::function<void()> yes) override;
};

} // namespace sanjia
