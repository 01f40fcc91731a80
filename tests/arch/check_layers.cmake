# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=<tree> -DQT_HEADERS=<Qt's headers> -P check_layers.cmake
# Fails when a file under core/, ui/ or app/ includes against the arrows of docs/architecture.md,
# or uses what its layer must not. It reads text, so it needs no build and sees dead code as well.
cmake_policy(VERSION 3.25)
if(NOT ROOT OR NOT EXISTS ${QT_HEADERS}/QtCore/QString)
    message(FATAL_ERROR
        "usage: cmake -DROOT=<tree> -DQT_HEADERS=<Qt's headers> -P check_layers.cmake")
endif()

# What each layer may include of the project (regular expressions over the path from the root),
# and which of Qt's modules. The first layer whose folder matches a file counts.
set(layers core/domain core/gateway core/store core/secrets core/services/export core/services
    core/sandbox ui/text ui/report ui app)
set(may_core_domain "^core/domain/")
set(may_core_gateway "^core/(gateway|domain)/")
set(may_core_store "^core/(store|domain)/")
set(may_core_secrets "^core/(secrets|domain)/")
set(may_core_services "^core/(services|gateway|store|secrets|domain)/")
set(may_core_services_export "^core/(services|domain)/")
set(may_core_sandbox "^core/(sandbox|domain)/|^core/gateway/(signer|[a-z]*names|[a-z]*wire)\\.h$")
set(may_ui_text "^(ui/text|core/domain)/")
set(may_ui_report "^(ui/(report|text)|core/services|core/domain)/|^ui/(charts/stepline|detail/picturedecoder|support/weblink)\\.h$")
set(may_ui "^(ui|core/services|core/domain)/")
set(may_app "^(app|ui|core|translations)/")

set(modules_core_domain Core)
set(modules_core_gateway Core Network)
set(modules_core_store Core Sql)
set(modules_core_secrets Core DBus) # the Secret Service is a service of D-Bus
set(modules_core_services Core)
set(modules_core_services_export Core)
set(modules_core_sandbox Core Network HttpServer Concurrent Gui) # it paints the pictures that it serves
set(modules_ui_text Core)
set(modules_ui_report Core Gui)
set(modules_ui Core Gui Widgets Charts Svg SvgWidgets Concurrent PrintSupport)
set(modules_app Core Gui Widgets Network Concurrent)
set(json core_domain core_store core_secrets core_services ui_text ui_report ui) # part of Qt Core, but not theirs

# The Qt module that owns a header: the folder of Qt's headers where it lies.
function(module_of header out)
    if(header MATCHES "^Qt([A-Za-z]+)/.")
        set(${out} ${CMAKE_MATCH_1} PARENT_SCOPE)
        return()
    endif()
    set(found "?")
    # Core first: most headers are its, and only its own live there.
    foreach(module IN ITEMS Core Widgets Gui Network Sql Charts Svg SvgWidgets Concurrent
            HttpServer PrintSupport Test Xml DBus OpenGL OpenGLWidgets)
        if(EXISTS ${QT_HEADERS}/Qt${module}/${header})
            set(found ${module})
            break()
        endif()
    endforeach()
    set(${out} ${found} PARENT_SCOPE)
endfunction()

# Reads a file as a list of lines. Brackets and semicolons mean something to CMake's lists.
function(read_lines file out)
    file(READ ${file} text)
    string(REGEX REPLACE "[][;\\]" " " text "${text}")
    string(REPLACE "\n" ";" text "${text}")
    set(${out} "${text}" PARENT_SCOPE)
endfunction()

set(violations 0)
macro(violation why)
    message(SEND_ERROR "${file}:${number}: ${why}\n    ${line}")
    math(EXPR violations "${violations} + 1")
endmacro()

file(GLOB_RECURSE files RELATIVE ${ROOT}
    ${ROOT}/core/*.h ${ROOT}/core/*.cpp ${ROOT}/ui/*.h ${ROOT}/ui/*.cpp
    ${ROOT}/app/*.h ${ROOT}/app/*.cpp)
if(NOT files)
    message(FATAL_ERROR "no sources under ${ROOT}, so this check checks nothing")
endif()

foreach(file IN LISTS files)
    set(layer "")
    foreach(candidate IN LISTS layers)
        if(file MATCHES "^${candidate}/")
            set(layer ${candidate})
            break()
        endif()
    endforeach()
    if(NOT layer)
        message(SEND_ERROR "${file}: belongs to no layer of docs/architecture.md")
        continue()
    endif()
    string(REPLACE "/" "_" key ${layer})
    read_lines(${ROOT}/${file} lines)
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(line MATCHES "^ *# *include *\"([^\"]+)\"")
            set(header ${CMAKE_MATCH_1})
            # moc's own output is named after the file beside it.
            if(NOT header MATCHES "${may_${key}}" AND NOT header MATCHES "^[a-z_]+\\.moc$")
                violation("${layer} may not include ${header}")
            endif()
            continue()
        endif()
        if(line MATCHES "^ *# *include *<(Q[^>]+|q[a-z]+\\.h)>")
            set(header ${CMAKE_MATCH_1})
            module_of(${header} module)
            if(NOT module IN_LIST modules_${key})
                violation("${layer} may not include ${header} (${module})")
            elseif(header MATCHES "QJson|QCbor" AND key IN_LIST json)
                violation("${layer} may not include ${header}")
            endif()
            continue()
        endif()
        string(REGEX REPLACE "^ *//.*$| //.*$" "" code "${line}") # words about code are not code
        if(NOT file STREQUAL "app/main.cpp"
                AND code MATCHES "QEventLoop|processEvents|\\.exec\\(\\)|->exec\\(")
            if(layer STREQUAL "core/store" AND code MATCHES "query[A-Za-z]*(\\.|->)exec\\(")
                # A query's exec() runs a statement, not an event loop.
            else()
                violation("nested event loop; dialogs open(), everything else is a Request")
            endif()
        endif()
        if(file MATCHES "^core/" AND code MATCHES "(^|[^A-Za-z0-9_])tr\\(")
            violation("core makes no text for people")
        endif()
        if(NOT layer STREQUAL "core/store"
                AND code MATCHES "\"[^\"]*(SELECT |INSERT INTO|UPDATE [^\"]* SET|DELETE FROM)")
            violation("SQL lives in core/store only")
        endif()
    endforeach()
endforeach()
list(LENGTH files count)
message(STATUS "${count} files, ${violations} violations")
