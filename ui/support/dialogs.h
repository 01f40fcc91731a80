// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/secret.h"

#include <QString>

#include <functional>

class QPagedPaintDevice;
class QUrl;
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
    /// Asks for a file to read.
    virtual void openFile(QWidget *parent, const QString &title, const QString &filter,
                          std::function<void(QString path)> use) = 0;
    /// Asks for a folder.
    virtual void openFolder(QWidget *parent, const QString &title,
                            std::function<void(QString path)> use) = 0;
    /// Shows what `paint` puts on paper, as often as the paper changes, with a button to print().
    virtual void preview(QWidget *parent, const QString &title,
                         std::function<void(QPagedPaintDevice &paper)> paint) = 0;
    /// Asks for a printer; `use` paints on it and it prints when that returns.
    virtual void print(QWidget *parent, const QString &title,
                       std::function<void(QPagedPaintDevice &printer)> use) = 0;
    virtual void askText(QWidget *parent, const QString &title, const QString &label,
                         const QString &initial, std::function<void(QString text)> use) = 0;
    /// Asks for a secret without showing it; `twice` when it is a new one, which must be the same
    /// both times. An empty one cannot be given.
    virtual void askSecret(QWidget *parent, const QString &title, const QString &label, bool twice,
                           std::function<void(const Secret &secret)> use) = 0;
    /// A page this program made the address of, in the browser.
    virtual void openPage(const QUrl &page) = 0;
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
    void openFile(QWidget *parent, const QString &title, const QString &filter,
                  std::function<void(QString)> use) override;
    void openFolder(QWidget *parent, const QString &title,
                    std::function<void(QString)> use) override;
    void preview(QWidget *parent, const QString &title,
                 std::function<void(QPagedPaintDevice &)> paint) override;
    void print(QWidget *parent, const QString &title,
               std::function<void(QPagedPaintDevice &)> use) override;
    void askText(QWidget *parent, const QString &title, const QString &label,
                 const QString &initial, std::function<void(QString)> use) override;
    void askSecret(QWidget *parent, const QString &title, const QString &label, bool twice,
                   std::function<void(const Secret &)> use) override;
    void openPage(const QUrl &page) override;
    void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                 std::function<void()> yes) override;
};

} // namespace sanjia
