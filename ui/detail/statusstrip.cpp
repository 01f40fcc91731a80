// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/statusstrip.h"

#include "ui/detail/section.h"
#include "ui/support/linkbutton.h"
#include "ui/text/errortext.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sanjia {

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent),
      m_bar(new QProgressBar(this)),
      m_failure(new QFrame(this)),
      m_words(plainLabel(m_failure, u"detailError"_s)),
      m_link(new LinkButton(m_failure))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    m_bar->setObjectName(u"detailProgress"_s);
    m_bar->setAccessibleName(tr("Reading the offer"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(3);
    QSizePolicy keepsPlace = m_bar->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(keepsPlace);
    box->addWidget(m_bar);

    m_failure->setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(m_failure);
    row->setContentsMargins(10, 6, 6, 6);
    row->addWidget(m_words, 1);
    m_link->setObjectName(u"detailErrorLink"_s);
    row->addWidget(m_link, 0, Qt::AlignTop);
    auto *retry = new QPushButton(tr("Retry"), m_failure);
    retry->setObjectName(u"retryButton"_s);
    retry->setAccessibleName(tr("Read the offer again"));
    row->addWidget(retry, 0, Qt::AlignTop);
    box->addWidget(m_failure);
    connect(retry, &QPushButton::clicked, this, &StatusStrip::retryRequested);
    showIdle();
}

void StatusStrip::showIdle()
{
    m_bar->hide();
    m_failure->hide();
}

void StatusStrip::showRunning()
{
    m_bar->show();
    m_failure->hide();
}

void StatusStrip::showError(const Error &error)
{
    m_bar->hide();
    const ErrorText text = errorText(error);
    m_link->leadOn(text);
    if (error.kind == ErrorKind::NotFound) {
        m_words->setText(tr("This offer is gone: the seller took it down or the market no longer "
                            "shows it. What was known of it stays below."));
    } else {
        //: %1 what happened, %2 what to do about it; both are whole sentences
        m_words->setText(text.advice.isEmpty() ? text.what
                                               : tr("%1\n%2").arg(text.what, text.advice));
    }
    m_failure->show();
}

} // namespace sanjia
