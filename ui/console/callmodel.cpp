// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/callmodel.h"

#include "ui/support/cells.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QFont>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace sanjia {

namespace {

bool isCallNumber(int column)
{
    return column == CallModel::Tries || column == CallModel::Milliseconds;
}

QString statusOf(const CallRecord &call)
{
    const QString status = call.status > 0 ? QString::number(call.status) : format::unknown();
    if (!call.error)
        return status;
    const QString &code = call.error->code;
    return code.isEmpty() || code == status ? QString(u"✗ "_s + status)
                                            : QString(u"✗ "_s + status + u' ' + code);
}

QString textOf(const CallRecord &call, int column)
{
    switch (column) {
    case CallModel::Time:
        return format::dateTime(call.at);
    case CallModel::Call:
        return call.interfaceName;
    case CallModel::Status:
        return statusOf(call);
    case CallModel::Tries:
        return format::number(call.tries);
    case CallModel::Milliseconds:
        return format::number(call.milliseconds);
    default:
        return {};
    }
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

int CallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
}

int CallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{Count};
}

QVariant CallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CallRecord &call = m_calls.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(call, index.column());
    case Qt::TextAlignmentRole:
        return cellAlignment(isCallNumber(index.column()));
    case Qt::ToolTipRole:
        return call.error ? QVariant(errorText(*call.error, call.interfaceName).what) : QVariant();
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(call.error.has_value() && index.column() == Status);
        return font;
    }
    case Qt::AccessibleTextRole:
        return spokenCell(index);
    case RefusedRole:
        return call.error.has_value();
    case SearchRole:
        return searchText(call);
    default:
        return {};
    }
}

QVariant CallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return cellAlignment(isCallNumber(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
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

} // namespace sanjia
