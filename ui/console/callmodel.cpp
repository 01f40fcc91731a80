// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/callmodel.h"

#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QFont>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

QString statusOf(const CallRecord &call)
{
    const QString status = call.status > 0 ? QString::number(call.status) : format::unknown();
    if (!call.error)
        return status;
    const QString &code = call.error->code;
    return code.isEmpty() || code == status ? QString(u"✗ "_s + status)
                                            : QString(u"✗ "_s + status + u' ' + code);
}

QString searchText(const CallRecord &call)
{
    QString text = call.interfaceName + u' ' + call.address + u' ' + statusOf(call);
    for (const auto &[name, value] : call.parameters)
        text += u' ' + name + u'=' + value;
    return text;
}

} // namespace

void CallModel::setCalls(const QList<CallRecord> &calls)
{
    beginResetModel();
    m_calls = calls.first(std::min<qsizetype>(calls.size(), kMostRows));
    endResetModel();
}

void CallModel::prepend(const CallRecord &call)
{
    beginInsertRows({}, 0, 0);
    m_calls.prepend(call);
    endInsertRows();
    if (m_calls.size() <= kMostRows)
        return;
    const auto last = static_cast<int>(m_calls.size()) - 1;
    beginRemoveRows({}, last, last);
    m_calls.removeLast();
    endRemoveRows();
}

QString CallModel::title(int column) const
{
    switch (column) {
    case Time:
        //: Column: the moment of a call
        return tr("Time");
    case Call:
        //: Column: name of a call of the platform
        return tr("Call");
    case Status:
        //: Column: HTTP status and code of the answer
        return tr("Status");
    case Tries:
        //: Column: how often a call was tried
        return tr("Tries");
    case Milliseconds:
        //: Column: milliseconds
        return tr("ms");
    default:
        return {};
    }
}

QString CallModel::text(int row, int column) const
{
    const CallRecord &call = m_calls.at(row);
    switch (column) {
    case Time:
        return format::moment(call.at);
    case Call:
        return call.interfaceName;
    case Status:
        return statusOf(call);
    case Tries:
        return format::number(call.tries);
    case Milliseconds:
        return format::number(call.milliseconds);
    default:
        return {};
    }
}

bool CallModel::isNumber(int column) const { return column == Tries || column == Milliseconds; }

QString CallModel::hint(int row, int /*column*/) const
{
    const CallRecord &call = m_calls.at(row);
    return call.error ? errorText(*call.error, call.interfaceName).what : QString();
}

QVariant CallModel::other(int row, int column, int role) const
{
    const CallRecord &call = m_calls.at(row);
    switch (role) {
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(call.error.has_value() && column == Status);
        return font;
    }
    case RefusedRole:
        return call.error.has_value();
    case SearchRole:
        return searchText(call);
    default:
        return {};
    }
}

} // namespace sanjia
