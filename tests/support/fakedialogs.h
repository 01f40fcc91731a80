// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/dialogs.h"

#include <QList>
#include <QPdfWriter>
#include <QUrl>

namespace sanjia {

/// Answers every question with what it was told; an empty answer is a person who cancels.
class FakeDialogs final : public Dialogs
{
public:
    QString path;
    QString text;
    QString secret;
    bool yes = true;
    int asked = 0;
    int previewed = 0;
    QString suggested; ///< the file name of the last question for one
    QList<QUrl> pages; ///< what a browser was to open

    void saveFile(QWidget *, const QString &, const QString &suggestedName, const QString &,
                  std::function<void(QString)> use) override
    {
        ++asked;
        suggested = suggestedName;
        if (!path.isEmpty())
            use(path);
    }
    void openFile(QWidget *, const QString &, const QString &,
                  std::function<void(QString)> use) override
    {
        ++asked;
        if (!path.isEmpty())
            use(path);
    }
    void openFolder(QWidget *, const QString &, std::function<void(QString)> use) override
    {
        ++asked;
        if (!path.isEmpty())
            use(path);
    }
    /// As a person who looks and prints.
    void preview(QWidget *parent, const QString &title,
                 std::function<void(QPagedPaintDevice &)> paint) override
    {
        ++previewed;
        print(parent, title, std::move(paint));
    }
    void print(QWidget *, const QString &, std::function<void(QPagedPaintDevice &)> use) override
    {
        ++asked;
        if (path.isEmpty())
            return;
        QPdfWriter paper(path);
        use(paper);
    }
    void askText(QWidget *, const QString &, const QString &, const QString &,
                 std::function<void(QString)> use) override
    {
        ++asked;
        if (!text.isEmpty())
            use(text);
    }
    void askSecret(QWidget *, const QString &, const QString &, bool,
                   std::function<void(const Secret &)> use) override
    {
        ++asked;
        if (!secret.isEmpty())
            use(Secret(secret));
    }
    void openPage(const QUrl &page) override { pages.append(page); }
    void confirm(QWidget *, const QString &, const QString &, const QString &,
                 std::function<void()> use) override
    {
        ++asked;
        if (yes)
            use();
    }
};

} // namespace sanjia
