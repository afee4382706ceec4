# The client of Thoughtly's API for other programs: find_package(RingbackThoughtly) and link Ringback::thoughtly.
# Not part of what installs by default: only with --component thoughtly.
include(CMakePackageConfigHelpers)

set(package_directory "${CMAKE_INSTALL_LIBDIR}/cmake/RingbackThoughtly")
foreach(part IN ITEMS core http thoughtly)
  set_target_properties(${part} PROPERTIES OUTPUT_NAME "ringback_${part}")
  target_compile_features(${part} PUBLIC cxx_std_20)
  install(TARGETS ${part} EXPORT RingbackThoughtly
    ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT thoughtly EXCLUDE_FROM_ALL)
  install(DIRECTORY "${CMAKE_SOURCE_DIR}/src/${part}" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/ringback"
    COMPONENT thoughtly EXCLUDE_FROM_ALL FILES_MATCHING PATTERN "*.h"
    PATTERN "*_p.h" EXCLUDE PATTERN "numberregion.h" EXCLUDE PATTERN "plainnumber.h" EXCLUDE) # our own affair
endforeach()
install(EXPORT RingbackThoughtly NAMESPACE Ringback:: FILE RingbackThoughtlyTargets.cmake
  DESTINATION "${package_directory}" COMPONENT thoughtly EXCLUDE_FROM_ALL)
configure_package_config_file("${CMAKE_SOURCE_DIR}/cmake/RingbackThoughtlyConfig.cmake.in"
  "${CMAKE_BINARY_DIR}/RingbackThoughtlyConfig.cmake" INSTALL_DESTINATION "${package_directory}")
write_basic_package_version_file("${CMAKE_BINARY_DIR}/RingbackThoughtlyConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_BINARY_DIR}/RingbackThoughtlyConfig.cmake"
              "${CMAKE_BINARY_DIR}/RingbackThoughtlyConfigVersion.cmake"
  DESTINATION "${package_directory}" COMPONENT thoughtly EXCLUDE_FROM_ALL)
