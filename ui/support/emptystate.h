// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace sanjia {

struct Error;

/// What stands where there is nothing to show yet: a drawing, a sentence, a hint of what to do,
/// and perhaps examples to choose from.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// `icon` is one of resources/icons, without ".svg".
    explicit EmptyState(const QString &icon, QWidget *parent = nullptr);

    /// Examples offered before are gone.
    void say(const QString &what, const QString &hint);
    /// Why what would stand here could not be read, and what to do about it.
    void say(const Error &error);
    void offerExamples(const QStringList &examples);

Q_SIGNALS:
    void exampleChosen(const QString &example);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintIcon();

    QString m_name;
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_hint;
    QWidget *m_examples;
    QHBoxLayout *m_row;
};

} // namespace sanjia
