// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resultbar.h"

#include "ui/support/flowlayout.h"
#include "ui/text/format.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

ResultBar::ResultBar(QWidget *parent)
    : QWidget(parent),
      m_count(new QLabel(this)),
      m_skipped(new QToolButton(this)),
      m_blocked(new QToolButton(this)),
      m_watch(new QPushButton(tr("&Watch this search…"), this)),
      m_more(new QPushButton(tr("&More"), this))
{
    m_count->setObjectName(u"resultCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_skipped->setObjectName(u"skippedButton"_s);
    m_skipped->setAutoRaise(true);
    m_blocked->setObjectName(u"blockedButton"_s);
    m_blocked->setAutoRaise(true);
    m_more->setObjectName(u"moreButton"_s);
    m_more->setToolTip(tr("Reads the next page of this search"));
    m_watch->setObjectName(u"watchSearchButton"_s);
    m_watch->setToolTip(tr("Lets the program search for it by itself and tell what changed"));
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_count);
    layout->addWidget(m_skipped);
    layout->addWidget(m_blocked);
    layout->addStretch();
    layout->addWidget(m_watch);
    layout->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, &ResultBar::moreRequested);
    connect(m_watch, &QPushButton::clicked, this, &ResultBar::watchRequested);
    connect(m_skipped, &QToolButton::clicked, this, &ResultBar::listReasons);
    connect(m_blocked, &QToolButton::clicked, this, &ResultBar::blockedToggled);
    show(0, {}, {});
    setMore(false, false);
    setBlocked(0, true);
    setWatchable(false);
}

void ResultBar::show(qsizetype shown, std::optional<qint64> total, const QList<SkippedRow> &skipped)
{
    m_reasons = skipped;
    QString text;
    if (total)
        text = tr("%1 of %2 offers").arg(format::number(shown), format::number(total));
    else if (shown > 0)
        text = tr("%n offer(s)", nullptr, static_cast<int>(shown));
    m_count->setText(text);
    m_skipped->setVisible(!skipped.isEmpty());
    m_skipped->setText(
        tr("%n row(s) could not be understood", nullptr, static_cast<int>(skipped.size())));
}

void ResultBar::setMore(bool possible, bool running)
{
    m_more->setVisible(possible);
    m_more->setEnabled(!running);
}

void ResultBar::setBlocked(qsizetype offers, bool hidden)
{
    const auto count = static_cast<int>(offers);
    m_blocked->setVisible(offers > 0);
    //: Button below the results: offers are left out, and a click shows them
    m_blocked->setText(hidden ? tr("%n offer(s) of blocked sellers hidden – show", nullptr, count)
                              //: Button below the results: the opposite
                              : tr("%n offer(s) of blocked sellers shown – hide", nullptr, count));
}

void ResultBar::setWatchable(bool possible) { m_watch->setVisible(possible); }

void ResultBar::listReasons()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rows that could not be understood"));
    auto *text = new QPlainTextEdit(dialog);
    text->setReadOnly(true);
    QStringList lines;
    for (const SkippedRow &row : std::as_const(m_reasons))
        //: %1: number of a row in the answer, %2: technical reason
        lines.append(tr("Row %1: %2").arg(row.index + 1).arg(row.reason));
    text->setPlainText(lines.join(u'\n'));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(520, 280);
    dialog->open();
}

} // namespace sanjia
