// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendmenu.h"

#include "ui/charts/trendpanel.h"
#include "ui/support/menutext.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QAction *addCheck(QMenu *menu, const QString &text, bool checked)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    return action;
}

} // namespace

void TrendMenu::fill(QMenu *menu, TrendPanel *panel)
{
    const TrendChoice &choice = panel->choice();
    QMenu *lines = menu->addMenu(tr("More &lines"));
    lines->setObjectName(u"trendLines"_s);
    for (const PriceLayer &layer : panel->layers()) {
        if (layer == choice.main)
            continue;
        QAction *action = addCheck(lines, menuText(TrendPlot::name(layer, panel->offer())),
                                   choice.beside.contains(layer));
        QObject::connect(action, &QAction::toggled, panel,
                         [panel, layer](bool on) { panel->setBeside(layer, on); });
    }
    lines->setEnabled(!lines->isEmpty());
    QAction *keep = menu->addAction(tr("&Keep this line when another offer is chosen"), panel,
                                    &TrendPanel::keepLine);
    keep->setObjectName(u"trendKeep"_s);
    QAction *release = menu->addAction(tr("Let kept lines &go"), panel, &TrendPanel::releaseLines);
    release->setEnabled(!choice.kept.isEmpty());
    QAction *percent = addCheck(menu, tr("In percent of a co&mmon day"), choice.percent);
    percent->setObjectName(u"trendPercent"_s);
    QObject::connect(percent, &QAction::toggled, panel, &TrendPanel::setPercent);
    using Below = TrendChoice::Below;
    for (const auto &[below, text, name] :
         {std::tuple(Below::Stock, tr("&Stock below"), u"trendStock"_s),
          std::tuple(Below::Sales, tr("Sal&es below"), u"trendSales"_s)}) {
        QAction *action = addCheck(menu, text, choice.below == below);
        action->setObjectName(name);
        QObject::connect(action, &QAction::toggled, panel, [panel, below = below](bool on) {
            panel->setBelow(on ? below : Below::Nothing);
        });
    }
    menu->addAction(tr("&Target price…"), panel, [panel] { panel->askTarget(panel->dialogs()); });
    menu->addSeparator();
    QAction *save = menu->addAction(tr("Save &as…"), panel,
                                    [panel] { panel->savePicture(panel->dialogs()); });
    QAction *copy = menu->addAction(tr("&Copy picture"), panel, &TrendPanel::copyPicture);
    QAction *print = menu->addAction(tr("&Print…"), panel,
                                     [panel] { panel->printPicture(panel->dialogs()); });
    for (QAction *action : {keep, save, copy, print})
        action->setEnabled(panel->hasPrices());
}

} // namespace sanjia
