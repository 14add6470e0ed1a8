# What pages read at run time, in share/ beside bin/: templates, our stylesheet and, from the npm lock
# file, KERN's stylesheet (only the rules our templates use) and its fonts. Nothing is fetched at run time.
set(LOTSE_PAGES ${CMAKE_SOURCE_DIR}/server/pages)
set(LOTSE_NPM ${CMAKE_BINARY_DIR}/npm/pages)
set(LOTSE_SHARE ${CMAKE_BINARY_DIR}/share)
find_program(NPM npm REQUIRED)
find_program(NODE NAMES node nodejs REQUIRED)

file(GLOB LOTSE_TEMPLATES CONFIGURE_DEPENDS ${LOTSE_PAGES}/templates/*.html)
file(GLOB LOTSE_STATIC CONFIGURE_DEPENDS ${LOTSE_PAGES}/static/*)

add_custom_command(
  OUTPUT ${LOTSE_NPM}/installed
  COMMAND ${CMAKE_COMMAND} -E make_directory ${LOTSE_NPM}
  COMMAND ${CMAKE_COMMAND} -E copy ${LOTSE_PAGES}/package.json ${LOTSE_PAGES}/package-lock.json
          ${LOTSE_NPM}
  COMMAND ${NPM} ci --prefix ${LOTSE_NPM} --ignore-scripts --no-audit --no-fund --loglevel=error
  COMMAND ${CMAKE_COMMAND} -E touch ${LOTSE_NPM}/installed
  DEPENDS ${LOTSE_PAGES}/package.json ${LOTSE_PAGES}/package-lock.json
  COMMENT "Installing KERN from the lock file"
  VERBATIM)

add_custom_command(
  OUTPUT ${LOTSE_SHARE}/pages.stamp
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${LOTSE_SHARE}/templates ${LOTSE_SHARE}/static
  COMMAND ${CMAKE_COMMAND} -E make_directory ${LOTSE_SHARE}/templates ${LOTSE_SHARE}/static
  COMMAND ${CMAKE_COMMAND} -E copy ${LOTSE_TEMPLATES} ${LOTSE_SHARE}/templates
  COMMAND ${CMAKE_COMMAND} -E copy ${LOTSE_STATIC} ${LOTSE_SHARE}/static
  COMMAND ${NODE} ${LOTSE_PAGES}/kern_assets.mjs ${LOTSE_NPM}/node_modules/@kern-ux/native
          ${LOTSE_PAGES}/templates ${LOTSE_SHARE}/static
  COMMAND ${CMAKE_COMMAND} -E touch ${LOTSE_SHARE}/pages.stamp
  DEPENDS ${LOTSE_NPM}/installed ${LOTSE_TEMPLATES} ${LOTSE_STATIC} ${LOTSE_PAGES}/kern_assets.mjs
  COMMENT "Templates, stylesheets and fonts"
  VERBATIM)

add_custom_target(page_assets ALL DEPENDS ${LOTSE_SHARE}/pages.stamp)
if(TARGET lotse_server)
  add_dependencies(lotse_server page_assets)
endif()
