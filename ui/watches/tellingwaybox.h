// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/telling.h"

#include <QGroupBox>

class QGridLayout;
class QLabel;
class QPushButton;

namespace sanjia {

/// One way out of the window: its fields, buttons to keep them, to try it and to switch it off, and
/// a line that says how it stands or what a try came to. What the fields are is its maker's.
class TellingWayBox : public QGroupBox
{
    Q_OBJECT
public:
    /// `name` begins the object names of its parts.
    TellingWayBox(TellingChannel channel, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] TellingChannel channel() const { return m_channel; }
    void addRow(const QString &label, QWidget *field, QWidget *beside = nullptr);
    [[nodiscard]] int labelWidth() const { return m_labelWidth; } ///< of the widest
    void setLabelWidth(int width); ///< for fields below each other in several boxes
    void setOn(bool on); ///< it is set up, so it can be tried and switched off
    void setBusy(bool busy);
    void say(const QString &words);

Q_SIGNALS:
    void keepWanted();
    void testWanted();
    void offWanted();

private:
    void fit();

    TellingChannel m_channel;
    QGridLayout *m_grid;
    QLabel *m_words;
    QPushButton *m_keep;
    QPushButton *m_test;
    QPushButton *m_off;
    int m_rows = 0;
    int m_labelWidth = 0;
    bool m_on = false;
    bool m_busy = false;
};

} // namespace sanjia
