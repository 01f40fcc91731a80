// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/catalogue.h"

#include <QStringDecoder>
#include <QtEndian>

namespace sanjia {

namespace {

// As Qt's own reader (qtranslator.cpp) has them.
constexpr qsizetype kMagicSize = 16;
constexpr char kMessages = 0x69;
enum Tag : char {
    kEnd = 1,
    kTranslation = 3, ///< UTF-16, big end first
    kObsolete = 5, ///< four bytes without a length
    kSource = 6, ///< UTF-8
};

/// Takes a catalogue apart; what would go beyond its end is empty, and the end is reached.
class Cursor
{
public:
    explicit Cursor(QByteArrayView bytes) : m_rest(bytes) {}

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    char tag()
    {
        const QByteArrayView one = take(1);
        return one.isEmpty() ? char(kEnd) : one.front();
    }
    QByteArrayView block()
    {
        const QByteArrayView length = take(4);
        return length.isEmpty() ? length : take(qFromBigEndian<quint32>(length.data()));
    }
    QByteArrayView take(qsizetype size)
    {
        const bool there = size <= m_rest.size();
        const QByteArrayView taken = there ? m_rest.first(size) : QByteArrayView();
        m_rest = there ? m_rest.sliced(size) : QByteArrayView();
        return taken;
    }

private:
    QByteArrayView m_rest;
};

QByteArrayView messagesOf(const QByteArray &catalogue)
{
    Cursor sections(catalogue);
    (void)sections.take(kMagicSize);
    while (!sections.atEnd()) {
        const char tag = sections.tag();
        const QByteArrayView section = sections.block();
        if (tag == kMessages)
            return section;
    }
    return {};
}

} // namespace

QList<Translation> translationsIn(const QByteArray &catalogue)
{
    QList<Translation> all;
    Cursor messages(messagesOf(catalogue));
    Translation one;
    int forms = 0;
    while (!messages.atEnd()) {
        switch (messages.tag()) {
        case kEnd:
            if (forms == 1 && !one.source.isEmpty())
                all.append(one);
            one = {};
            forms = 0;
            break;
        case kTranslation:
            one.translated = QStringDecoder(QStringDecoder::Utf16BE).decode(messages.block());
            ++forms;
            break;
        case kSource:
            one.source = QString::fromUtf8(messages.block());
            break;
        case kObsolete:
            (void)messages.take(4);
            break;
        default: // context, comment
            (void)messages.block();
        }
    }
    return all;
}

} // namespace sanjia
