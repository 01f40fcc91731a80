// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/guide.h"

#include <QTextBrowser>
#include <QTimer>

namespace sanjia {

/// Shows chapters of the guide: pictures as wide as the page at most, links to other chapters, and
/// pages of the platform in the browser. It asks no network.
class GuideBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    /// `guide` must outlive it.
    explicit GuideBrowser(const Guide &guide, QWidget *parent = nullptr);

    void showChapter(const QString &id); ///< the first one where there is no such
    [[nodiscard]] QString chapter() const { return m_chapter; } ///< the one on show

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void makeAnew();

    const Guide &m_guide;
    QString m_chapter;
    QTimer m_resized;
    int m_madeFor = 0; ///< the width that pictures were made for
};

} // namespace sanjia
