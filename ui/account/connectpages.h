// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callneed.h"
#include "ui/text/connecttext.h"

#include <QList>
#include <QScrollArea>

class QLabel;
class QRadioButton;
class QTableWidget;
class QVBoxLayout;

namespace sanjia {

class LinkButton;

/// One step of the guided page: its heading and text, scrolled where the window is small, and below
/// them whatever the step needs.
class ConnectPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit ConnectPage(ConnectStep step, QWidget *parent = nullptr);

    [[nodiscard]] ConnectStep step() const { return m_step; }
    /// In the account's dialect, with the port of its redirect address.
    void setText(const QString &dialect, int port);
    void add(QWidget *part); ///< below what is there
    /// Where the keyboard goes when the step comes; the text where nothing else is to be done.
    void setFirst(QWidget *first) { m_first = first; }
    void arrive(); ///< the focus, and for a screen reader the text

private:
    ConnectStep m_step;
    QLabel *m_heading;
    QLabel *m_text;
    QVBoxLayout *m_column;
    QWidget *m_first = nullptr;
};

/// Which of the three dialects the buyer's keys are for, each with what it is known by.
class DialectChoice : public QWidget
{
    Q_OBJECT
public:
    explicit DialectChoice(QWidget *parent = nullptr);

    void choose(const QString &dialect);
    [[nodiscard]] QWidget *first() const; ///< the one that is chosen

Q_SIGNALS:
    void chosen(const QString &dialect); ///< by the person

private:
    QList<QRadioButton *> m_buttons; ///< in the order of dialects()
};

/// What the program does, the call it makes for that, and what must be had for it; with a button
/// to the page of the chosen call.
class NeedTable : public QWidget
{
    Q_OBJECT
public:
    explicit NeedTable(QWidget *parent = nullptr);

    void show(const QList<CallNeed> &needs);
    [[nodiscard]] QWidget *first() const;

private:
    void fitHeight();
    void leadOn();

    QTableWidget *m_table;
    LinkButton *m_link;
    QList<CallNeed> m_needs;
};

} // namespace sanjia
