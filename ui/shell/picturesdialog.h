// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/picturecache.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;

namespace sanjia {

class UiState;

/// How much of the pictures seen is kept on disk, and the way to be rid of them. The limit is the
/// window's to remember; the dialog deletes itself when closed. Both collaborators outlive it.
class PicturesDialog : public QDialog
{
    Q_OBJECT
public:
    PicturesDialog(PictureCache &cache, UiState &state, QWidget *parent = nullptr);

    /// What was chosen before, when the window begins.
    static void applyLimit(PictureCache &cache, const UiState &state);

private:
    void tell(Request<PictureStock> asked);
    void save();

    PictureCache &m_cache;
    UiState &m_state;
    QLabel *m_stock;
    QSpinBox *m_limit;
    QPushButton *m_clear;
    Request<PictureStock> m_asked;
};

} // namespace sanjia
