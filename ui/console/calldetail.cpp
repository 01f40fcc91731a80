// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/calldetail.h"

#include "core/services/journal.h"
#include "ui/support/icons.h"
#include "ui/support/linkbutton.h"
#include "ui/support/metrics.h"
#include "ui/support/tintedbar.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

/// Ends with a whole line: half of one at the lower edge cannot be read.
class WholeLines final : public QPlainTextEdit
{
public:
    explicit WholeLines(QWidget *parent) : QPlainTextEdit(parent)
    {
        // The rest below the last line looks like the page above it.
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Base);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        const int room = contentsRect().height() - qRound(document()->documentMargin());
        const int line = fontMetrics().height();
        const int rest = room > line ? room % line : 0;
        if (std::exchange(m_rest, rest) != rest)
            setViewportMargins(0, 0, 0, rest);
    }

private:
    int m_rest = 0;
};

} // namespace

CallDetail::CallDetail(QWidget *parent)
    : QWidget(parent),
      m_why(new TintedBar(TintedBar::Tint::Trouble, this)),
      m_what(new QLabel(m_why)),
      m_advice(new QLabel(m_why)),
      m_link(new LinkButton(m_why)),
      m_head(new QLabel(this)),
      m_parameters(makeText(u"callParameters"_s, tr("Parameters"))),
      m_signed(makeText(u"callSigned"_s, tr("Text that was signed"))),
      m_reply(makeText(u"callReply"_s, tr("Reply"))),
      m_pretty(new QCheckBox(tr("&Indented"), this)),
      m_curl(new QPushButton(tr("Copy as &curl"), this))
{
    build();
    connect(m_pretty, &QCheckBox::toggled, this, &CallDetail::showReply);
    connect(m_curl, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(Journal::asCurl(m_call));
        Q_EMIT noticed(tr("Copied; secrets are left as variables to fill in."));
    });
    clear();
}

QPlainTextEdit *CallDetail::makeText(const QString &objectName, const QString &name)
{
    auto *text = new WholeLines(this);
    text->setObjectName(objectName);
    text->setAccessibleName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return text;
}

void CallDetail::build()
{
    QFont bold = m_what->font();
    bold.setBold(true);
    m_what->setFont(bold);
    m_what->setObjectName(u"callWhy"_s);
    m_advice->setObjectName(u"callAdvice"_s);
    m_head->setObjectName(u"callHead"_s);
    for (QLabel *label : {m_what, m_advice, m_head}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_link->setObjectName(u"callLink"_s);
    auto *words = new QVBoxLayout;
    words->addWidget(m_what);
    words->addWidget(m_advice);
    auto *why = new QHBoxLayout(m_why);
    why->setContentsMargins(12, 8, 12, 8);
    why->addLayout(words, 1);
    why->addWidget(m_link);
    m_pretty->setObjectName(u"callPretty"_s);
    m_pretty->setChecked(true);
    m_curl->setObjectName(u"callCurl"_s);
    m_curl->setIcon(icons::icon(u"copy"_s));
    m_curl->setToolTip(tr("The call as a command for a terminal, without its secrets"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(kBarSpacing);
    layout->addWidget(m_why);
    auto *head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_curl);
    layout->addLayout(head);
    const auto section = [this, layout](const QString &name, QPlainTextEdit *text, int stretch) {
        auto *label = new QLabel(name, this);
        label->setBuddy(text);
        layout->addWidget(label);
        layout->addWidget(text, stretch);
    };
    section(tr("Para&meters"), m_parameters, 2);
    section(tr("Te&xt that was signed, without secrets"), m_signed, 1);
    auto *row = new QHBoxLayout;
    auto *reply = new QLabel(tr("&Reply"), this);
    reply->setBuddy(m_reply);
    row->addWidget(reply, 1);
    row->addWidget(m_pretty);
    layout->addLayout(row);
    layout->addWidget(m_reply, 4);
}

void CallDetail::showCall(const CallRecord &call)
{
    m_call = call;
    for (QPlainTextEdit *text : {m_parameters, m_signed, m_reply})
        text->setPlaceholderText({}); // what is empty now is so for a reason
    m_why->setVisible(call.error.has_value());
    if (call.error) {
        const ErrorText text = errorText(*call.error, call.interfaceName);
        m_what->setText(text.what);
        m_advice->setText(text.advice);
        m_advice->setVisible(!text.advice.isEmpty());
        m_link->leadOn(text);
    }
    m_head->setText((call.post ? u"POST "_s : u"GET "_s) + call.address);
    QStringList lines;
    for (const auto &[name, value] : call.parameters)
        lines.append(name + u" = "_s + value);
    m_parameters->setPlainText(lines.join(u'\n'));
    m_signed->setPlainText(call.textToSign.isEmpty()
                               ? tr("This dialect signs nothing.")
                               : call.textToSign + u"\n→ "_s + call.signature);
    m_curl->setEnabled(true);
    showReply();
}

void CallDetail::showReply()
{
    if (m_call.reply.isEmpty())
        m_reply->setPlainText(m_call.tries > 0 ? tr("Nothing came back.") : QString());
    else
        m_reply->setPlainText(m_pretty->isChecked() ? Journal::indented(m_call.reply)
                                                    : QString::fromUtf8(m_call.reply));
}

void CallDetail::clear()
{
    m_call = {};
    m_why->hide();
    m_head->clear();
    m_curl->setEnabled(false);
    for (QPlainTextEdit *text : {m_parameters, m_signed, m_reply})
        text->clear();
    // What stands there once a call is chosen.
    m_parameters->setPlaceholderText(tr("What was sent with the chosen call"));
    m_signed->setPlaceholderText(tr("What of it was signed, and how"));
    m_reply->setPlaceholderText(tr("What came back"));
}

} // namespace sanjia
