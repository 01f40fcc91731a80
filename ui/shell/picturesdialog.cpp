// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picturesdialog.h"

#include "ui/support/uistate.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {
constexpr int kStep = 50;
constexpr int kNarrowestPictures = 360;
} // namespace

PicturesDialog::PicturesDialog(PictureCache &cache, UiState &state, QWidget *parent)
    : QDialog(parent),
      m_cache(cache),
      m_state(state),
      m_stock(new QLabel(this)),
      m_limit(new QSpinBox(this)),
      //: Button: deletes the pictures that are kept
      m_clear(new QPushButton(tr("&Delete them all"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"picturesDialog"_s);
    setWindowTitle(tr("Pictures kept"));
    auto *words = new QLabel(tr("Pictures of offers you have seen stay on this computer, so that "
                                "they are there at once the next time, even without a network."),
                             this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(kNarrowestPictures);
    m_stock->setObjectName(u"pictureStock"_s);
    m_stock->setTextFormat(Qt::PlainText);
    m_limit->setObjectName(u"pictureLimit"_s);
    m_limit->setRange(0, UiState::kMostPictures);
    m_limit->setSingleStep(kStep);
    //: After the number of mebibytes in its field
    m_limit->setSuffix(tr(" MB"));
    m_limit->setSpecialValueText(tr("none"));
    m_limit->setValue(state.pictureLimit());
    auto *most = new QLabel(tr("&Keep at most:"), this);
    most->setBuddy(m_limit);
    m_limit->setAccessibleName(tr("Keep at most"));
    m_clear->setObjectName(u"pictureClear"_s);
    m_clear->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &PicturesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_clear, &QPushButton::clicked, this, [this] { tell(m_cache.clear()); });

    auto *stock = new QHBoxLayout;
    stock->addWidget(m_stock, 1);
    stock->addWidget(m_clear);
    auto *limit = new QHBoxLayout;
    limit->addWidget(most);
    limit->addWidget(m_limit);
    limit->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(limit);
    layout->addLayout(stock);
    layout->addWidget(buttons);
    tell(m_cache.stock());
}

void PicturesDialog::applyLimit(PictureCache &cache, const UiState &state)
{
    cache.setLimit(qint64{state.pictureLimit()} << 20);
}

void PicturesDialog::tell(Request<PictureStock> asked)
{
    m_clear->setEnabled(false);
    m_asked = std::move(asked);
    m_asked.then(this, [this](const Result<PictureStock> &stock) {
        if (!stock)
            return;
        m_stock->setText(
            //: %n: how many, %1: a size such as "12 MB"
            tr("%Ln picture(s), %1", nullptr, stock->pictures)
                .arg(QLocale().formattedDataSize(stock->bytes, 1,
                                                 QLocale::DataSizeTraditionalFormat)));
        m_clear->setEnabled(stock->pictures > 0);
    });
}

void PicturesDialog::save()
{
    m_state.setPictureLimit(m_limit->value());
    applyLimit(m_cache, m_state);
    accept();
}

} // namespace sanjia
