// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/printpreview.h"

#include "ui/support/dialogs.h"
#include "ui/support/metrics.h"

#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

PrintPreview::PrintPreview(Dialogs &dialogs, const QString &title,
                           std::function<void(QPagedPaintDevice &)> paint, QWidget *parent)
    : QDialog(parent),
      m_dialogs(dialogs),
      m_paint(std::move(paint)),
      m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution)),
      m_pages(new QPrintPreviewWidget(m_printer.get(), this)),
      m_place(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"printPreview"_s);
    setWindowTitle(title);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    m_printer->setPageOrientation(QPageLayout::Landscape);
    build();
    connect(m_pages, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *paper) { m_paint(*paper); });
    connect(m_pages, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::showPage);
    showPage();
}

PrintPreview::~PrintPreview()
{
    delete m_pages; // refers to the printer
}

void PrintPreview::build()
{
    m_pages->setObjectName(u"previewPages"_s);
    m_pages->setAccessibleName(tr("Pages as they will be printed"));
    const auto views = m_pages->findChildren<QGraphicsView *>();
    for (QGraphicsView *view : views)
        view->setAccessibleName(m_pages->accessibleName()); // it is this that has the focus
    m_pages->fitInView();
    m_place->setObjectName(u"previewPlace"_s);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(kBarSpacing);
    const auto add = [this, bar](const QString &text, const QString &name, auto use) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, use);
        bar->addWidget(button);
        return button;
    };
    //: Button: the page before
    m_back = add(tr("&Back"), u"previewBack"_s, [this] { turnPage(-1); });
    //: Button: the next page
    m_next = add(tr("&Next"), u"previewNext"_s, [this] { turnPage(1); });
    bar->addWidget(m_place);
    //: Button: makes the pages larger
    add(tr("&Larger"), u"previewLarger"_s, [this] { m_pages->zoomIn(); });
    //: Button: makes the pages smaller
    add(tr("&Smaller"), u"previewSmaller"_s, [this] { m_pages->zoomOut(); });
    //: Button: a whole page at once
    add(tr("&Whole page"), u"previewWhole"_s, [this] { m_pages->fitInView(); });
    bar->addStretch();
    QPushButton *print = add(tr("&Print…"), u"previewPrint"_s, [this] {
        m_dialogs.print(parentWidget() ? parentWidget() : this, windowTitle(), m_paint);
        accept();
    });
    print->setDefault(true);
    add(tr("&Close"), u"previewClose"_s, [this] { reject(); });

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addLayout(bar);
    resize(1000, 760);
}

void PrintPreview::turnPage(int by)
{
    m_pages->setCurrentPage(qBound(1, m_pages->currentPage() + by, m_pages->pageCount()));
    showPage();
}

void PrintPreview::showPage()
{
    //: Which page of a print preview is looked at. %1 of %2
    m_place->setText(tr("Page %1 of %2").arg(m_pages->currentPage()).arg(m_pages->pageCount()));
    m_back->setEnabled(m_pages->currentPage() > 1);
    m_next->setEnabled(m_pages->currentPage() < m_pages->pageCount());
}

} // namespace sanjia
