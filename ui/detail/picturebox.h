// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/request.h"

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace sanjia {

class Pictures;

/// The picture of one offer, square and rounded; until it is here, or when there is none, a quiet
/// drawing in its place. Fetched and decoded elsewhere, so it never holds up the window.
class PictureBox : public QWidget
{
    Q_OBJECT
public:
    explicit PictureBox(Pictures &pictures, QWidget *parent = nullptr);

    /// The same address again changes nothing.
    void showPicture(const QString &url);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void decode(const QByteArray &bytes);
    void paintPlaceholder(QPainter &painter) const;
    void describe();

    Pictures &m_pictures;
    QString m_url;
    Request<QByteArray> m_fetching;
    Request<QImage> m_decoding;
    bool m_loading = false;
    QPixmap m_picture;
};

} // namespace sanjia
