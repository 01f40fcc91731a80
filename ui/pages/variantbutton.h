// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/variantwish.h"

#include <QPushButton>

class QMenu;

namespace sanjia {

/// Asks which variant of every compared offer is meant ("the black one of each"): one value of each
/// attribute that the offers have, with how many of them have it. It shows what is chosen and
/// decides nothing; a value that no offer has any more stays chosen until another is. Values are
/// plain text from outside.
class VariantButton : public QPushButton
{
    Q_OBJECT
public:
    explicit VariantButton(QWidget *parent = nullptr);

    /// What there is to choose from. Without offers there is no choice left, either.
    void setOffers(const QList<Offer> &offers);
    [[nodiscard]] const VariantWish &wish() const { return m_wish; }
    void setWish(const VariantWish &wish); ///< after the offers it is of

Q_SIGNALS:
    void changed(); ///< by a person

private:
    [[nodiscard]] QString shown(const QString &text) const; ///< for this button and its menu
    void showMenu();
    void fill(QMenu *menu, const AttributeValues &attribute);
    void choose(const QString &name, const QString &value); ///< no value: any
    void showChoice();

    QList<Offer> m_offers;
    VariantWish m_wish;
};

} // namespace sanjia
