// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/room.h"

#include "ui/help/guidewindow.h"
#include "ui/support/page.h"
#include "ui/support/panes.h"

#include <QVBoxLayout>

#include <utility>

namespace sanjia {

Room::Room(QString name, QString title, QString chapter, Make make, QWidget *parent)
    : QWidget(parent),
      m_name(std::move(name)),
      m_title(std::move(title)),
      m_chapter(std::move(chapter)),
      m_make(std::move(make))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

Page &Room::page()
{
    if (!m_page) {
        m_page = std::exchange(m_make, {})();
        GuideWindow::mark(m_page, m_chapter);
        layout()->addWidget(m_page);
        m_page->show(); // a layout would do it later, and nobody could have the focus by then
        panes::orderTabs(m_page);
    }
    return *m_page;
}

} // namespace sanjia
