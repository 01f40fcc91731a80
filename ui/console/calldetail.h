// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callrecord.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace sanjia {

class LinkButton;
class TintedBar;

/// One call in full: why it was refused, what to do and where, what was sent and signed, what came
/// back.
class CallDetail : public QWidget
{
    Q_OBJECT
public:
    explicit CallDetail(QWidget *parent = nullptr);

    void showCall(const CallRecord &call);
    void clear();

Q_SIGNALS:
    void noticed(const QString &text);

private:
    void build();
    void showReply();
    [[nodiscard]] QPlainTextEdit *makeText(const QString &objectName, const QString &name);

    CallRecord m_call;
    TintedBar *m_why;
    QLabel *m_what;
    QLabel *m_advice;
    LinkButton *m_link;
    QLabel *m_head;
    QPlainTextEdit *m_parameters;
    QPlainTextEdit *m_signed;
    QPlainTextEdit *m_reply;
    QCheckBox *m_pretty;
    QPushButton *m_curl;
};

} // namespace sanjia
