// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/variantbutton.h"

#include "ui/support/menutext.h"
#include "ui/text/varianttext.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

constexpr int kWidestText = 320;

} // namespace

QString VariantButton::shown(const QString &text) const
{
    return menuText(text.simplified(), fontMetrics(), kWidestText);
}

VariantButton::VariantButton(QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"compareVariant"_s);
    setToolTip(tr("Compares the same variant of every offer, such as the black one of each"));
    // Not setMenu(), which runs a loop of its own while the menu is open.
    connect(this, &QPushButton::clicked, this, &VariantButton::showMenu);
    showChoice();
}

void VariantButton::setOffers(const QList<Offer> &offers)
{
    m_offers = offers;
    if (offers.isEmpty())
        m_wish = {};
    setEnabled(!m_wish.isEmpty() || std::ranges::any_of(offers, [](const Offer &offer) {
        return !offer.skus.isEmpty();
    }));
    showChoice();
}

void VariantButton::setWish(const VariantWish &wish)
{
    m_wish = wish;
    setOffers(m_offers); // without offers there is nothing to wish
}

void VariantButton::showChoice()
{
    const QString text = VariantText::of(m_wish);
    //: Button. %1: the chosen variant such as "颜色: 黑色", or "any"; the sign tells of a menu
    setText(tr("Var&iant: %1 ▾").arg(shown(text)));
    setAccessibleName(tr("Variant"));
    setAccessibleDescription(text);
}

void VariantButton::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"variantMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: Menu item: variants do not count, offers are compared as they are
    QAction *any = menu->addAction(tr("&Any variant"));
    any->setCheckable(true);
    any->setChecked(m_wish.isEmpty());
    connect(any, &QAction::triggered, this, [this] {
        m_wish = {};
        showChoice();
        Q_EMIT changed();
    });
    menu->addSeparator();
    const QList<AttributeValues> attributes = attributeValues(m_offers);
    for (const AttributeValues &attribute : attributes) {
        // Most goods have one attribute: its values are then one step away.
        fill(attributes.size() == 1 ? menu
                                    : menu->addMenu(attribute.name.isEmpty()
                                                        //: Menu of an attribute without a name
                                                        ? tr("Other")
                                                        : shown(attribute.name)),
             attribute);
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void VariantButton::fill(QMenu *menu, const AttributeValues &attribute)
{
    const auto chosen = std::ranges::find(m_wish.parts, attribute.name, &SkuAttribute::name);
    auto *group = new QActionGroup(menu);
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const AttributeValues::Value &value : attribute.values) {
        //: Menu item. %1: a variant's value such as 黑色; %2 of %3: how many offers have it
        QAction *action = menu->addAction(tr("%1 (%2 of %3)")
                                              .arg(shown(value.text), QString::number(value.offers),
                                                   QString::number(m_offers.size())));
        action->setCheckable(true);
        action->setChecked(chosen != m_wish.parts.cend() && chosen->value == value.text);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this,
                [this, name = attribute.name, value = value.text](bool on) {
                    choose(name, on ? value : QString());
                });
    }
}

void VariantButton::choose(const QString &name, const QString &value)
{
    const auto part = std::ranges::find(m_wish.parts, name, &SkuAttribute::name);
    if (part != m_wish.parts.end())
        m_wish.parts.erase(part);
    if (!value.isEmpty())
        m_wish.parts.append({name, value});
    showChoice();
    Q_EMIT changed();
}

} // namespace sanjia
