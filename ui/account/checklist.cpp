// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/checklist.h"

#include "ui/detail/section.h"
#include "ui/support/metrics.h"
#include "ui/text/checktext.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// Told apart by shape, and again in words beside it.
QString signOf(CheckResult::State state)
{
    switch (state) {
    case CheckResult::State::Passed:
        return u"✓"_s;
    case CheckResult::State::Failed:
        return u"✗"_s;
    case CheckResult::State::Skipped:
        return u"–"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_end(plainLabel(this, u"checkEnd"_s))
{
    m_grid->setHorizontalSpacing(kBarSpacing + 4);
    m_grid->setVerticalSpacing(kBarSpacing / 2);
    m_grid->setColumnStretch(3, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kBarSpacing);
    column->addLayout(m_grid);
    column->addWidget(m_end);
    m_end->hide();
}

void CheckList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_end->hide();
}

void CheckList::add(const CheckResult &result, const QString &call)
{
    const int row = m_grid->rowCount();
    const auto put = [this, row](const QString &text, int column) {
        QLabel *label = plainLabel(this);
        label->setText(text);
        m_grid->addWidget(label, row, column, Qt::AlignTop);
        return label;
    };
    put(signOf(result.state), 0);
    QLabel *name = put(checkName(result.check), 1);
    name->setWordWrap(false);
    QLabel *state = put(checkState(result.state), 2);
    state->setWordWrap(false);
    state->setObjectName(u"checkState%1"_s.arg(static_cast<int>(result.check)));
    put(checkRemark(result, call), 3);
}

void CheckList::conclude(const QString &words)
{
    m_end->setText(words);
    m_end->show();
}

} // namespace sanjia
