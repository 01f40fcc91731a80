# SPDX-FileCopyrightText: 2026 The Sanjia authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What CPack makes of an installed tree. packaging/package.sh is how a .deb is made and checked; the
# others are recipes that were never run, because there was no such machine (docs/packaging.md).
set(CPACK_PACKAGE_NAME sanjia)
set(CPACK_PACKAGE_VENDOR "The Sanjia authors")
set(CPACK_PACKAGE_CONTACT "The Sanjia authors <sanjia@localhost.localdomain>"
    CACHE STRING "Who is asked about a package")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "compare wholesale offers on 1688.com")
set(CPACK_PACKAGE_DESCRIPTION
    "Sanjia searches the 1688 Open Platform with signed calls, shows tier and SKU
prices and what the quantity you need really costs, keeps every price it has
seen, charts the trend, watches for changes, and turns the choice into a
shortlist.
.
Without keys of the platform it works on a sample market of its own.")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Sanjia)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)

# Folders as open as Debian wants them, whatever the umask of whoever packages.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# Of Windows' installer. UNTESTED there; said for every system, so that makensis can at least be asked
# on this one whether it makes sense: cpack -G NSIS.
set(CPACK_NSIS_DISPLAY_NAME "Sanjia")
set(CPACK_NSIS_PACKAGE_NAME "Sanjia")
set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_SOURCE_DIR}/windows/sanjia.ico)
set(CPACK_NSIS_MUI_UNIICON ${CMAKE_CURRENT_SOURCE_DIR}/windows/sanjia.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\sanjia.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON) # for the command line
set(CPACK_NSIS_MUI_FINISHPAGE_RUN sanjia.exe)
# sanjia: links, as the desktop file and the bundle do elsewhere.
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\sanjia" "" "URL:Sanjia"
  WriteRegStr SHCTX "Software\Classes\sanjia" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\sanjia\shell\open\command" "" '"$INSTDIR\bin\sanjia.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\Classes\sanjia"
]])

if(WIN32) # untested
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_EXECUTABLES sanjia "Sanjia")
elseif(APPLE) # untested
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME Sanjia)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION utils)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # What is loaded while the program runs, which no library tells of: SQLite for Qt, pictures in
    # WebP, and Qt's own words in Chinese.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS
        "libqt6sql6-sqlite, qt6-image-formats-plugins, qt6-translations-l10n, ca-certificates")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
        "fonts-noto-cjk, qt6-wayland, libsecret-1-0, gnome-keyring | kwalletmanager")
    if(SANJIA_HOMEPAGE)
        set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${SANJIA_HOMEPAGE})
    endif()

    # What Debian wants beside the program: who may do what with it, and what changed.
    set(doc ${CMAKE_INSTALL_DATADIR}/doc/sanjia)
    install(FILES debian/copyright DESTINATION ${doc})
    find_program(GZIP gzip REQUIRED)
    add_custom_command(OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz VERBATIM
        COMMAND ${GZIP} -9nc ${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog
            > ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
        DEPENDS debian/changelog)
    add_custom_target(sanjia_changelog ALL DEPENDS ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz DESTINATION ${doc})
endif()
include(CPack)
