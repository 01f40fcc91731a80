// SPDX-FileCopyrightText: 2026 The Sanjia authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/textcut.h"
#include "tests/fuzz/promise.h"

#include <QSet>
#include <QStringList>

#include <sqlite3.h>

using namespace sanjia;
using fuzz::require;

namespace {

/// An index as the library's, of one text.
class Index
{
public:
    Index()
    {
        require(sqlite3_open(":memory:", &m_db) == SQLITE_OK, "there is an index");
        require(sqlite3_exec(m_db,
                             "CREATE VIRTUAL TABLE offer_words USING fts5(words, content='', "
                             "detail=none, columnsize=0, tokenize='ascii')",
                             nullptr, nullptr, nullptr)
                    == SQLITE_OK,
                "the index is made");
    }

    void hold(const QString &terms)
    {
        run("INSERT INTO offer_words (offer_words) VALUES (?)", QStringLiteral("delete-all"));
        run("INSERT INTO offer_words (rowid, words) VALUES (1, ?)", terms);
    }
    bool finds(const QString &question)
    {
        return run("SELECT rowid FROM offer_words WHERE offer_words MATCH ?", question);
    }

private:
    bool run(const char *sql, const QString &value)
    {
        sqlite3_stmt *statement = nullptr;
        require(sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) == SQLITE_OK,
                "the statement is one");
        const QByteArray utf8 = value.toUtf8();
        sqlite3_bind_text(statement, 1, utf8.constData(), static_cast<int>(utf8.size()),
                          SQLITE_TRANSIENT);
        const int done = sqlite3_step(statement);
        sqlite3_finalize(statement);
        require(done == SQLITE_ROW || done == SQLITE_DONE, "nothing that is typed is syntax");
        return done == SQLITE_ROW;
    }

    sqlite3 *m_db = nullptr;
};

} // namespace

/// A title and the words it is looked for by.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Index index;
    const QString text = fuzz::textOf(data, size);
    const QString terms = textcut::termsOf(text);
    const QStringList each = terms.split(u' ', Qt::SkipEmptyParts);
    require(QSet<QString>(each.begin(), each.end()).size() == each.size(), "each term comes once");
    index.hold(terms);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString question = textcut::questionFor(word);
        require(question.isEmpty() || index.finds(question), "a title is found by its words");
    }
    return 0;
}
