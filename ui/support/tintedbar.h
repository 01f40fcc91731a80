// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

namespace sanjia {

/// A bar across the window whose colour says how much it matters, in light and dark. What it says
/// is also in its words: colour alone tells nothing.
class TintedBar : public QFrame
{
    Q_OBJECT
public:
    enum class Tint { Note, Trouble };
    explicit TintedBar(Tint tint, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void paintGround();

    Tint m_tint;
    std::optional<bool> m_dark; ///< as it is painted
};

} // namespace sanjia
