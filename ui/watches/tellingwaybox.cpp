// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/watches/tellingwaybox.h"

#include "ui/detail/section.h"
#include "ui/support/metrics.h"
#include "ui/text/tellingtext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

TellingWayBox::TellingWayBox(TellingChannel channel, const QString &name, QWidget *parent)
    : QGroupBox(format::tellingChannel(channel), parent),
      m_channel(channel),
      m_grid(new QGridLayout),
      m_words(plainLabel(this, name + u"Words"_s)),
      m_keep(new QPushButton(this)),
      //: Button: sends a test message
      m_test(new QPushButton(tr("Test"), this)),
      //: Button: alerts are not sent this way any more
      m_off(new QPushButton(tr("Turn off"), this))
{
    m_keep->setObjectName(name + u"Keep"_s);
    m_test->setObjectName(name + u"Test"_s);
    m_off->setObjectName(name + u"Off"_s);
    for (QPushButton *button : {m_keep, m_test, m_off})
        button->setAutoDefault(false);
    connect(m_keep, &QPushButton::clicked, this, &TellingWayBox::keepWanted);
    connect(m_test, &QPushButton::clicked, this, &TellingWayBox::testWanted);
    connect(m_off, &QPushButton::clicked, this, &TellingWayBox::offWanted);
    m_grid->setColumnStretch(1, 1);
    m_grid->setVerticalSpacing(6);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(kBarSpacing);
    foot->addWidget(m_words, 1);
    for (QPushButton *button : {m_keep, m_test, m_off})
        foot->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_grid);
    column->addLayout(foot);
    fit();
}

void TellingWayBox::addRow(const QString &label, QWidget *field, QWidget *beside)
{
    auto *words = new QLabel(label, this);
    words->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    m_labelWidth = std::max(m_labelWidth, words->sizeHint().width());
    m_grid->addWidget(words, m_rows, 0);
    const bool isFixed = field->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    m_grid->addWidget(field, m_rows, 1, 1, beside ? 1 : 2,
                      isFixed ? Qt::AlignLeft : Qt::Alignment());
    if (beside)
        m_grid->addWidget(beside, m_rows, 2);
    ++m_rows;
}

void TellingWayBox::setLabelWidth(int width) { m_grid->setColumnMinimumWidth(0, width); }

void TellingWayBox::setOn(bool on)
{
    m_on = on;
    fit();
}

void TellingWayBox::setBusy(bool busy)
{
    m_busy = busy;
    fit();
}

void TellingWayBox::fit()
{
    m_keep->setEnabled(!m_busy);
    m_test->setEnabled(m_on && !m_busy);
    m_off->setEnabled(m_on && !m_busy);
    //: Button: keeps what was changed in how alerts are sent
    m_keep->setText(m_on ? tr("Save")
                         //: Button: from now on alerts are sent this way
                         : tr("Turn on"));
    for (QPushButton *button : {m_keep, m_test, m_off})
        //: Read aloud for a button. %1: "Program" or "Webhook", %2: what the button does
        button->setAccessibleName(tr("%1: %2").arg(title(), button->text()));
}

void TellingWayBox::say(const QString &words) { m_words->setText(words); }

} // namespace sanjia
