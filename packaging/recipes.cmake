# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# UNTESTED: what makes of the program an application of Windows and of macOS, with Qt beside it. It
# was never run there; docs/packaging.md says what was checked of it and what is known to be missing.
if(WIN32)
    target_sources(sanjia PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/windows/sanjia.rc)
    string(REPLACE "." "," numbers "${PROJECT_VERSION}.0")
    set_source_files_properties(${CMAKE_CURRENT_SOURCE_DIR}/windows/sanjia.rc
        TARGET_DIRECTORY sanjia
        PROPERTIES COMPILE_DEFINITIONS "SANJIA_VERSION_NUMBERS=${numbers}")
elseif(APPLE)
    set(icon ${CMAKE_CURRENT_SOURCE_DIR}/macos/sanjia.icns)
    target_sources(sanjia PRIVATE ${icon})
    set_source_files_properties(${icon} TARGET_DIRECTORY sanjia
        PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(sanjia PROPERTIES MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in)
endif()

# windeployqt and macdeployqt, run by the installation. The name of the argument changed in Qt 6.5.
if(WIN32 OR APPLE)
    set(script OUTPUT_SCRIPT)
    if(Qt6_VERSION VERSION_LESS 6.5)
        set(script FILENAME_VARIABLE)
    endif()
    qt_generate_deploy_app_script(TARGET sanjia ${script} deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy})
endif()
