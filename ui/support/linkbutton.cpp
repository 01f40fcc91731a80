// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/linkbutton.h"

#include "ui/support/weblink.h"
#include "ui/text/errortext.h"

namespace sanjia {

LinkButton::LinkButton(QWidget *parent) : QPushButton(parent)
{
    //: a button that leads to a page of the platform; it is read aloud while it has no name yet
    setAccessibleName(tr("Page on 1688"));
    connect(this, &QPushButton::clicked, this, [this] { openInBrowser(m_link); });
    hide();
}

void LinkButton::leadOn(const ErrorText &text)
{
    m_link = text.link;
    setText(text.linkText);
    setAccessibleName(text.linkText);
    setToolTip(m_link.toString());
    setVisible(mayBeOpened(m_link));
}

} // namespace sanjia
