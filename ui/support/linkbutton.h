// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QUrl>

namespace sanjia {

struct ErrorText;

/// Leads to the page of the platform where what an error asks for can be done. Hidden while there
/// is no such page, or none that may be opened (weblink.h).
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(QWidget *parent = nullptr);

    void leadOn(const ErrorText &text);

private:
    QUrl m_link;
};

} // namespace sanjia
