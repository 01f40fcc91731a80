// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/secretdialog.h"

#include "ui/support/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

SecretDialog::SecretDialog(const QString &label, bool twice, QWidget *parent)
    : QDialog(parent),
      m_first(new QLineEdit(this)),
      m_again(twice ? new QLineEdit(this) : nullptr),
      m_complaint(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"secretDialog"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *words = new QLabel(label, this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(360);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(kBarSpacing);
    column->addWidget(words);
    const auto add = [this, column](QLineEdit *edit, const QString &objectName,
                                    const QString &name) {
        edit->setObjectName(objectName);
        edit->setAccessibleName(name);
        edit->setEchoMode(QLineEdit::Password);
        connect(edit, &QLineEdit::textChanged, this, &SecretDialog::judge);
        column->addWidget(edit);
    };
    add(m_first, u"secretFirst"_s, label);
    if (m_again) {
        column->addWidget(new QLabel(tr("The same again:"), this));
        add(m_again, u"secretAgain"_s, tr("The same again"));
    }
    column->addWidget(m_complaint);
    column->addWidget(buttons);
    judge();
}

Secret SecretDialog::secret() const { return Secret(m_first->text()); }

void SecretDialog::judge()
{
    const bool differ = m_again && m_again->text() != m_first->text();
    m_complaint->setText(differ && !m_again->text().isEmpty() ? tr("The two differ.") : QString());
    m_accept->setEnabled(!m_first->text().isEmpty() && !differ);
}

} // namespace sanjia
