// Proves that catalogue, indexes and spool agree.
#pragma once

#include <ostream>

#include "indexer/settings.h"

namespace lotse::pipeline {

// Prints every difference; 0 when there is none, else 1.
int verify(const Settings& settings, std::ostream& report);

}  // namespace lotse::pipeline
