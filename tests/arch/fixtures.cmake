# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One violation of each kind.

# Against the arrows.
arch_fixture(layers domain_gateway core/domain/bad.h "core/domain may not include"
    "#include \"core/gateway/gateway.h\"")
arch_fixture(layers gateway_store core/gateway/bad.cpp "core/gateway may not include"
    "#include \"core/store/store.h\"")
arch_fixture(layers store_gateway core/store/bad.cpp "core/store may not include"
    "#include \"core/gateway/gateway.h\"")
arch_fixture(layers secrets_store core/secrets/bad.cpp "core/secrets may not include"
    "#include \"core/store/store.h\"")
arch_fixture(layers gateway_secrets core/gateway/bad.cpp "core/gateway may not include"
    "#include \"core/secrets/secretstore.h\"")
arch_fixture(layers services_sandbox core/services/bad.cpp "core/services may not include"
    "#include \"core/sandbox/sandbox.h\"")
arch_fixture(layers sandbox_gateway core/sandbox/bad.cpp "core/sandbox may not include"
    "#include \"core/gateway/httpgateway.h\"")
arch_fixture(layers core_ui core/services/bad.cpp "core/services may not include"
    "#include \"ui/text/format.h\"")
arch_fixture(layers text_services ui/text/bad.cpp "ui/text may not include"
    "#include \"core/services/market.h\"")
arch_fixture(layers export_store core/services/export/bad.cpp "core/services/export may not include"
    "#include \"core/store/store.h\"")
arch_fixture(layers report_pages ui/report/bad.cpp "ui/report may not include"
    "#include \"ui/pages/thumbnails.h\"")
arch_fixture(layers ui_gateway ui/pages/bad.cpp "ui may not include"
    "#include \"core/gateway/gateway.h\"")
arch_fixture(layers ui_store ui/pages/bad.cpp "ui may not include"
    "  #  include \"core/store/store.h\"")
arch_fixture(layers ui_secrets ui/pages/bad.cpp "ui may not include"
    "#include \"core/secrets/secretstore.h\"")
arch_fixture(layers ui_app ui/pages/bad.cpp "ui may not include"
    "#include \"app/session.h\"")
arch_fixture(layers app_tests app/bad.cpp "app may not include"
    "#include \"tests/services/bench.h\"")
arch_fixture(layers no_layer core/elsewhere/bad.cpp "belongs to no layer"
    "#include <QString>")

# Qt headers that a layer may not use.
arch_fixture(layers domain_json core/domain/bad.cpp "may not include QJsonObject"
    "#include <QJsonObject>")
arch_fixture(layers domain_sql core/domain/bad.cpp "may not include QSqlQuery"
    "#include <QSqlQuery>")
arch_fixture(layers gateway_sql core/gateway/bad.cpp "may not include QtSql/QSqlQuery"
    "#include <QtSql/QSqlQuery>")
arch_fixture(layers store_network core/store/bad.cpp "may not include QNetworkReply"
    "#include <QNetworkReply>")
arch_fixture(layers secrets_json core/secrets/bad.cpp "may not include QJsonDocument"
    "#include <QJsonDocument>")
arch_fixture(layers core_widgets core/services/bad.cpp "may not include QMessageBox"
    "#include <QMessageBox>")
arch_fixture(layers core_widgets_module core/services/bad.cpp "may not include QtWidgets"
    "#include <QtWidgets>")
arch_fixture(layers sandbox_widgets core/sandbox/bad.cpp "may not include QtWidgets/QLabel"
    "#include <QtWidgets/QLabel>")
arch_fixture(layers ui_sql ui/pages/bad.cpp "may not include QSqlQueryModel"
    "#include <QSqlQueryModel>")
arch_fixture(layers ui_network ui/pages/bad.cpp "may not include QNetworkAccessManager"
    "#include <QNetworkAccessManager>")
arch_fixture(layers ui_json ui/pages/bad.cpp "may not include QJsonDocument"
    "#include <QJsonDocument>")
arch_fixture(layers report_widgets ui/report/bad.cpp "may not include QLabel"
    "#include <QLabel>")
arch_fixture(layers report_json ui/report/bad.cpp "may not include QJsonDocument"
    "#include <QJsonDocument>")
arch_fixture(layers export_gui core/services/export/bad.cpp "may not include QImage"
    "#include <QImage>")
arch_fixture(layers text_widgets ui/text/bad.cpp "may not include QLabel"
    "#include <QLabel>")

# Nested event loops.
arch_fixture(layers core_event_loop core/services/bad.cpp "nested event loop"
    "    QEventLoop loop")
arch_fixture(layers ui_process_events ui/pages/bad.cpp "nested event loop"
    "    QCoreApplication::processEvents()")
arch_fixture(layers ui_exec ui/pages/bad.cpp "nested event loop"
    "    dialog.exec()")
arch_fixture(layers app_exec app/bad.cpp "nested event loop"
    "    box->exec()")
arch_fixture(layers store_exec core/store/bad.cpp "nested event loop"
    "    loop.exec()")

# Words and SQL in the wrong place.
arch_fixture(layers core_words core/services/bad.cpp "core makes no text for people"
    "    return tr(\"Not found\")")
arch_fixture(layers ui_select ui/pages/bad.cpp "SQL lives in core/store only"
    "    run(u\"SELECT id FROM offer\"_s)")
arch_fixture(layers services_insert core/services/bad.cpp "SQL lives in core/store only"
    "    run(u\"INSERT INTO offer VALUES (1)\"_s)")
arch_fixture(layers app_update app/bad.cpp "SQL lives in core/store only"
    "    run(u\"UPDATE offer SET title = ''\"_s)")
arch_fixture(layers gateway_delete core/gateway/bad.cpp "SQL lives in core/store only"
    "    run(u\"DELETE FROM offer\"_s)")

# What is allowed stays allowed.
arch_fixture(layers clean_main app/main.cpp ""
    "#include \"core/store/store.h\"" "#include <QApplication>" "    return application.exec()")
arch_fixture(layers clean_store core/store/good.cpp ""
    "#include \"core/domain/offer.h\"" "#include <QSqlQuery>"
    "    query.exec()" "    query.prepare(u\"SELECT id FROM offer\"_s)")
arch_fixture(layers clean_words core/services/good.cpp ""
    "#include \"core/gateway/gateway.h\"" "#include \"core/secrets/secretstore.h\""
    "// never tr() here, and no QEventLoop"
    "    attr(1)" "    QStringView str(u\"x\")")
arch_fixture(layers clean_export core/services/export/good.cpp ""
    "#include \"core/services/csv.h\"" "#include <QJsonDocument>")
arch_fixture(layers clean_report ui/report/good.cpp ""
    "#include \"core/services/export/sheet.h\"" "#include \"ui/text/format.h\"" "#include <QPainter>")
arch_fixture(layers clean_ui ui/pages/good.cpp ""
    "#include \"core/services/market.h\"" "#include \"ui/text/format.h\"" "#include <QLabel>"
    "    label->setText(tr(\"Select offers\"))")

string(REPEAT "line\n" 500 five_hundred)
string(REPEAT "line\n" 400 four_hundred)
arch_fixture(sizes clean core/domain/large.cpp "" "${four_hundred}")
arch_fixture(sizes file core/domain/large.cpp "501 lines, at most 500" "${five_hundred}")
arch_fixture(sizes test tests/domain/large.cpp "501 lines, at most 500" "${five_hundred}")
arch_fixture(sizes window ui/shell/mainwindow.cpp "401 lines, at most 400" "${four_hundred}")

# A threat whose test went away.
arch_fixture(threats no_program docs/threats.md "there is no test_nothing"
    "| it | that | `test_nothing::isThere` |")

# Headers that explain themselves, and those that do not.
arch_fixture(headers clean core/domain/good.h ""
    "// SPDX-License-Identifier: GPL-3.0-or-later" "#pragma once" "namespace sanjia {"
    "class Elsewhere\;" "" "/// Why it exists." "template <class T> class Good" "{" "}\;" ""
    "enum class Short { One }\; ///< said behind it" "} // namespace sanjia")
arch_fixture(headers silent core/domain/bad.h "bad.h:2: says nowhere why it exists"
    "#pragma once" "int answer()\;")
arch_fixture(headers silent_type ui/pages/bad.h "bad.h:5: a type without a comment"
    "/// Why it exists." "class Good" "{" "}\;" "struct Bad" "{" "}\;")

# What is written of files, types and functions that went away.
arch_fixture(docs clean docs/architecture.md ""
    "`core/domain/good`, `core/domain/{good,good.cpp}`, `core/*/DIALECT.h`, `QString`")
arch_fixture(docs no_file docs/testing.md "there is no core/domain/gone"
    "`core/domain/gone`")
arch_fixture(docs no_page core/domain/bad.h "there is no docs/gone.md"
    "/// As docs/gone.md says. `architecture.md` is `there`.")
arch_fixture(docs no_brother docs/architecture.md "there is no core/domain/gone"
    "`core/domain/{good,gone}`")
arch_fixture(docs no_type docs/architecture.md "there is no type Gone" "`Gone`")
arch_fixture(docs no_function docs/changing.md "there is no function Gone::there"
    "`Gone::there()`")
arch_fixture(docs no_neighbour docs/architecture.md "there is no gone" "`gone`")
