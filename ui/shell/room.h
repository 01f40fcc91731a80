// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

namespace sanjia {

class Page;

/// The place of one page in the window. Its page is made when somebody first needs it, so that a
/// start waits for the page on show and not for all of them.
class Room final : public QWidget
{
    Q_OBJECT
public:
    using Make = std::function<Page *()>;

    /// `name` is that of its icon and in files, the same in every language; `chapter` what the
    /// guide says of it.
    Room(QString name, QString title, QString chapter, Make make, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] Page &page(); ///< made now where it never was
    [[nodiscard]] Page *made() const { return m_page; } ///< null: never needed yet

private:
    QString m_name;
    QString m_title;
    QString m_chapter;
    Make m_make;
    Page *m_page = nullptr;
};

} // namespace sanjia
